import { checkBounds, checkFinite } from "./bounds.ts";
import type { Bounds, Distribution } from "./distribution.ts";
import { ln } from "./elementary.ts";
import { fromUnbounded, metalogScale, toUnbounded } from "./metalogScale.ts";

/** ln 9, the logit of 0.9 */
const LOGIT_90 = 2.1972245773362196;

/**
 * How far the median may be from the middle of p10 and p90, as a share of their distance, on the unbounded scale.
 * The quantile function a1 + (a2 + a3 (y − ½)) logit y rises everywhere iff a2 + a3 g(y) > 0, where
 * g(y) = y − ½ + y (1 − y) logit y. Its maximum is t / 2, at logit y = 2 t with t tanh t = 1, so that |a3| / a2 < 2 / t
 * (Keelin's 1.66711); and a2 = (q90 − q10) / (2 ln 9), a3 = (q10 + q90 − 2 q50) / (0.8 ln 9).
 */
const MEDIAN_REACH = 0.4 / 1.199678640257734;

/**
 * Three-term metalog distribution through its 10th, 50th and 90th percentiles (symmetric-percentile triplet), within
 * bounds: unbounded, log, negative log or logit.
 * Throws RangeError unless lower < p10 < p50 < p90 < upper, all three finite, and a metalog can carry them.
 * Source: T. W. Keelin (2016), The metalog distributions, Decision Analysis 13(4), 243–277.
 *
 * @example metalog(14, 28, 58, { lower: 0, upper: Infinity }).quantile(0.9) // => 58
 */
export function metalog(p10: number, p50: number, p90: number, bounds: Bounds): Distribution {
  checkFinite("p10, p50, p90", p10, p50, p90);
  checkOrder(["p10", "p50", "p90"], [p10, p50, p90], bounds);
  const [low, high] = metalogMedianRange(p10, p90, bounds);
  if (!(low < p50 && p50 < high)) throw new RangeError(`expected p50 between ${low} and ${high}, found ${p50}`);
  const { lower, upper } = bounds;
  const scale = metalogScale(bounds);
  const [y10, a1, y90] = [p10, p50, p90].map((x) => toUnbounded(x, scale, lower, upper)) as [number, number, number];
  const a3 = (y10 + y90 - 2 * a1) / (0.8 * LOGIT_90);
  const slope = (y90 - y10) / (2 * LOGIT_90) - a3 / 2;
  const quantile = (p: number) => fromUnbounded(a1 + (slope + a3 * p) * ln(p / (1 - p)), scale, lower, upper);
  return {
    quantile,
    lower,
    upper,
    fill: (p, out) => {
      for (let i = 0; i < p.length; i++) out[i] = quantile(p[i] as number);
    },
  };
}

/**
 * The medians that a metalog with this p10 and p90 can have, ends excluded.
 * Throws RangeError unless lower < p10 < p90 < upper, both finite.
 */
export function metalogMedianRange(p10: number, p90: number, bounds: Bounds): [low: number, high: number] {
  checkFinite("p10, p90", p10, p90);
  checkOrder(["p10", "p90"], [p10, p90], bounds);
  const { lower, upper } = bounds;
  const scale = metalogScale(bounds);
  const y10 = toUnbounded(p10, scale, lower, upper);
  const y90 = toUnbounded(p90, scale, lower, upper);
  checkFinite("distance of p10 and p90", y90 - y10);
  const reach = MEDIAN_REACH * (y90 - y10);
  const middle = (y10 + y90) / 2;
  return [fromUnbounded(middle - reach, scale, lower, upper), fromUnbounded(middle + reach, scale, lower, upper)];
}

/** Throws RangeError unless lower < upper and the values rise strictly between them. */
function checkOrder(names: string[], values: number[], bounds: Bounds): void {
  checkBounds(bounds);
  const { lower, upper } = bounds;
  const chain = [lower, ...values, upper];
  if (chain.every((x, i) => i === 0 || (chain[i - 1] as number) < x)) return;
  const wanted = [...(lower > -Infinity ? [lower] : []), ...names, ...(upper < Infinity ? [upper] : [])];
  throw new RangeError(`expected ${wanted.join(" < ")}, found ${values.join(", ")}`);
}
