import type { Distribution } from "../distributions/distribution.ts";

/** Halvings that take the unit interval below what matters. */
const HALVINGS = 40;

/**
 * The chance that a draw lies below a value (cumulative distribution function), found from the quantile function by
 * bisection.
 *
 * @example shareBelow({ quantile: (p) => 10 * p, lower: 0, upper: 10 }, 2.5) // => 0.25
 */
export function shareBelow({ quantile, lower, upper }: Distribution, value: number): number {
  if (!(lower < value)) return 0;
  if (!(value <= upper)) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (quantile(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
