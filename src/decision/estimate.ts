import { spreadOf } from "./statistics.ts";

/** A mean over trials with its standard error. */
export interface Estimate {
  mean: number;
  se: number;
}

/** The mean of one value a trial, at least one, with its standard error. */
export function estimateOf(values: Float64Array): Estimate {
  const { mean, se } = spreadOf(values);
  return { mean, se };
}
