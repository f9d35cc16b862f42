/**
 * Weeks in `months`: a month is 52/12 weeks throughout.
 *
 * @example weeksIn(18) // => 78
 */
export function weeksIn(months: number): number {
  return (months * 52) / 12;
}

/**
 * Rounds half up, as the model does with horizons and sales cycles.
 *
 * @example roundHalfUp(5.5) // => 6
 */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5);
}

/**
 * Length of the overlap of [a, b] and [c, d].
 *
 * @example overlap(0, 2, 1, 5) // => 1
 */
export function overlap(a: number, b: number, c: number, d: number): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}
