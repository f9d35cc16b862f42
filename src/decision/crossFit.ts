import { addTimes, dot } from "./dot.ts";
import { solvePositive } from "./solvePositive.ts";

/** Parts that trials are dealt into: each is predicted from the others. Trial i is in part i mod FOLDS. */
const FOLDS = 10;

/** Added to every penalty so that columns that repeat one another stay solvable, as a share of a column's own size. */
const RIDGE = 1e-9;

/**
 * Cross-fitted weighted ridge regression: predictions of each target in every trial from a regression that has not seen
 * the trial's part. Of the penalties on offer each target gets those with the least cross-validated squared error, or
 * is predicted to be 0 throughout if that is no worse (Hastie, Tibshirani and Friedman, The Elements of Statistical
 * Learning, 3.4.1 and 7.10).
 *
 * @param columns what to regress on, by column and trial
 * @param targets by target and trial
 * @param weights of the trials' squared errors
 * @param penalties the choices, each by column: as many trials as would pull a coefficient halfway to 0
 * @returns predictions by target and trial
 */
export function crossFit(
  columns: readonly Float64Array[],
  targets: readonly Float64Array[],
  weights: Float64Array,
  penalties: readonly Float64Array[],
): Float64Array[] {
  const trials = weights.length;
  const folds = dealt(columns, targets, weights);
  const total = sumOf(folds);
  const best = targets.map((_, t) => ({ error: total.squares[t], coefficients: null as Float64Array[] | null }));
  const gram = new Float64Array(total.gram.length);
  for (const penalty of penalties) {
    const tried = targets.map(() => ({ error: 0, coefficients: [] as Float64Array[] }));
    for (const fold of folds) {
      gram.set(total.gram);
      addTimes(gram, -1, fold.gram);
      for (let c = 0; c < columns.length; c++) gram[c * columns.length + c] += penalty[c] + RIDGE * trials;
      const rest = total.moments.map((moments) => moments.slice());
      rest.forEach((moments, t) => {
        addTimes(moments, -1, fold.moments[t]);
      });
      solvePositive(gram, rest).forEach((solved, t) => {
        tried[t].coefficients.push(solved);
        tried[t].error += errorOf(fold, t, solved);
      });
    }
    tried.forEach((each, t) => {
      if (each.error < best[t].error) best[t] = each;
    });
  }
  return best.map(({ coefficients }) => predicted(columns, coefficients, trials));
}

/** Weighted sums over some trials. */
interface Sums {
  /** of products of columns, flat by row */
  gram: Float64Array;
  /** of products of a target with the columns, by target */
  moments: Float64Array[];
  /** of each target's squares */
  squares: number[];
}

function dealt(
  columns: readonly Float64Array[],
  targets: readonly Float64Array[],
  weights: Float64Array,
): readonly Sums[] {
  const roots = weights.map((weight) => Math.sqrt(weight));
  return Array.from({ length: FOLDS }, (_, fold) => {
    // gathered so that the sums below run through memory in order
    const gathered = (values: Float64Array) => {
      const own = new Float64Array(Math.ceil((values.length - fold) / FOLDS));
      for (let k = 0, i = fold; i < values.length; k++, i += FOLDS) own[k] = values[i] * roots[i];
      return own;
    };
    const own = columns.map(gathered);
    const goals = targets.map(gathered);
    const gram = new Float64Array(own.length * own.length);
    for (let a = 0; a < own.length; a++) {
      for (let b = 0; b <= a; b++) gram[a * own.length + b] = gram[b * own.length + a] = dot(own[a], own[b]);
    }
    return {
      gram,
      moments: goals.map((goal) => Float64Array.from(own.map((column) => dot(column, goal)))),
      squares: goals.map((goal) => dot(goal, goal)),
    };
  });
}

function sumOf([first, ...others]: readonly Sums[]): Sums {
  const sum = { gram: first.gram.slice(), moments: first.moments.map((m) => m.slice()), squares: [...first.squares] };
  for (const { gram, moments, squares } of others) {
    addTimes(sum.gram, 1, gram);
    squares.forEach((square, t) => {
      addTimes(sum.moments[t], 1, moments[t]);
      sum.squares[t] += square;
    });
  }
  return sum;
}

/** Weighted squared error of some coefficients on a fold: Σ(y − bᵀx)² written out. */
function errorOf({ gram, moments, squares }: Sums, target: number, coefficients: Float64Array): number {
  const size = coefficients.length;
  let error = squares[target];
  for (let a = 0; a < size; a++) {
    let row = 0;
    for (let b = 0; b < size; b++) row += gram[a * size + b] * coefficients[b];
    error += coefficients[a] * (row - 2 * moments[target][a]);
  }
  return error;
}

function predicted(
  columns: readonly Float64Array[],
  coefficients: readonly Float64Array[] | null,
  trials: number,
): Float64Array {
  const out = new Float64Array(trials);
  coefficients?.forEach((own, fold) => {
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      for (let i = fold; i < trials; i += FOLDS) out[i] += own[c] * column[i];
    }
  });
  return out;
}
