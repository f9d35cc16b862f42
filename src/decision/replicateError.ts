import { REPLICATES } from "../random/replicates.ts";
import { independentError } from "./independentError.ts";

/** Trials below which replicates have too few each to be told from one another: these count as independent. */
const FEWEST_TRIALS = 4 * REPLICATES;

/**
 * The standard error of the mean of one value a trial, whether the trials are independent draws or those of a replicated
 * Sobol design, of which only replicates are independent: from the spread of the sixteen replicates' own sums, with 15
 * degrees of freedom. It is itself known to 18 %. Of fewer than 64 trials by the formula for independent ones.
 * Source: batch means; A. B. Owen, Monte Carlo theory, methods and examples, chapter 17 (randomized quasi-Monte Carlo).
 *
 * @param values of all trials in their order, since a trial's replicate is its number mod 16: never some that were picked
 *   out; the influence values of a score that is no mean
 * @param mean of the values
 *
 * @example replicateError(Float64Array.of(1, 3), 2) // => 1
 */
export function replicateError(values: Float64Array, mean: number): number {
  const trials = values.length;
  if (trials < FEWEST_TRIALS) return independentError(values, mean);
  // what each replicate's sum is off by: weighs those that have a trial more as they weigh in the mean
  const away = new Float64Array(REPLICATES);
  for (let i = 0; i < trials; i++) away[i % REPLICATES] += values[i] - mean;
  let squares = 0;
  for (const sum of away) squares += (sum / trials) * (sum / trials);
  return Math.sqrt((squares * REPLICATES) / (REPLICATES - 1));
}
