import type { Distribution } from "../distributions/distribution.ts";

/**
 * The chance that a draw lies between two values of a grid; what lies beyond the grid counts as its outermost values.
 *
 * @example shareBetween({ quantile: (p) => 10 * p, lower: 0, upper: 10 }, [0, 10], 2.5, 10) // => 0.75
 */
export function shareBetween(distribution: Distribution, grid: readonly number[], from: number, to: number): number {
  const below = (value: number) =>
    value <= grid[0] ? 0 : value >= grid[grid.length - 1] ? 1 : shareBelow(distribution, value);
  return below(to) - below(from);
}

/** Halvings that take the unit interval below what matters. */
const HALVINGS = 40;

/**
 * The chance that a draw lies below a value (cumulative distribution function), found from the quantile function by
 * bisection.
 */
function shareBelow({ quantile, lower, upper }: Distribution, value: number): number {
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
