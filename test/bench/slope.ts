/** What was measured at one value of what is varied. */
export interface CurvePoint {
  x: number;
  y: number;
}

/**
 * The slope of ln y over ln x by least squares: 1 where y grows with x, 0 where x does not matter.
 *
 * @returns NaN for fewer than two different x
 *
 * @example logSlope([{ x: 1, y: 3 }, { x: 10, y: 300 }]) // => 2
 */
export function logSlope(points: readonly CurvePoint[]): number {
  const xs = points.map(({ x }) => Math.log(x));
  const ys = points.map(({ y }) => Math.log(y));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  const along = xs.reduce((sum, x, i) => sum + (x - middle) * (ys[i] - level), 0);
  return along / across;
}
