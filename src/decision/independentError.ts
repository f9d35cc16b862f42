/**
 * The standard error of the mean of independent values; 0 of one. For random orders, the rows of somebody's file, and
 * EVPPI, where it is known to be off on the trials of a run (notebooks/model.md); elsewhere these take `replicateError`.
 *
 * @param mean of the values
 *
 * @example independentError(Float64Array.of(1, 3), 2) // => 1
 */
export function independentError(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) * (values[i] - mean);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1) / values.length) : 0;
}
