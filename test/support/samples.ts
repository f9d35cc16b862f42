import { standardNormalCdf, standardNormalQuantile } from "../../src/distributions/normal.ts";
import { stream } from "../../src/random/streams.ts";

/** Seeded uniforms in (0, 1). */
export function uniforms(seed: string, n: number): Float64Array {
  const uniform = stream(seed);
  return Float64Array.from({ length: n }, () => uniform.double() || 0.5);
}

/** Seeded standard normal draws, moved and stretched. */
export function normals(seed: string, n: number, mean = 0, sd = 1): Float64Array {
  return uniforms(seed, n).map((u) => mean + sd * standardNormalQuantile(u));
}

/** a + factor · b, trial by trial. */
export const sum = (a: Float64Array, b: Float64Array, factor = 1) => a.map((value, i) => value + factor * b[i]);

export const nothing = (n: number) => new Float64Array(n);

/** What choosing freely between 0 and a normal value gains over the better of the two on average: s φ(m/s) − |m| Φ(−|m|/s). */
export function normalLoss(mean: number, sd: number): number {
  const z = Math.abs(mean) / sd;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return sd * density - Math.abs(mean) * standardNormalCdf(-z);
}

/** What independent estimates of one thing, each with a stated standard error, say of it and of that error. */
export function replicated(estimates: readonly { value: number; se: number }[]) {
  const n = estimates.length;
  const mean = estimates.reduce((total, { value }) => total + value, 0) / n;
  const spread = Math.sqrt(estimates.reduce((total, { value }) => total + (value - mean) ** 2, 0) / (n - 1));
  const stated = Math.sqrt(estimates.reduce((total, { se }) => total + se * se, 0) / n);
  return {
    mean,
    /** standard error of that mean, from the spread itself */
    se: spread / Math.sqrt(n),
    /** the spread of the estimates ÷ the standard error that they state: 1 if it is right */
    ratio: spread / stated,
    /** about three standard errors of that ratio for normal estimates */
    margin: 3 / Math.sqrt(2 * (n - 1)),
  };
}
