import { grouped, MINUS, moneyAsSet, NO_NUMBER } from "../../decision/money.ts";
import { decimalsOf } from "../../scenario/currencyForm.ts";

/**
 * Money to the whole unit: $954,321, −$28,012, $0. A value that is not finite is a dash.
 *
 * @example wholeMoney(-28012.4, "USD") // => "−$28,012"
 */
export function wholeMoney(value: number, currency: string): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Math.round(Math.abs(value));
  return `${value < 0 && size > 0 ? MINUS : ""}${moneyAsSet(size, currency)}`;
}

/**
 * A whole amount in a column whose head names the currency: 12,345, −12,345, and a dash for none.
 *
 * @example wholeFigure(-12345) // => "−12,345"
 */
export function wholeFigure(value: number): string {
  if (value === 0) return NO_NUMBER;
  return `${value < 0 ? MINUS : ""}${grouped(Math.abs(value), 0)}`;
}

/** An amount to the cent, or whatever is the least that a currency is paid in, without its sign: 12,345.67. */
export function exactFigure(value: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const figure = grouped(Math.abs(value), decimals);
  return `${value < 0 && /[1-9]/.test(figure) ? MINUS : ""}${figure}`;
}
