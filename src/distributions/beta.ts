import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import { betaTail } from "./betaTail.ts";
import { checkBounds, checkFinite } from "./bounds.ts";
import { clamp, splitAt } from "./conditioned.ts";
import type { Bounds, Distribution } from "./distribution.ts";

/**
 * Beta distribution on [0, 1], conditioned on its bounds.
 * Throws RangeError unless both shapes are finite and above 0 and some probability lies within the bounds.
 */
export function beta(alpha: number, beta: number, bounds: Bounds): Distribution {
  checkBounds(bounds);
  checkFinite("alpha, beta", alpha, beta);
  if (!(alpha > 0 && beta > 0)) throw new RangeError(`expected alpha > 0 and beta > 0, found ${alpha}, ${beta}`);
  const support = { lower: Math.max(0, bounds.lower), upper: Math.min(1, bounds.upper) };
  const { below, inside, above } = splitAt(
    support,
    (x) => betaCdf(x, alpha, beta),
    (x) => betaCdf(1 - x, beta, alpha),
  );
  const fromBelow = betaTail(alpha, beta);
  const fromAbove = betaTail(beta, alpha);
  const quantile = (p: number) => {
    const u = below + p * inside;
    return clamp(u < 0.5 ? fromBelow(u) : 1 - fromAbove(above + (1 - p) * inside), support);
  };
  return { quantile, ...support };
}
