import { isWorthKnowing } from "../decision/informationWords.ts";
import { singular } from "../decision/words.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { evidenceAt } from "../scenario/evidenceAt.ts";
import { type Placed, placedFields } from "../scenario/fieldTree.ts";
import { exactValue, formatValue } from "../scenario/formatValue.ts";
import { inputName } from "../scenario/labels.ts";
import { isUncertain, type Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Unit } from "../scenario/units.ts";
import type { Assumption } from "./assumption.ts";
import type { Material } from "./material.ts";

/** What says how much an input matters. */
type Ranked = Pick<Material, "tornado" | "information">;

/** How many futures are simulated is no assumption. */
const NONE = ["trials"];

/** What is asked, not what is believed: limits, when a stage starts, and how far ahead is looked. */
const CHOICES = /^(?:decision\.constraints\.|plans\.|horizonMonths$)/;

/** What stands for the source of a choice. */
const CHOSEN = "Chosen: part of the question";

/**
 * Every number that decides: what the scenario states, with its range and evidence. Those that matter most come first,
 * by what it is worth to know them, else by how far they move the lead; exact ones follow in the scenario's order.
 */
export function assumptionsOf({ result, tornado, information }: Pick<Material, "result"> & Ranked): Assumption[] {
  const { scenario } = result;
  const worths = new Map(information?.evppi.map((each) => [each.input, each]));
  const weightOf = weights({ tornado, information });
  const all = placedFields(scenario)
    .filter(({ path }) => !NONE.includes(path))
    .map((placed) => {
      const worth = worths.get(placed.path);
      return { ...assumptionAt(scenario, placed), worth: worth ? (isWorthKnowing(worth) ? worth.value : 0) : null };
    });
  const uncertain = all
    .filter(({ isExact }) => !isExact)
    .map((each) => ({ each, weight: weightOf(each.path) }))
    .sort((a, b) => compared(b.weight, a.weight));
  const ranked = uncertain.map(({ each, weight }, i) => ({ ...each, rank: weight === null ? null : i + 1 }));
  return [...ranked, ...all.filter(({ isExact }) => isExact).map((each) => ({ ...each, rank: null }))];
}

/**
 * What a report must say where numbers have no source; null where all have one.
 *
 * @example missingEvidence([]) // => null
 */
export function missingEvidence(assumptions: readonly Pick<Assumption, "isUnsourced" | "source">[]): string | null {
  const estimates = assumptions.filter(({ source }) => source !== CHOSEN);
  const missing = estimates.filter(({ isUnsourced }) => isUnsourced).length;
  if (missing === 0) return null;
  if (missing === estimates.length) return "No input has a source; all of them count as judgements.";
  return missing === 1
    ? `1 of ${estimates.length} inputs has no source; it counts as a judgement.`
    : `${missing} of ${estimates.length} inputs have no source; they count as judgements.`;
}

/** How much an input matters: what knowing it is worth, then how far it moves the lead; null where neither is known. */
function weights({ tornado, information }: Ranked): (path: string) => [number, number] | null {
  const worth = new Map(information?.evppi.map((each) => [each.input, isWorthKnowing(each) ? each.value : 0]));
  const swing = new Map(
    tornado?.inputs.map(({ path, change }) => [path, Math.abs(change[tornado.rival]?.mean ?? 0)] as const),
  );
  return (path) => {
    const known = [worth.get(path), swing.get(path)];
    return known.every((each) => each === undefined) ? null : [known[0] ?? 0, known[1] ?? 0];
  };
}

type Weight = [number, number] | null;

/** What has no weight is less than all that has. */
function compared(a: Weight, b: Weight): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a[0] - b[0] || a[1] - b[1];
}

function assumptionAt(scenario: Scenario, { path, field, value }: Placed): Omit<Assumption, "worth" | "rank"> {
  const quantity = value as Quantity;
  const { quantile } = distributionOf(quantity, field);
  const isExact = !isUncertain(quantity);
  const median = quantile(0.5);
  const [low, high] = isExact ? [median, median] : [quantile(0.1), quantile(0.9)];
  const evidence = evidenceAt(scenario, path)?.evidence;
  const isChoice = CHOICES.test(path) && evidence === undefined;
  const { words } = field.unit;
  const withUnit = (figure: string) => `${figure} ${figure === "1" ? singular(words) : words}`.trim();
  const figure = (x: number) => formatValue(x, field, scenario);
  return {
    path,
    name: nameOf(scenario, path),
    unit: unitOf(field.unit, scenario.currency),
    median,
    low,
    high,
    isExact,
    texts: {
      median: withUnit(isExact ? exactValue(median, field, scenario) : figure(median)),
      range: isExact ? "exact" : withUnit(`${figure(low)} to ${figure(high)}`),
    },
    source: isChoice ? CHOSEN : (evidence?.source ?? ""),
    date: evidence?.date ?? "",
    owner: evidence?.owner ?? "",
    grade: evidence?.grade ?? null,
    isJudgement: !isChoice && (evidence?.grade ?? "†") === "†",
    isUnsourced: !isChoice && evidence === undefined,
  };
}

/** "% a month", "USD an hour", "hours a week" */
function unitOf({ kind, words }: Unit, currency: string): string {
  const what = kind === "money" ? currency : kind === "share" || kind === "rise" ? "%" : "";
  return `${what} ${words}`.trim();
}

/** Where the field's own name does not say whose it is. */
function nameOf(scenario: Scenario, path: string): string {
  const name = inputName(scenario, path);
  const [, signal] = /^handshake\.signals\.(\d+)\.weight$/.exec(path) ?? [];
  if (signal !== undefined) return `${scenario.handshake.signals[Number(signal)].name}: weight`;
  const [, plan, stage] = /^plans\.(\d+)\.stages\.(\d+)\./.exec(path) ?? [];
  if (plan !== undefined) return `${scenario.plans[Number(plan)].label}: start of stage ${Number(stage) + 1}`;
  return path.startsWith("decision.constraints.") ? `Limit: ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
