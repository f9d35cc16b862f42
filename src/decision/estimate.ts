import { independentError } from "./independentError.ts";
import { replicateError } from "./replicateError.ts";
import { meanOf } from "./statistics.ts";

/** A mean with its standard error. */
export interface Estimate {
  mean: number;
  se: number;
}

/** The mean of one value a trial, at least one, all trials in their order, with its standard error (`replicateError`). */
export function estimateOf(values: Float64Array): Estimate {
  const mean = meanOf(values);
  return { mean, se: replicateError(values, mean) };
}

/** The mean of independent values, at least one, with its standard error: not for the trials of a run. */
export function independentEstimate(values: Float64Array): Estimate {
  const mean = meanOf(values);
  return { mean, se: independentError(values, mean) };
}
