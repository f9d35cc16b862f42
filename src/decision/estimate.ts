import { spreadOf } from "./statistics.ts";

/** A mean of trials with its standard error. */
export interface Estimate {
  cost: number;
  se: number;
}

/** The mean of one value a trial, with its standard error. */
export function estimate(values: Float64Array): Estimate {
  const { mean, se } = spreadOf(values);
  return { cost: mean, se };
}
