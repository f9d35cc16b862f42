import { exp, ln } from "../distributions/elementary.ts";
import { addTimes, dot } from "./dot.ts";
import { solvePositive } from "./solvePositive.ts";
import { meanOf } from "./statistics.ts";

/** A spread below this share of the mean one counts as that much. */
const LEAST_SPREAD = 1e-3;

/** Spreads are told apart up to this factor either way, as a logarithm. */
const FARTHEST = 3;

/** Pull of the spread's coefficients towards 0, in trials. */
const PENALTY = 30;

/** The logarithm of each trial's spread, the sum of the sizes of its values, about its mean; 0 where nothing varies. */
export function logSpread(values: readonly Float64Array[]): Float64Array {
  const spread = new Float64Array(values[0].length);
  for (const series of values) for (let i = 0; i < spread.length; i++) spread[i] += Math.abs(series[i]);
  const least = LEAST_SPREAD * meanOf(spread);
  if (!(least > 0 && least < Number.POSITIVE_INFINITY)) return spread.fill(0);
  for (let i = 0; i < spread.length; i++) spread[i] = ln(spread[i] + least);
  const mean = meanOf(spread);
  for (let i = 0; i < spread.length; i++) spread[i] -= mean;
  return spread;
}

/**
 * Weights for a regression of values whose spread varies with the inputs: 1 ÷ spread², the logarithm of the spread
 * being linear in the columns (Harvey, Econometrica 44, 1976). Where a good future is worth a hundred times an
 * indifferent one, this keeps the few large values from drowning the many small ones, among which options change places.
 *
 * @param columns what the spread may depend on, by column and trial: mean 0, mean square 1
 * @param spread by trial, as `logSpread` gives it
 * @returns weights with mean 1
 */
export function spreadWeights(columns: readonly Float64Array[], spread: Float64Array): Float64Array {
  const trials = spread.length;
  const gram = new Float64Array(columns.length * columns.length);
  columns.forEach((a, row) => {
    for (let column = 0; column <= row; column++) {
      const sum = dot(a, columns[column]) + (column === row ? PENALTY : 0);
      gram[row * columns.length + column] = gram[column * columns.length + row] = sum;
    }
  });
  const [coefficients] = solvePositive(gram, [Float64Array.from(columns, (column) => dot(column, spread))]);
  const weights = new Float64Array(trials);
  columns.forEach((column, c) => {
    addTimes(weights, coefficients[c], column);
  });
  for (let i = 0; i < trials; i++) weights[i] = exp(-2 * Math.min(FARTHEST, Math.max(-FARTHEST, weights[i])));
  const mid = meanOf(weights);
  for (let i = 0; i < trials; i++) weights[i] /= mid;
  return weights;
}
