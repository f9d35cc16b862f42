import type { Criterion } from "./decision.ts";
import { selectQuantiles } from "./selectQuantiles.ts";

/**
 * Influence values of what a criterion counts: one a trial, whose mean is the score but for terms of the order of
 * 1 ÷ trials, so that their spread gives its standard error and, against another option's, that of a difference.
 * `expected`: the cost itself. `cautious`: the 90th percentile plus ten times the excess over it. `regret`: the 90th
 * percentile of regret, moved by which side of it a trial lies on, over the density there (from the 85th to the 95th).
 * Source: Hampel (1974), The influence curve and its role in robust estimation.
 *
 * @param cost by trial
 * @param regret by trial; read for `regret` only
 */
export function influence(criterion: Criterion, cost: Float64Array, regret: Float64Array): Float64Array {
  if (criterion === "expected") return cost;
  if (criterion === "cautious") {
    const [q] = selectQuantiles(cost.slice(), [0.9]);
    return cost.map((x) => q + 10 * Math.max(0, x - q));
  }
  const [below, q, above] = selectQuantiles(regret.slice(), [0.85, 0.9, 0.95]);
  const width = (above - below) / 0.1;
  return regret.map((x) => q + width * (x <= q ? -0.1 : 0.9));
}
