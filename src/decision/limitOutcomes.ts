import type { Constrained } from "./constraints.ts";
import type { Rule } from "./rank.ts";

/** The limits' outcomes that a rule asks for. */
export function limitOutcomes({ constraints }: Rule): (keyof Constrained)[] {
  return [
    ...(constraints.maxDirectCost === undefined ? [] : ["directCost" as const]),
    ...(constraints.liveByMonth === undefined ? [] : ["liveWeek" as const]),
    ...(constraints.maxDelayHours === undefined ? [] : ["delayHours" as const]),
  ];
}
