import { type BetaQuantile, betaQuantile } from "./betaQuantile.ts";
import { betaFunctions } from "./incompleteBeta.ts";
import { tabulate } from "./tabulate.ts";

/** From here on tables are within 2e-10 of the exact quantile (5e-11 for PERT); below, it is found afresh each time. */
const LEAST_TABULATED = 0.5;
const MOST_KEPT = 128;

const kept = new Map<string, BetaQuantile>();

/**
 * The quantile function of the standard beta distribution with alpha ≤ beta in two halves, made fast by tables. A number
 * of tables is kept, so that the same shapes need not be tabulated again.
 */
function smallBetaTable(alpha: number, beta: number): BetaQuantile {
  const key = `${alpha} ${beta}`;
  const known = kept.get(key);
  if (known) return known;
  const table = alpha < LEAST_TABULATED ? betaQuantile(alpha, beta) : tabulated(alpha, beta);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, table);
  return table;
}

function tabulated(alpha: number, beta: number): BetaQuantile {
  const { lower, upper } = betaQuantile(alpha, beta);
  const { cdf, survival, density, score } = betaFunctions(alpha, beta);
  return {
    lower: tabulate({ quantile: lower, probability: cdf, slope: density, score }),
    upper: tabulate({ quantile: upper, probability: survival, slope: (x) => -density(x), score }),
  };
}

/**
 * Quantile function of the standard beta distribution by both tail probabilities, u = F(x) and v = 1 − F(x), of which
 * the smaller one has the digits.
 */
export function betaByTails(alpha: number, beta: number): (u: number, v: number) => number {
  if (alpha <= beta) {
    const { lower, upper } = smallBetaTable(alpha, beta);
    return (u, v) => (u < v ? lower(u) : upper(v));
  }
  const { lower, upper } = smallBetaTable(beta, alpha);
  return (u, v) => (u < v ? 1 - upper(u) : 1 - lower(v));
}
