import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { exp, ln, log1p } from "./elementary.ts";
import { logBeta } from "./logBeta.ts";
import { type SlowQuantile, tabulate } from "./tabulate.ts";

/** Between these the table agrees with the exact quantile to 1e-10; beyond, the exact one is used. */
const LEAST_TABULATED = 0.5;
const MOST_TABULATED = 1e6;
const MOST_KEPT = 256;

const kept = new Map<string, (u: number) => number>();

function slowBeta(alpha: number, beta: number): SlowQuantile {
  const lnB = logBeta(alpha, beta);
  return {
    quantile: (u) => betaQuantile(u, alpha, beta),
    cdf: (x) => betaCdf(x, alpha, beta),
    density: (x) => exp((alpha - 1) * ln(x) + (beta - 1) * log1p(-x) - lnB),
    score: (x) => (alpha - 1) / x - (beta - 1) / (1 - x),
  };
}

/**
 * Lower half of the quantile function of the standard beta distribution: u in [0, ½] → x in [0, 1]. The upper half is
 * 1 − betaTail(beta, alpha)(1 − u), which keeps its accuracy near 1. Tables are kept for the shapes asked for last.
 */
export function betaTail(alpha: number, beta: number): (u: number) => number {
  const key = `${alpha} ${beta}`;
  const known = kept.get(key);
  if (known) return known;
  const least = Math.min(alpha, beta);
  const most = Math.max(alpha, beta);
  const slow = slowBeta(alpha, beta);
  const tail = LEAST_TABULATED <= least && most <= MOST_TABULATED ? tabulate(slow) : slow.quantile;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, tail);
  return tail;
}
