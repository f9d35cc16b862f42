import { NO_NUMBER } from "../../decision/money.ts";

/** A sign, a currency's sign or code, and a digit: "−$28.0k", "+CHF 12k", "41 of 100", "under 1". */
const FIGURE = /^(under |over )?[−+]?(\p{Sc}|[A-Z]{1,3}\p{Sc}?\s)?[−+]?\d/u;

/**
 * Whether the cells of a column are figures, to be aligned on the right; gaps among them do not count.
 *
 * @example isFigures(["$954k", "−$28.0k", ""]) // => true
 */
export function isFigures(cells: readonly string[]): boolean {
  const stated = cells.filter((cell) => cell !== "" && cell !== NO_NUMBER);
  return stated.length > 0 && stated.every((cell) => FIGURE.test(cell));
}
