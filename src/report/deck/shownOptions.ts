import type { Decision, OptionSummary } from "../../decision/decision.ts";
import { OPEN } from "../../model/options.ts";

/** Rows that a page has room for. */
const MOST = 10;

/** The options that a page has room for, the cheapest first: the pick and leaving the gap open are always among them. */
export function shownOptions({
  options,
  recommendation,
}: Pick<Decision, "options" | "recommendation">): OptionSummary[] {
  const isKept = ({ id }: OptionSummary) =>
    [OPEN, recommendation.option, recommendation.nearestMiss?.option].includes(id);
  const byCost = [...options].sort((a, b) => a.tco.mean - b.tco.mean);
  const room = MOST - byCost.filter(isKept).length;
  const others = byCost.filter((option) => !isKept(option)).slice(0, room);
  return byCost.filter((option) => isKept(option) || others.includes(option));
}
