import { checkFinite } from "./bounds.ts";
import type { Distribution } from "./distribution.ts";

/**
 * Continuous uniform distribution on [a, b]. Throws RangeError unless both are finite and a < b.
 *
 * @example uniform(2, 6).quantile(0.25) // => 3
 */
export function uniform(a: number, b: number): Distribution {
  checkFinite("a, b", a, b);
  if (!(a < b)) throw new RangeError(`expected a < b, found ${a}, ${b}`);
  const width = b - a;
  checkFinite("width b − a", width);
  // Each half is counted from its own end, so that rounding never steps outside.
  const quantile = (p: number) => (p < 0.5 ? a + width * p : b - width * (1 - p));
  return { quantile, lower: a, upper: b };
}
