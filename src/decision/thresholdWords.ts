import { type Field, statedRange } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { labelOf } from "../scenario/labels.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised, namesOf } from "./names.ts";
import { isWithinReach, nearest } from "./nearestThresholds.ts";
import { THRESHOLD_PHRASES, type ThresholdPhrase } from "./thresholdPhrases.ts";
import type { ScannedInput, Threshold, Thresholds } from "./thresholds.ts";
import { TOLD_APART } from "./toldApart.ts";
import { futures, listed, singular } from "./words.ts";

/** What a threshold is put in words from. */
export interface Where extends Pick<Threshold, "path" | "at" | "se" | "side" | "until"> {
  /** read off a grid, so that the figures are "about" what they are */
  isRough?: boolean;
}

const BEYOND: Record<ThresholdPhrase["compared"], Record<Threshold["side"], string>> = {
  level: { below: "below", above: "above" },
  amount: { below: "less than", above: "more than" },
  count: { below: "fewer than", above: "more than" },
};

/** The side of a threshold on which another option takes over: "Below 17 engineering hours a week". */
export function thresholdCondition({ path, at, se, side, until, isRough = false }: Where, scenario: Scenario): string {
  const field = fieldAt(path) as Field;
  const { before, compared, after } = phraseOf(path, field, scenario);
  const value = (x: number) => valueInWords(rounded(x, se, field), field, scenario.currency);
  const [id] = /(?<=^approaches\.)[^.]+/.exec(path) ?? [];
  const whose = id === undefined ? "" : `(${scenario.approaches[id].short})`;
  const relation = `${BEYOND[compared][side]}${isRough ? " about" : ""}`;
  const what = until === null && value(at) === "1" ? singular(after) : after;
  const words = [before, beyond(relation, side, value(at), until === null ? null : value(until)), what];
  return capitalised([...words, whose].filter((word) => word !== "").join(" "));
}

function beyond(relation: string, side: Threshold["side"], at: string, until: string | null): string {
  if (until === null) return `${relation} ${at}`;
  if (until === at) return `about ${at}`;
  return side === "above" ? `between ${at} and ${until}` : `between ${until} and ${at}`;
}

/** A threshold as a sentence: "Suite takes over below 17 engineering hours a week." */
export function thresholdSentence(threshold: Threshold, scenario: Scenario): string {
  const condition = thresholdCondition(threshold, scenario);
  const where = condition.charAt(0).toLowerCase() + condition.slice(1);
  return `${takesOver(threshold.to, scenario)} ${where}.`;
}

function takesOver(to: string | null, scenario: Scenario): string {
  if (to === null) return "Nothing keeps the limits";
  return `${capitalised(namesOf(scenario).get(to)?.short ?? to)} takes over`;
}

/** Where the input stands today: "now 40, exact", "beyond it in 4 futures of 100", "now 15, never beyond it". */
export function thresholdStanding({ path, chance }: Threshold, { now, isExact }: ScannedInput, scenario: Scenario) {
  const said = (x: number) => valueInWords(x, fieldAt(path) as Field, scenario.currency);
  if (isExact || chance === null) return `now ${said(now.p50)}, exact`;
  const value = said(Number(now.p50.toPrecision(2)));
  return chance < LEAST_CHANCE ? `now ${value}, outside its range` : `now ${value}, beyond in ${futures(chance)}`;
}

/** Less than one future of a thousand is outside the range that anybody stated. */
const LEAST_CHANCE = 0.001;

/** How well a threshold is known, in 19 cases of 20: "give or take 0.6"; "" where it is exact. */
export function thresholdError({ path, se }: Threshold, scenario: Scenario): string {
  const error = Number((TOLD_APART * se).toPrecision(1));
  return error > 0 ? `give or take ${valueInWords(error, fieldAt(path) as Field, scenario.currency)}` : "";
}

/** What the thresholds say in a line: what the pick turns on, the nearest first, or that nothing does. */
export function thresholdsReading(
  table: Pick<Thresholds, "thresholds" | "inputs">,
  pick: string | null,
  scenario: Scenario,
): string {
  const inputs = new Map(table.inputs.map((input) => [input.path, input]));
  const isNear = (each: Threshold) => isWithinReach(each, inputs.get(each.path) as ScannedInput);
  const others = nearest(table, pick, table.thresholds.length).filter(({ areTwins }) => !areTwins);
  const within = others.filter(isNear);
  if (within.length === 0) {
    const twins = table.thresholds.filter(({ areTwins, from }) => areTwins && from === pick);
    const [twin] = others.length === 0 ? twins : twins.filter(isNear);
    if (twin) {
      const names = namesOf(scenario);
      const pair = [twin.from, twin.to].map((id) => names.get(id ?? "")?.short ?? "");
      return `Single inputs only decide between ${listed(pair)}.`;
    }
    if (others.length === 0) return "No single input, within its range, changes the pick.";
    const where = thresholdCondition(others[0], scenario);
    const nearestOne = where.charAt(0).toLowerCase() + where.slice(1);
    return `Nothing within its range changes the pick; the nearest that would comes ${nearestOne}.`;
  }
  const paths = within.map(({ path }) => path);
  const labels = [...new Set(paths.map((path) => lower(labelOf(scenario, path, fieldAt(path) as Field))))];
  return `It turns on ${listed(labels.slice(0, 3))}.`;
}

/**
 * A value to the digits that its error leaves it: the last one stands for at most four standard errors. What lies inside
 * the range that may be stated stays there: nothing is above 100%.
 */
function rounded(value: number, se: number, field: Field): number {
  const { low, high } = statedRange(field);
  const three = Number(value.toPrecision(3));
  const digit = Number(`1e${powerOfTen(value) - 2}`);
  const inside = three >= high && value < high ? three - digit : three <= low && value > low ? three + digit : three;
  if (!(se > 0)) return inside;
  const step = Number(`1e${powerOfTen(4 * se)}`);
  const near = Number((Math.round(value / step) * step).toPrecision(12));
  const isOff = near === 0 || near <= low || near >= high;
  return isOff || Math.abs(near - value) < Math.abs(three - value) ? inside : near;
}

const powerOfTen = (value: number) => Number(value.toExponential().split("e")[1]);

function valueInWords(value: number, field: Field, currency: string): string {
  return field.unit.kind === "money" ? moneyInSentence(value, currency) : formatValue(value, field, { currency });
}

function phraseOf(path: string, field: Field, scenario: Scenario): ThresholdPhrase {
  const known = THRESHOLD_PHRASES[field.path];
  if (known) return known;
  const [, stage] = /^funnel\.stages\.(\d+)\.rate$/.exec(path) ?? [];
  if (stage !== undefined) {
    return { before: "With", compared: "amount", after: `passing “${scenario.funnel.stages[Number(stage)].name}”` };
  }
  const [, signal, id] = /^handshake\.signals\.(\d+)\.kept\.(.+)$/.exec(path) ?? [];
  if (signal !== undefined) {
    const { name } = scenario.handshake.signals[Number(signal)];
    return { before: "With", compared: "amount", after: `of “${name}” kept (${scenario.approaches[id].short})` };
  }
  return { before: `With ${lower(labelOf(scenario, path, field))}`, compared: "level", after: field.unit.words };
}

/** A label for the middle of a sentence; "API skill" keeps its capitals. */
const lower = (label: string) => (/^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
