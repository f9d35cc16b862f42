import { normalScores } from "./normalScores.ts";

/** Places of the knots, as normal scores: about the 2, 17, 50, 83 and 98 % points. */
const KNOTS = [-2, -0.95, 0, 0.95, 2];

/** The most inputs whose products, two at a time, are part of a basis. */
const MOST_PAIRED = 14;

/**
 * Columns to regress on: for each input its normal score and a natural cubic spline of it (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 5.2.1), and for a group the products of scores, two at a time. The
 * first column is constant.
 *
 * @param inputs by input and trial
 */
export function splineBasis(inputs: readonly Float64Array[]): Float64Array[] {
  const trials = inputs[0].length;
  const scores = inputs.map(normalScores);
  const columns: Float64Array[] = [new Float64Array(trials).fill(1)];
  for (const score of scores) columns.push(score, ...naturalSpline(score));
  if (scores.length <= MOST_PAIRED) {
    for (let a = 0; a < scores.length; a++) {
      for (let b = a + 1; b < scores.length; b++) columns.push(scores[a].map((value, i) => value * scores[b][i]));
    }
  }
  return columns;
}

/** The curved columns of a natural cubic spline: linear beyond the outer knots. */
function naturalSpline(score: Float64Array): Float64Array[] {
  const last = KNOTS[KNOTS.length - 1];
  const cube = (value: number) => (value > 0 ? value * value * value : 0);
  const part = (value: number, knot: number) => (cube(value - knot) - cube(value - last)) / (last - knot);
  const beforeLast = KNOTS[KNOTS.length - 2];
  return KNOTS.slice(0, -2).map((knot) => score.map((value) => part(value, knot) - part(value, beforeLast)));
}
