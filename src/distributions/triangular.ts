import { checkFinite } from "./bounds.ts";
import type { Distribution } from "./distribution.ts";

/**
 * Triangular distribution on [a, b] with its peak at `mode`.
 * Throws RangeError unless all are finite, a ≤ mode ≤ b and a < b.
 */
export function triangular(a: number, mode: number, b: number): Distribution {
  checkFinite("a, mode, b", a, mode, b);
  if (!(a <= mode && mode <= b && a < b)) {
    throw new RangeError(`expected a ≤ mode ≤ b and a < b, found ${a}, ${mode}, ${b}`);
  }
  const width = b - a;
  checkFinite("width b − a", width);
  const left = (mode - a) / width;
  // The density rises to the mode and falls from it: the distance from either end goes with the root of the probability.
  const quantile = (p: number) =>
    p < left ? a + width * Math.sqrt(p * left) : b - width * Math.sqrt((1 - p) * (1 - left));
  return { quantile, lower: a, upper: b };
}
