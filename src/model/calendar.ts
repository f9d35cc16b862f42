/** Weeks in `months`: a month is 52/12 weeks throughout. */
export function weeksIn(months: number): number {
  return (months * 52) / 12;
}

/** Rounds half up, as the model does with horizons and sales cycles. */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5);
}

/** Length of the overlap of [a, b] and [c, d]. */
export function overlap(a: number, b: number, c: number, d: number): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}
