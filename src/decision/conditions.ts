import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Base } from "./base.ts";
import { LIMIT_NAMES } from "./constraints.ts";
import { comparedOptions } from "./criteriaTable.ts";
import { inputAt } from "./inputWords.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised, namesOf } from "./names.ts";
import type { ScannedInput, Threshold, Thresholds } from "./thresholds.ts";
import { futures } from "./words.ts";

/** When one option is the pick and when it is not, in words: the likeliest first. Never empty. */
export interface Conditions {
  option: string;
  worksWhen: string[];
  failsWhen: string[];
}

const AS_IT_IS = "As things stand, this is the pick.";
const NEVER = "Never the pick within any single input's range.";
const ALWAYS = "No single input within its range unseats it.";

/**
 * "Works well when" and "fails when" for each approach alone, and for the pick if it is a staged plan: where single inputs
 * make it the pick, and where they unseat it. A plan without a column of its own counts for the approach that it ends on.
 */
export function conditions(
  base: Base,
  { thresholds, inputs }: Pick<Thresholds, "thresholds" | "inputs">,
): Conditions[] {
  const { result, decision } = base;
  const columns = comparedOptions(result, decision).map((o) => result.options[o].id);
  const columnOf = (id: string | null): string | null => {
    if (id === null || columns.includes(id)) return id;
    return result.options.find((option) => option.id === id)?.family ?? null;
  };
  const sayable = thresholds.filter((each) => !isNothing(each, result.scenario));
  const byLikelihood = sayable.sort((a, b) => likelihood(b, inputs) - likelihood(a, inputs));
  const pick = columnOf(decision.recommendation.option);
  return columns.map((column) => {
    const said = (found: readonly Threshold[]) => found.map((each) => words(each, result.scenario));
    const changes = byLikelihood.filter(({ from, to }) => columnOf(from) !== columnOf(to));
    const works = said(changes.filter(({ to }) => columnOf(to) === column));
    if (column !== pick) return { option: column, worksWhen: orElse(works, NEVER), failsWhen: [asItIs(base, column)] };
    const fails = said(changes.filter(({ from }) => columnOf(from) === column));
    return { option: column, worksWhen: [AS_IT_IS, ...works], failsWhen: orElse(fails, ALWAYS) };
  });
}

const orElse = (list: string[], otherwise: string) => (list.length > 0 ? list : [otherwise]);

/** What speaks against an option that is not the pick. */
function asItIs({ result, decision: { recommendation } }: Base, option: string): string {
  const { option: pick, margins, setAside } = recommendation;
  const missed = setAside.find((limit) => limit.option === option);
  if (missed) return `As things stand, it keeps ${LIMIT_NAMES[missed.constraint]} in only ${futures(missed.chance)}.`;
  const name = namesOf(result.scenario).get(pick ?? "")?.short;
  const margin = margins[option];
  if (!margin || name === undefined) return "As things stand, it is not the pick.";
  const amount = moneyInSentence(Math.abs(margin.mean), result.scenario.currency);
  return `As things stand, it costs ${amount} ${margin.mean < 0 ? "less" : "more"} than ${name} on average.`;
}

/** "Below nothing" is no condition: the crossing is too near to 0 to be told from it. */
function isNothing({ path, at, side }: Threshold, scenario: Scenario): boolean {
  const field = fieldAt(path);
  const figure = field && formatValue(at, field, scenario);
  return side === "below" && field?.bounds.lower === 0 && figure === formatValue(0, field, scenario);
}

/** The chance that an input lies beyond a threshold; of an exact one, how near it is: half at it, none at twice or at nothing. */
function likelihood({ path, at, chance }: Threshold, inputs: readonly ScannedInput[]): number {
  if (chance !== null) return chance;
  const now = inputs.find((input) => input.path === path)?.now.p50;
  if (now === undefined || now === 0) return 0;
  return Math.max(0, 0.5 * (1 - Math.abs(at / now - 1)));
}

function words({ path, at, side, until }: Threshold, scenario: Scenario): string {
  const beyond = capitalised(inputAt(scenario, path, at, side));
  const field = fieldAt(path);
  if (until === null || !field) return beyond;
  return `${beyond}, ${side === "above" ? "up" : "down"} to ${formatValue(until, field, scenario)}`;
}
