import { addTimes, dot } from "./dot.ts";
import { normalScores } from "./normalScores.ts";

/** Places of the knots, as normal scores: about the 2, 17, 50, 83 and 98 % points. */
const KNOTS = [-2, -0.95, 0, 0.95, 2];

/** A column of which less than this share (of its square) is new repeats those before it. */
const LEAST_NEW = 1e-8;

/**
 * Columns to regress on for one input: its normal score and a natural cubic spline of it (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 5.2.1), made orthogonal, each with mean 0 and mean square 1; the
 * first is the score. Fewer than four where the input takes few values, none where it never varies.
 */
export function splineBasis(values: Float64Array): Float64Array[] {
  const score = normalScores(values);
  const columns: Float64Array[] = [];
  for (const column of [score, ...naturalSpline(score)]) {
    const fresh = standardised(column, columns);
    if (fresh) columns.push(fresh);
  }
  return columns;
}

/** The curved columns of a natural cubic spline: linear beyond the outer knots. */
function naturalSpline(score: Float64Array): Float64Array[] {
  const last = KNOTS[KNOTS.length - 1];
  const beforeLast = KNOTS[KNOTS.length - 2];
  return KNOTS.slice(0, -2).map((knot) => {
    const column = new Float64Array(score.length);
    for (let i = 0; i < column.length; i++) column[i] = part(score[i], knot, last) - part(score[i], beforeLast, last);
    return column;
  });
}

const cube = (value: number) => (value > 0 ? value * value * value : 0);
const part = (value: number, knot: number, last: number) => (cube(value - knot) - cube(value - last)) / (last - knot);

/** What a column has that a constant and earlier ones have not (Gram and Schmidt), with mean square 1; null if nothing. */
function standardised(column: Float64Array, earlier: readonly Float64Array[]): Float64Array | null {
  const n = column.length;
  const before = dot(column, column);
  const rest = column.slice();
  const one = new Float64Array(n).fill(1);
  for (const other of [one, ...earlier]) addTimes(rest, -dot(rest, other) / n, other);
  const left = dot(rest, rest);
  if (!(left > LEAST_NEW * before)) return null;
  const size = Math.sqrt(left / n);
  for (let i = 0; i < n; i++) rest[i] /= size;
  return rest;
}
