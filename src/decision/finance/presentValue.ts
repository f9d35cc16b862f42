import { pow } from "../../distributions/elementary.ts";

/**
 * Present value of flows at the ends of periods, the first of them now and so undiscounted: Σ flow_i (1 + rate)^(−i/n).
 *
 * @param rate yearly, above −1
 * @param perYear flows a year, n
 * @throws RangeError for a rate of −1 or less
 *
 * @example presentValue([100, 110], 0.1) // => 200
 */
export function presentValue(flows: ArrayLike<number>, rate: number, perYear = 1): number {
  if (!(rate > -1)) throw new RangeError(`required a yearly rate above −1, found ${rate}`);
  let sum = 0;
  for (let i = 0; i < flows.length; i++) sum += flows[i] * pow(1 + rate, -i / perYear);
  return sum;
}
