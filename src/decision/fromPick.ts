import type { Decision, OptionSummary } from "./decision.ts";

/** The options of a decision as they are listed: the pick, then the others by expected cost. */
export function fromPick({ options, recommendation }: Decision): OptionSummary[] {
  const isPick = ({ id }: OptionSummary) => Number(id === recommendation.option);
  return [...options].sort((a, b) => isPick(b) - isPick(a) || a.tco.mean - b.tco.mean);
}
