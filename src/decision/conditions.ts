import type { Base } from "./base.ts";
import { LIMIT_NAMES } from "./constraints.ts";
import { comparedOptions } from "./criteriaTable.ts";
import { mergedThresholds } from "./mergedThresholds.ts";
import { moneyInSentence } from "./money.ts";
import { namesOf } from "./names.ts";
import { isNothing, isWithinReach, nearest } from "./nearestThresholds.ts";
import type { ScannedInput, Threshold, Thresholds } from "./thresholdTable.ts";
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
  /** Within reach, or else the nearest, where single inputs make the pick one of which something holds. */
  const where = (holds: (column: string | null) => boolean) => {
    const merged = mergedThresholds({ thresholds, inputs }, result.scenario, (option) => holds(columnOf(option)));
    const all = likeliestFirst(
      merged.filter((each) => !isNothing(each, inputAt(each.path))),
      inputs,
    );
    const near = all.filter((each) => isWithinReach(each, inputAt(each.path) as ScannedInput));
    // a stretch between two thresholds is said by both
    const said = (found: readonly Threshold[]) => [
      ...new Set(found.map((each) => thresholdCondition(each, result.scenario))),
    ];
    return { near: said(near), nearest: said(all.slice(0, 1)) };
  };
  const pick = columnOf(decision.recommendation.option);
  return columns.map((column) => {
    const works = where((other) => other === column);
    if (column !== pick) {
      const worksWhen = firstOf(works.near, works.nearest, [NEVER]);
      return { option: column, worksWhen, failsWhen: [asItIs(base, column)] };
    }
    const fails = where((other) => other !== column);
    const failsWhen = firstOf(fails.near, fails.nearest, [ALWAYS]);
    return { option: column, worksWhen: [AS_IT_IS, ...works.near], failsWhen };
  });
}

/** The first list that says anything. */
const firstOf = (...lists: string[][]) => lists.find((list) => list.length > 0) ?? [];

/** What speaks against an option that is not the pick. */
function asItIs({ result, decision: { recommendation } }: Base, option: string): string {
  const { option: pick, margins, setAside, cheaperThan, closest, strength, twin } = recommendation;
  const [missed] = setAside.filter((limit) => limit.option === option).sort((a, b) => a.chance - b.chance);
  if (missed) {
    const share = `${missed.chance > 0 ? "only " : ""}${futures(missed.chance)}`;
    return `As things stand, it keeps ${LIMIT_NAMES[missed.constraint]} in ${share}.`;
  }
  const name = namesOf(result.scenario).get(pick ?? "")?.short;
  const margin = margins[option];
  if (!margin || name === undefined) return "As things stand, it is not the pick.";
  const [amount, nothing] = [Math.abs(margin.mean), 0].map((x) => moneyInSentence(x, result.scenario.currency));
  if (amount === nothing) return `As things stand, it costs the same as ${name} on average.`;
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
