import { exp, ln, log1p } from "./elementary.ts";
import { type BetaFunctions, betaFunctions } from "./incompleteBeta.ts";

const LARGEST_BELOW_ONE = 1 - Number.EPSILON / 2;

/** The quantile function of the standard beta distribution in two halves, each found afresh. */
export interface BetaQuantile {
  /** F(x) = u in [0, ½] → x */
  lower(u: number): number;
  /** 1 − F(x) = v in [0, ½] → x */
  upper(v: number): number;
}

/** Both halves keep the digits of an x near 0; near 1 there are none to keep. */
export function betaQuantile(alpha: number, beta: number): BetaQuantile {
  const functions = betaFunctions(alpha, beta);
  const mirrored = betaFunctions(beta, alpha);
  return {
    lower: (u) => solve(ln(u), startingPoint(u, alpha, functions), functions),
    upper: (v) => {
      const y = solve(ln(v), startingPoint(v, beta, mirrored), mirrored);
      if (y <= 0.5) return 1 - y;
      return solve(log1p(-v), Math.max(1 - y, startingPoint(0.5, alpha, functions)), functions);
    },
  };
}

/** Where the lower tail, x^shape / (shape B) as long as x is small, would reach u. */
function startingPoint(u: number, shape: number, { logBeta }: BetaFunctions): number {
  return Math.min(exp((ln(u) + ln(shape) + logBeta) / shape), 0.5);
}

/**
 * The x with ln F(x) = wanted, by Newton's method on ln F as a function of ln x. That function is concave, or convex if
 * the second shape is below 1, so that after the first step the search stays on one side.
 */
function solve(wanted: number, start: number, { logCdf, logSlope }: BetaFunctions): number {
  let x = start;
  // As far down as this the starting point is exact.
  if (!(x > 1e-290)) return x;
  for (let step = 0; step < 200; step++) {
    const change = (wanted - logCdf(x)) * logSlope(x);
    const last = x;
    // A step towards 1 goes at most three quarters of the way.
    x = Math.min(x * exp(change), 1 - (1 - x) / 4, LARGEST_BELOW_ONE);
    if (Math.abs(change) < 1e-9 || x === last) break;
  }
  return x;
}
