import { checkFinite } from "./bounds.ts";
import type { Distribution } from "./distribution.ts";

/**
 * Degenerate distribution: always `value`. Throws RangeError unless it is finite.
 *
 * @example constant(7).quantile(0.3) // => 7
 */
export function constant(value: number): Distribution {
  checkFinite("value", value);
  return {
    quantile: () => value,
    lower: value,
    upper: value,
    fill: (p, out) => {
      out.fill(value, 0, p.length);
    },
  };
}
