import { grouped, MINUS, MONEY_STEPS, NO_NUMBER } from "../decision/money.ts";
import { currencyName, inCurrency } from "../scenario/currencyForm.ts";
import { numberFormat } from "../scenario/numberForm.ts";

/** One unit for all figures of a table or an axis, so that they can be compared digit by digit. */
export interface MoneyScale {
  /** divisor: 1, 1e3, 1e6, … */
  unit: number;
  /** "$k" for a column's head */
  head: string;
  /** "thousand US dollars" for a unit line */
  words: string;
  /** with sign and suffix: $1,201k */
  format(value: number): string;
  /** the bare figure: 1,201 */
  figure(value: number): string;
  /** the bare figure with its sign, zero without: +16, −20 */
  signed(value: number): string;
}

/** The scale in which `largest` has at most five figures: $19,999, $19,999k, … */
export function moneyScale(largest: number, currency: string): MoneyScale {
  const size = Math.abs(largest);
  const step = MONEY_STEPS.find(({ unit }) => size < 20_000 * unit) ?? {
    unit: 10 ** Math.floor(Math.log10(size)),
    suffix: "",
    words: "",
  };
  const huge = size >= 20_000e12;
  const suffix = huge ? `e${Math.log10(step.unit)}` : step.suffix;
  const decimals = size / step.unit < 20 ? 2 : size / step.unit < 100 ? 1 : 0;
  const plain = (value: number) =>
    Number.isFinite(value) ? grouped(Math.abs(value) / step.unit, decimals) : NO_NUMBER;
  const isZero = (value: number) => Number((Math.abs(value) / step.unit).toFixed(decimals)) === 0;
  const bare = (value: number) =>
    Number.isFinite(value)
      ? numberFormat({ maximumFractionDigits: decimals }).format(Math.abs(value) / step.unit)
      : NO_NUMBER;
  const figure = (value: number) => (isZero(value) ? "0" : `${value < 0 ? MINUS : ""}${bare(value)}`);
  return {
    unit: step.unit,
    head: inCurrency(suffix, currency).trim(),
    words: `${step.words}${currencyName(currency)}`,
    figure,
    format: (value) =>
      isZero(value) ? "0" : `${value < 0 ? MINUS : ""}${inCurrency(`${plain(value)}${suffix}`, currency)}`,
    signed: (value) => (isZero(value) ? "0" : `${value < 0 ? MINUS : "+"}${bare(value)}`),
  };
}
