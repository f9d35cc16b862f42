/** Rounding that must not make a month of its own: 65 weeks are 15.000000000000002 months. */
const ROUNDING = 1e-9;

/**
 * The number, from 1, of the month by whose end something has happened: what happens 8.3 months from now does so in
 * month 9. The end of a month belongs to it, unlike in `monthOf` of spans.ts, which names the month that a moment of one
 * future falls in, where the end of a month is the start of the next.
 *
 * @param months from the decision
 *
 * @example monthNumber(8.3) // => 9
 * @example monthNumber(65 / (52 / 12)) // => 15
 */
export function monthNumber(months: number): number {
  return Math.max(1, Math.ceil(months - ROUNDING));
}
