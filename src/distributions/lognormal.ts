import { checkBounds, checkFinite } from "./bounds.ts";
import { clamp } from "./conditioned.ts";
import type { Bounds, Distribution } from "./distribution.ts";
import { exp, ln } from "./elementary.ts";
import { normalSplit, splitNormalQuantile } from "./normal.ts";

/**
 * Lognormal distribution conditioned on its bounds; `sigma` is the standard deviation of the natural logarithm.
 * Throws RangeError unless both are finite and above 0 and some probability lies within the bounds.
 */
export function lognormal(median: number, sigma: number, bounds: Bounds): Distribution {
  checkBounds(bounds);
  checkFinite("median, sigma", median, sigma);
  if (!(median > 0 && sigma > 0)) throw new RangeError(`expected median > 0 and sigma > 0, found ${median}, ${sigma}`);
  const support = { lower: Math.max(0, bounds.lower), upper: bounds.upper };
  const zOf = (x: number) => ln(x / median) / sigma;
  const split = normalSplit({ lower: zOf(support.lower), upper: support.upper > 0 ? zOf(support.upper) : -Infinity });
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
