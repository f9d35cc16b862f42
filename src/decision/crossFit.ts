import { solvePositive } from "./solvePositive.ts";

/** Parts that trials are dealt into: each is predicted from the others. */
const FOLDS = 10;

/** Ridge that keeps columns that repeat one another solvable, as a share of their own size. */
const RIDGE = 1e-9;

/**
 * Cross-fitted least squares: predictions of each target in every trial from a regression that has not seen the trial's
 * fold. Trial i is in fold i mod FOLDS.
 *
 * @param basis by column and trial
 * @param targets by target and trial
 * @returns predictions by target and trial
 */
export function crossFit(basis: readonly Float64Array[], targets: readonly Float64Array[]): Float64Array[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => sumsOf(basis, targets, fold));
  const total = folds.reduce((sum, fold) => ({
    gram: added(sum.gram, fold.gram),
    moments: sum.moments.map((m, t) => added(m, fold.moments[t])),
  }));
  const predictions = targets.map((target) => new Float64Array(target.length));
  const size = basis.length;
  folds.forEach((fold, f) => {
    const gram = total.gram.map((value, i) => value - fold.gram[i]);
    for (let c = 0; c < size; c++) gram[c * size + c] *= 1 + RIDGE;
    const rest = total.moments.map((m, t) => m.map((value, i) => value - fold.moments[t][i]));
    const coefficients = solvePositive(gram, rest);
    coefficients.forEach((weights, t) => {
      const out = predictions[t];
      for (let i = f; i < out.length; i += FOLDS) {
        let sum = 0;
        for (let c = 0; c < size; c++) sum += weights[c] * basis[c][i];
        out[i] = sum;
      }
    });
  });
  return predictions;
}

interface Sums {
  /** Σ b bᵀ, flat by row */
  gram: Float64Array;
  /** Σ b y, by target */
  moments: Float64Array[];
}

function sumsOf(basis: readonly Float64Array[], targets: readonly Float64Array[], fold: number): Sums {
  const size = basis.length;
  const gram = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) gram[a * size + b] = gram[b * size + a] = product(basis[a], basis[b], fold);
  }
  return {
    gram,
    moments: targets.map((target) => Float64Array.from(basis, (column) => product(column, target, fold))),
  };
}

function product(a: Float64Array, b: Float64Array, fold: number): number {
  let sum = 0;
  for (let i = fold; i < a.length; i += FOLDS) sum += a[i] * b[i];
  return sum;
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]);
}
