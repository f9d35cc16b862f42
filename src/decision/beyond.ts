/** What lies above a limit. */
export interface Beyond {
  /** share of trials above it, 0–1 */
  share: number;
  /** by how much on average, of those trials; 0 of none */
  excess: number;
  /** the highest value of all trials, above it or not */
  most: number;
}

/**
 * How often and how far some values go above a limit: what the upper end of a range leaves out (peaks over a threshold;
 * McNeil, Frey and Embrechts, Quantitative Risk Management, 2005, section 7.2).
 *
 * @param values by trial
 * @throws RangeError without a trial
 *
 * @example beyond(Float64Array.of(1, 2, 3, 6), 2) // => { share: 0.5, excess: 2.5, most: 6 }
 */
export function beyond(values: Float64Array, limit: number): Beyond {
  if (!(values.length > 0)) throw new RangeError("required at least one trial, found none");
  let [count, sum, most] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    most = Math.max(most, value);
    if (!(value > limit)) continue;
    count++;
    sum += value - limit;
  }
  return { share: count / values.length, excess: count > 0 ? sum / count : 0, most };
}
