import { checkBounds, checkFinite } from "./bounds.ts";
import { clamp, type Split, splitAt } from "./conditioned.ts";
import type { Bounds, Distribution } from "./distribution.ts";
import { standardNormalCdf } from "./standardNormalCdf.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

export { standardNormalCdf } from "./standardNormalCdf.ts";
export { standardNormalQuantile } from "./standardNormalQuantile.ts";

/**
 * Normal distribution conditioned on its bounds.
 * Throws RangeError unless mean and sd are finite, sd > 0 and some probability lies within the bounds.
 *
 * @example normal(0, 1, { lower: -Infinity, upper: Infinity }).quantile(0.975) // => 1.959963984540054
 */
export function normal(mean: number, sd: number, bounds: Bounds): Distribution {
  checkBounds(bounds);
  checkFinite("mean, sd", mean, sd);
  if (!(sd > 0)) throw new RangeError(`expected sd > 0, found ${sd}`);
  const split = splitAt(
    bounds,
    (x) => standardNormalCdf((x - mean) / sd),
    (x) => standardNormalCdf((mean - x) / sd),
  );
  return {
    quantile: (p) => clamp(mean + sd * splitNormalQuantile(p, split), bounds),
    lower: bounds.lower,
    upper: bounds.upper,
    fill: (p, out) => {
      for (let i = 0; i < p.length; i++) out[i] = clamp(mean + sd * splitNormalQuantile(p[i] as number, split), bounds);
    },
  };
}

/** Standard score of the conditioned normal distribution's quantile, given how its probability splits at the bounds. */
export function splitNormalQuantile(p: number, { below, inside, above }: Split): number {
  const u = below + p * inside;
  return u <= 0.5 ? standardNormalQuantile(u) : -standardNormalQuantile(above + (1 - p) * inside);
}
