import type { Distribution } from "./distribution.ts";

/**
 * Empirical distribution of a list: its quantile function is the inverse of the empirical distribution function
 * (Hyndman and Fan's type 1), so that only listed values come out. The list is copied.
 * Throws RangeError unless there is at least one value and all are finite.
 *
 * @example empirical([3, 1, 2]).quantile(0.5) // => 2
 */
export function empirical(values: readonly number[]): Distribution {
  if (!(values.length > 0)) throw new RangeError("expected at least one value, found none");
  const infinite = values.find((value) => !Number.isFinite(value));
  if (infinite !== undefined) throw new RangeError(`expected finite values, found ${infinite}`);
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  // As R does, p is allowed a few units in its last place: 0.07 × 100 is above 7 in binary, though not in decimal.
  const fuzz = 4 * Number.EPSILON;
  const quantile = (p: number) => sorted[Math.max(0, Math.ceil(n * p * (1 - fuzz)) - 1)] as number;
  return { quantile, lower: sorted[0] as number, upper: sorted[n - 1] as number };
}
