import type { Decision } from "../../decision/decision.ts";

/**
 * The option whose finances are shown first: the pick; where that is the baseline, or nothing is picked, the bridge that
 * comes nearest to its limits, or else the one that costs least in all.
 */
export function shownFirst({ options, baseline, recommendation }: Decision): string {
  const { option, nearestMiss } = recommendation;
  if (option !== null && option !== baseline) return option;
  if (nearestMiss) return nearestMiss.option;
  const others = options.filter(({ id }) => id !== baseline).sort((a, b) => a.tco.mean - b.tco.mean);
  return others[0]?.id ?? baseline;
}
