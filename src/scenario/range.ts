import { exp, ln } from "../distributions/elementary.ts";
import { standardNormalQuantile } from "../distributions/normal.ts";
import { type Field, mayState } from "./field.ts";
import type { Quantity } from "./quantity.ts";

/** standard deviations from the median to p90 of a normal distribution */
const Z90 = standardNormalQuantile(0.9);

/**
 * What two numbers mean as p10 and p90: a lognormal where the field is bounded by 0 only, a normal where it is unbounded.
 * Between other bounds the format has no such shape; there it is the curve through p10, p90 and the median that a
 * logit-normal (for shares) or a lognormal above its bound would have. The numbers must lie inside the bounds.
 */
export function rangeQuantity(p10: number, p90: number, { bounds: { lower, upper } }: Field): Quantity {
  const sigma = (low: number, high: number) => (high - low) / (2 * Z90);
  if (lower === -Infinity) return { normal: [tidy((p10 + p90) / 2, p10, p90), sigma(p10, p90)] };
  if (upper === Infinity && lower === 0) {
    const spread = sigma(0, ln(p90 / p10));
    return { lognormal: [tidy(Math.sqrt(p10) * Math.sqrt(p90), p10, p90), tidy(spread, 0, Infinity)] };
  }
  return { p10, p50: tidy(median(p10, p90, lower, upper), p10, p90), p90 };
}

function median(p10: number, p90: number, lower: number, upper: number): number {
  if (upper === Infinity) return lower + Math.sqrt(p10 - lower) * Math.sqrt(p90 - lower);
  const odds = Math.sqrt((p10 - lower) / (upper - p10)) * Math.sqrt((p90 - lower) / (upper - p90));
  return lower + (upper - lower) * (odds / (1 + odds));
}

/** Eight digits of a number, where that leaves it well between its neighbours. */
function tidy(x: number, low: number, high: number): number {
  const rounded = Number(x.toPrecision(8));
  const clear = Math.min(rounded - low, high - rounded) > 1e-4 * Math.abs(x);
  return clear ? rounded : x;
}

/** The p10 and p90 that a quantity was typed as a range of; undefined if it says more than that. */
export function asRange(quantity: Quantity, field: Field): [p10: number, p90: number] | undefined {
  const ends = endsOf(quantity, field);
  if (ends === undefined || !(ends[0] < ends[1]) || !ends.every((end) => mayState(end, field))) return undefined;
  return JSON.stringify(rangeQuantity(...ends, field)) === JSON.stringify(quantity) ? ends : undefined;
}

function endsOf(quantity: Quantity, { bounds }: Field): [number, number] | undefined {
  if (typeof quantity === "number") return undefined;
  if ("p10" in quantity) return [quantity.p10, quantity.p90];
  if (!("lognormal" in quantity) || bounds.lower !== 0 || bounds.upper !== Infinity) return undefined;
  const [center, spread] = quantity.lognormal;
  const end = (sign: -1 | 1) => Number((center * exp(sign * Z90 * spread)).toPrecision(7));
  return [end(-1), end(1)];
}
