import { checkBounds, checkFinite } from "./bounds.ts";
import { clamp, splitAt } from "./conditioned.ts";
import type { Bounds, Distribution } from "./distribution.ts";
import { exp, ln } from "./elementary.ts";
import { splitNormalQuantile } from "./normal.ts";
import { standardNormalCdf } from "./standardNormalCdf.ts";

/**
 * Lognormal distribution conditioned on its bounds; `sigma` is the standard deviation of the natural logarithm.
 * Throws RangeError unless both are finite and above 0 and some probability lies within the bounds.
 *
 * @example lognormal(28000, 0.5, { lower: 0, upper: Infinity }).quantile(0.5) // => 28000
 */
export function lognormal(median: number, sigma: number, bounds: Bounds): Distribution {
  checkBounds(bounds);
  checkFinite("median, sigma", median, sigma);
  if (!(median > 0 && sigma > 0)) throw new RangeError(`expected median > 0 and sigma > 0, found ${median}, ${sigma}`);
  const support = { lower: Math.max(0, bounds.lower), upper: bounds.upper };
  const scoreOf = (x: number) => (x > 0 ? ln(x / median) / sigma : -Infinity);
  const split = splitAt(
    bounds,
    (x) => standardNormalCdf(scoreOf(x)),
    (x) => standardNormalCdf(-scoreOf(x)),
  );
  return {
    quantile: (p) => clamp(median * exp(sigma * splitNormalQuantile(p, split)), support),
    ...support,
    fill: (p, out) => {
      for (let i = 0; i < p.length; i++) {
        out[i] = clamp(median * exp(sigma * splitNormalQuantile(p[i] as number, split)), support);
      }
    },
  };
}
