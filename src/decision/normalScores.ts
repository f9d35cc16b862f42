import { standardNormalQuantile } from "../distributions/normal.ts";

/**
 * Normal scores of some values: each value's rank, ties averaged, as a quantile of the standard normal. A regression on
 * scores is indifferent to the scale on which an input was stated and to its far tails.
 */
export function normalScores(values: Float64Array): Float64Array {
  const n = values.length;
  const order = Float64Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const scores = new Float64Array(n);
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && values[order[to]] === values[order[from]]) to++;
    const score = standardNormalQuantile((from + to) / 2 / n);
    for (let i = from; i < to; i++) scores[order[i]] = score;
    from = to;
  }
  return scores;
}
