import { standardNormalQuantile } from "../distributions/normal.ts";

/**
 * Normal scores of some values: each value's rank, ties averaged, as a quantile of the standard normal. A regression on
 * scores is indifferent to the scale on which an input was stated and to its far tails.
 */
export function normalScores(values: Float64Array): Float64Array {
  const n = values.length;
  // sorting numbers and looking places up is much faster than sorting places
  const sorted = values.slice().sort();
  const scoreAt = new Float64Array(n);
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && sorted[to] === sorted[from]) to++;
    scoreAt[from] = standardNormalQuantile((from + to) / 2 / n);
    from = to;
  }
  const scores = new Float64Array(n);
  for (let i = 0; i < n; i++) scores[i] = scoreAt[firstPlace(sorted, values[i])];
  return scores;
}

/** Where a value that is there first stands. */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
