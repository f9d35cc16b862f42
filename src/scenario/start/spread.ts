import { distributionOf } from "../distributionOf.ts";
import { type Field, statedRange } from "../field.ts";
import type { Quantity } from "../quantity.ts";
import { rangeQuantity } from "../range.ts";

/** Nearest to its bounds that a range of a share may come. */
const MARGIN = 1e-4;

/** Beyond this factor a range says nothing more. */
const WIDEST = 30;

/** The median of a quantity, and the factor from there to p10 and p90: of the odds of a share, of anything else as it is. */
export function spreadOf(quantity: Quantity, field: Field): { median: number; factor: number } {
  const { quantile } = distributionOf(quantity, field);
  const [p10, median, p90] = [quantile(0.1), quantile(0.5), quantile(0.9)].map((x) => sized(x, field));
  const factor = p10 > 0 && p90 < Infinity ? Math.sqrt(p90 / p10) : WIDEST;
  return { median: unsized(median, field), factor: Math.min(WIDEST, Math.max(1, factor)) };
}

/**
 * A range about a median, p10 and p90 a factor away from it, within what the field allows. What is none of something, or
 * all of it, stays so: there is no factor of nothing.
 */
export function around(median: number, factor: number, field: Field): Quantity {
  const { low: least, high: most } = statedRange(field);
  const { lower, upper } = field.bounds;
  const isShare = upper === 1;
  const within = (x: number) => Math.min(isShare ? 1 - MARGIN : most, Math.max(isShare ? MARGIN : least, x));
  const size = sized(median, field);
  if (!(size > 0 && size < Infinity) || median <= lower || median >= upper)
    return Math.min(most, Math.max(least, median));
  const [p10, p90] = [size / factor, size * factor].map((x) => Number(within(unsized(x, field)).toPrecision(3)));
  if (!(lower < p10 && p10 < p90 && p90 < upper && p90 <= most)) return Math.min(most, Math.max(least, median));
  return rangeQuantity(p10, p90, field);
}

/** What a factor is of: the odds of a share, what a number is above the least that it can be, or the number. */
function sized(x: number, { bounds }: Field): number {
  if (bounds.upper === 1) return x / (1 - x);
  return bounds.lower === 1 ? x - 1 : x;
}

function unsized(size: number, { bounds }: Field): number {
  if (bounds.upper === 1) return size === Infinity ? 1 : size / (1 + size);
  return bounds.lower === 1 ? size + 1 : size;
}
