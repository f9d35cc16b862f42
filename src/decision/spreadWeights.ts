import { exp, ln } from "../distributions/elementary.ts";
import { solvePositive } from "./solvePositive.ts";
import { meanOf } from "./statistics.ts";

/** A spread below this share of the mean one counts as that much. */
const LEAST_SPREAD = 1e-3;

/** Spreads are told apart up to this factor either way, as a logarithm. */
const FARTHEST = 3;

/** Pull of the spread's coefficients towards 0, in trials. */
const PENALTY = 30;

/**
 * Weights for a regression of values whose spread varies with the inputs: 1 ÷ spread², the logarithm of the spread
 * being linear in the columns (Harvey, Econometrica 44, 1976). Where a good future is worth a hundred times an
 * indifferent one, this keeps the few large values from drowning the many small ones, among which options change places.
 *
 * @param columns what the spread may depend on, by column and trial: mean 0, mean square 1
 * @param values by series and trial; a trial's spread is the sum of their sizes
 * @returns weights with mean 1
 */
export function spreadWeights(columns: readonly Float64Array[], values: readonly Float64Array[]): Float64Array {
  const trials = values[0].length;
  const size = new Float64Array(trials);
  for (const series of values) for (let i = 0; i < trials; i++) size[i] += Math.abs(series[i]);
  const least = LEAST_SPREAD * meanOf(size);
  if (!(least > 0 && least < Number.POSITIVE_INFINITY)) return new Float64Array(trials).fill(1);
  const spread = size.map((value) => ln(value + least));
  const mean = meanOf(spread);
  const gram = new Float64Array(columns.length * columns.length);
  const moments = new Float64Array(columns.length);
  columns.forEach((a, row) => {
    for (let i = 0; i < trials; i++) moments[row] += a[i] * (spread[i] - mean);
    columns.slice(0, row + 1).forEach((b, column) => {
      let sum = row === column ? PENALTY : 0;
      for (let i = 0; i < trials; i++) sum += a[i] * b[i];
      gram[row * columns.length + column] = gram[column * columns.length + row] = sum;
    });
  });
  const fitted = new Float64Array(trials);
  const [coefficients] = solvePositive(gram, [moments]);
  columns.forEach((column, c) => {
    for (let i = 0; i < trials; i++) fitted[i] += coefficients[c] * column[i];
  });
  const weights = fitted.map((value) => exp(-2 * Math.min(FARTHEST, Math.max(-FARTHEST, value))));
  const mid = meanOf(weights);
  return weights.map((value) => value / mid);
}
