import { sampleStandardDeviation, mean as simpleMean } from "simple-statistics";
import type { Percentiles, Spread } from "./decision.ts";
import { replicateError } from "./replicateError.ts";
import { selectQuantiles } from "./selectQuantiles.ts";

/** simple-statistics reads any indexed numbers, though its types ask for arrays. */
export const asArray = (values: Float64Array): number[] => values as unknown as number[];

/** The mean of some values; NaN of none. */
export function meanOf(values: Float64Array): number {
  return values.length > 0 ? simpleMean(asArray(values)) : Number.NaN;
}

/**
 * p10, p50 and p90 by linear interpolation (type 7); null of no values.
 *
 * @example percentilesOf(Float64Array.of(0, 10)) // => ({ p10: 1, p50: 5, p90: 9 })
 */
export function percentilesOf(values: Float64Array): Percentiles | null {
  if (values.length === 0) return null;
  const [p10, p50, p90] = selectQuantiles(values.slice(), [0.1, 0.5, 0.9]);
  return { p10, p50, p90 };
}

/**
 * Mean, its standard error (`replicateError`), standard deviation and percentiles of one value a trial, all trials in
 * their order, all in the unit of the values.
 *
 * @throws RangeError without values
 *
 * @example spreadOf(Float64Array.of(1, 2, 3)).p50 // => 2
 */
export function spreadOf(values: Float64Array): Spread {
  const sd = values.length > 1 ? sampleStandardDeviation(asArray(values)) : 0;
  const percentiles = percentilesOf(values);
  if (!percentiles) throw new RangeError("required at least one trial, found none");
  const mean = meanOf(values);
  return { mean, se: replicateError(values, mean), sd, ...percentiles };
}

/**
 * The values that are not NaN: of the trials in which something happened at all.
 *
 * @example present(Float64Array.of(3, Number.NaN)) // => Float64Array.of(3)
 */
export function present(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}

/**
 * The paired difference a − b, trial by trial.
 *
 * @example difference(Float64Array.of(5, 1), Float64Array.of(2, 2)) // => Float64Array.of(3, -1)
 */
export function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]);
}

/**
 * Share of trials, 0 to 1, in which a < b, ties half.
 *
 * @example chanceBelow(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 2, 2, 2)) // => 0.375
 */
export function chanceBelow(a: Float64Array, b: Float64Array): number {
  let wins = 0;
  for (let i = 0; i < a.length; i++) wins += a[i] < b[i] ? 1 : a[i] === b[i] ? 0.5 : 0;
  return wins / a.length;
}
