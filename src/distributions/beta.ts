import { betaByTails } from "./betaTable.ts";
import { checkBounds, checkFinite } from "./bounds.ts";
import { clamp, splitAt } from "./conditioned.ts";
import type { Bounds, Distribution } from "./distribution.ts";
import { betaFunctions } from "./incompleteBeta.ts";

/** Beyond these shapes the functions behind lose their accuracy or their speed. */
const LEAST_SHAPE = 0.001;
const MOST_SHAPE = 1e9;

/**
 * Beta distribution on [0, 1], conditioned on its bounds.
 * Throws RangeError unless both shapes are from 0.001 to 1e9 and some probability lies within the bounds.
 *
 * @example beta(2, 1, { lower: 0, upper: 1 }).quantile(0.25) // => 0.5
 */
export function beta(alpha: number, beta: number, bounds: Bounds): Distribution {
  checkBounds(bounds);
  checkFinite("alpha, beta", alpha, beta);
  if (!(LEAST_SHAPE <= Math.min(alpha, beta) && Math.max(alpha, beta) <= MOST_SHAPE)) {
    throw new RangeError(`expected alpha and beta from ${LEAST_SHAPE} to ${MOST_SHAPE}, found ${alpha}, ${beta}`);
  }
  const support = { lower: Math.max(0, bounds.lower), upper: Math.min(1, bounds.upper) };
  const { cdf, survival } = betaFunctions(alpha, beta);
  const { below, inside, above } = splitAt(bounds, cdf, survival);
  const byTails = betaByTails(alpha, beta);
  const quantile = (p: number) => clamp(byTails(below + p * inside, above + (1 - p) * inside), support);
  return {
    quantile,
    ...support,
    fill: (p, out) => {
      for (let i = 0; i < p.length; i++) out[i] = quantile(p[i] as number);
    },
  };
}
