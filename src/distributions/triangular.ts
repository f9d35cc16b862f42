import { checkFinite } from "./bounds.ts";
import { clamp } from "./conditioned.ts";
import type { Distribution } from "./distribution.ts";

/**
 * Triangular distribution on [a, b] with its peak at `mode`.
 * Throws RangeError unless all are finite, a ≤ mode ≤ b and a < b.
 *
 * @example triangular(0, 5, 10).quantile(0.125) // => 2.5
 */
export function triangular(a: number, mode: number, b: number): Distribution {
  checkFinite("a, mode, b", a, mode, b);
  if (!(a <= mode && mode <= b && a < b)) {
    throw new RangeError(`expected a ≤ mode ≤ b and a < b, found ${a}, ${mode}, ${b}`);
  }
  const width = b - a;
  checkFinite("width b − a", width);
  const support = { lower: a, upper: b };
  const left = (mode - a) / width;
  const right = (b - mode) / width;
  // The distance from an end goes with the square root of the probability between it and the quantile.
  const quantile = (p: number) =>
    clamp(p < left ? a + width * Math.sqrt(p * left) : b - width * Math.sqrt((1 - p) * right), support);
  return { quantile, ...support };
}
