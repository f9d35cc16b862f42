import type { Base } from "./base.ts";
import { LIMIT_NAMES } from "./constraints.ts";
import { comparedOptions } from "./criteriaTable.ts";
import { moneyInSentence } from "./money.ts";
import { namesOf } from "./names.ts";
import { isNothing, nearest } from "./nearestThresholds.ts";
import type { Threshold, Thresholds } from "./thresholdTable.ts";
import { thresholdCondition } from "./thresholdWords.ts";
import { futures } from "./words.ts";

/** When one option is the pick and when it is not, in words: the likeliest first. Never empty. */
export interface Conditions {
  option: string;
  worksWhen: string[];
  failsWhen: string[];
}

const AS_IT_IS = "As things stand, this is the pick.";
const NEVER = "Never the pick within any single input’s range.";
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
  const inputAt = (path: string) => inputs.find((input) => input.path === path);
  const sayable = thresholds.filter((each) => !isNothing(each, inputAt(each.path)));
  const changes = likeliestFirst(sayable, inputs).filter(({ from, to }) => columnOf(from) !== columnOf(to));
  const pick = columnOf(decision.recommendation.option);
  return columns.map((column) => {
    const said = (found: readonly Threshold[]) => found.map((each) => thresholdCondition(each, result.scenario));
    const works = said(changes.filter(({ to }) => columnOf(to) === column));
    if (column !== pick) return { option: column, worksWhen: orElse(works, NEVER), failsWhen: [asItIs(base, column)] };
    const fails = said(changes.filter(({ from }) => columnOf(from) === column));
    return { option: column, worksWhen: [AS_IT_IS, ...works], failsWhen: orElse(fails, ALWAYS) };
  });
}

const orElse = (list: string[], otherwise: string) => (list.length > 0 ? list : [otherwise]);

/** What speaks against an option that is not the pick. */
function asItIs({ result, decision: { recommendation } }: Base, option: string): string {
  const { option: pick, margins, setAside, cheaperThan, closest, strength, twin } = recommendation;
  const missed = setAside.find((limit) => limit.option === option);
  if (missed) return `As things stand, it keeps ${LIMIT_NAMES[missed.constraint]} in only ${futures(missed.chance)}.`;
  const name = namesOf(result.scenario).get(pick ?? "")?.short;
  const margin = margins[option];
  if (!margin || name === undefined) return "As things stand, it is not the pick.";
  const amount = moneyInSentence(Math.abs(margin.mean), result.scenario.currency);
  const words = `As things stand, it costs ${amount} ${margin.mean < 0 ? "less" : "more"} than ${name} on average`;
  const judged = twin?.option === option ? twin.strength : closest === option ? strength : null;
  if (judged !== "too close to call") return `${words}.`;
  return `${words}, but that is too close to call: ${name} is cheaper in ${futures(cheaperThan[option])}.`;
}

/** In the order of `nearest`, whatever they start from; further ones of the same input come last. */
function likeliestFirst(thresholds: readonly Threshold[], inputs: Thresholds["inputs"]): Threshold[] {
  const originals = new Map<Threshold, Threshold>(
    thresholds.map((each) => [{ ...each, from: null, areTwins: false }, each]),
  );
  const order = nearest({ thresholds: [...originals.keys()], inputs }, null, thresholds.length);
  return [...new Set([...order, ...originals.keys()])].map((copy) => originals.get(copy) as Threshold);
}
