import { betaByTails } from "./betaTable.ts";
import { checkFinite } from "./bounds.ts";
import type { Distribution } from "./distribution.ts";

/** The weight of the mode in the mean, (min + λ mode + max) / (λ + 2), as in the first use of PERT */
const LAMBDA = 4;

/**
 * PERT distribution: a beta distribution stretched over [min, max], with its peak at `mode` and λ = 4.
 * Throws RangeError unless all are finite, min ≤ mode ≤ max and min < max.
 *
 * @example pert(0, 5, 10).quantile(0.5) // => 5
 */
export function pert(min: number, mode: number, max: number): Distribution {
  checkFinite("min, mode, max", min, mode, max);
  if (!(min <= mode && mode <= max && min < max)) {
    throw new RangeError(`expected min ≤ mode ≤ max and min < max, found ${min}, ${mode}, ${max}`);
  }
  const width = max - min;
  checkFinite("width max − min", width);
  const alpha = 1 + (LAMBDA * (mode - min)) / width;
  const beta = 1 + (LAMBDA * (max - mode)) / width;
  const byTails = betaByTails(alpha, beta);
  const quantile = (p: number) => {
    const x = byTails(p, 1 - p);
    // From the nearer end, so that rounding never steps outside.
    return x < 0.5 ? min + width * x : max - width * (1 - x);
  };
  return {
    quantile,
    lower: min,
    upper: max,
    fill: (p, out) => {
      for (let i = 0; i < p.length; i++) out[i] = quantile(p[i] as number);
    },
  };
}
