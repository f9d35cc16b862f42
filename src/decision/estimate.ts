import { meanOf } from "./statistics.ts";

/** A mean over trials with its standard error. */
export interface Estimate {
  mean: number;
  se: number;
}

/** The mean of one value a trial, at least one, with its standard error. */
export function estimateOf(values: Float64Array): Estimate {
  const mean = meanOf(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) * (values[i] - mean);
  const variance = values.length > 1 ? squares / (values.length - 1) : 0;
  return { mean, se: Math.sqrt(variance / values.length) };
}
