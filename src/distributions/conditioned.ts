import type { Bounds } from "./distribution.ts";

/** How a distribution's probability splits at its bounds. */
export interface Split {
  /** F(lower) */
  below: number;
  /** F(upper) − F(lower) */
  inside: number;
  /** 1 − F(upper) */
  above: number;
}

/** Under this the tails that the split is made of have lost their last digits to underflow. */
const LEAST_INSIDE = 1e-290;

/**
 * Splits a distribution at its bounds, keeping both tails accurate: the conditioned quantile at p is the one whose lower
 * tail is below + p · inside, or, in the upper half, whose upper tail is above + (1 − p) · inside.
 * Throws RangeError if nothing lies inside.
 * @param lowerTail x → F(x)
 * @param upperTail x → 1 − F(x)
 */
export function splitAt(
  { lower, upper }: Bounds,
  lowerTail: (x: number) => number,
  upperTail: (x: number) => number,
): Split {
  const below = lowerTail(lower);
  const above = upperTail(upper);
  // The difference is taken in the tail that the interval lies in, where it does not cancel.
  const inside = below < 0.5 ? lowerTail(upper) - below : upperTail(lower) - above;
  if (!(inside > LEAST_INSIDE)) {
    throw new RangeError(`expected some probability between ${lower} and ${upper}, found ${inside}`);
  }
  return { below, inside, above };
}

/** x, or the bound that it lies beyond. */
export function clamp(x: number, { lower, upper }: Bounds): number {
  return x < lower ? lower : x > upper ? upper : x;
}
