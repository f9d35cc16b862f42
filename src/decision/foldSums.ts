import { addTimes, dot } from "./dot.ts";

/** Parts that trials are dealt into: each is predicted from the others. Trial i is in part i mod FOLDS. */
export const FOLDS = 10;

/** Weighted sums over some trials. */
export interface Sums {
  /** of products of columns, flat by row */
  gram: Float64Array;
  /** of products of a target with the columns, by target */
  moments: Float64Array[];
  /** of each target's squares */
  squares: number[];
}

/** The sums of each part; trial i is in part i mod FOLDS. */
export function dealt(
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

/** The sums of several parts together. */
export function sumOf([first, ...others]: readonly Sums[]): Sums {
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

/** The sums of some trials without a part of them. */
export function less(total: Sums, part: Sums): Sums {
  const gram = total.gram.slice();
  addTimes(gram, -1, part.gram);
  const moments = total.moments.map((each, t) => {
    const rest = each.slice();
    addTimes(rest, -1, part.moments[t]);
    return rest;
  });
  return { gram, moments, squares: total.squares.map((square, t) => square - part.squares[t]) };
}

/** Weighted squared error of some coefficients on a fold: Σ(y − bᵀx)² written out. */
export function errorOf({ gram, moments, squares }: Sums, target: number, coefficients: Float64Array): number {
  const size = coefficients.length;
  let error = squares[target];
  for (let a = 0; a < size; a++) {
    let row = 0;
    for (let b = 0; b < size; b++) row += gram[a * size + b] * coefficients[b];
    error += coefficients[a] * (row - 2 * moments[target][a]);
  }
  return error;
}
