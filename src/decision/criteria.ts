import { quantileSorted } from "simple-statistics";
import type { Criterion } from "./decision.ts";
import type { Odds } from "./odds.ts";
import { asArray, meanOf } from "./statistics.ts";

/** Mean of the ⌈n/10⌉ dearest trials: what a bad future costs. */
function meanOfDearestTenth(costs: Float64Array): number {
  const sorted = costs.slice().sort();
  return meanOf(sorted.subarray(sorted.length - Math.ceil(sorted.length / 10)));
}

/**
 * What a criterion counts for each option, the less the better; NaN for options that take no part.
 * `expected`: mean cost; `cautious`: mean of the dearest tenth; `regret`: 90th percentile of regret.
 */
export function scores(criterion: Criterion, costs: readonly Float64Array[], { regret }: Odds): number[] {
  return costs.map((cost, o) => {
    const regrets = regret[o];
    if (!regrets) return Number.NaN;
    if (criterion === "expected") return meanOf(cost);
    if (criterion === "cautious") return meanOfDearestTenth(cost);
    return quantileSorted(asArray(regrets.slice().sort()), 0.9);
  });
}

/**
 * Indices of the options that take part, best first. Of equals the one with fewer stages comes first, so that doing
 * nothing, which has none, is never passed over for a bridge that gains nothing.
 *
 * @param stages how many stages each option has
 */
export function ranking(score: readonly number[], stages: readonly number[] = score.map(() => 0)): number[] {
  return score
    .map((_, o) => o)
    .filter((o) => !Number.isNaN(score[o]))
    .sort((a, b) => score[a] - score[b] || stages[a] - stages[b] || a - b);
}
