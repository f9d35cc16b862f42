import { decimalsOf, inCurrency } from "../scenario/currencyForm.ts";
import { inForm, numberFormat } from "../scenario/numberForm.ts";

/** The typeset minus. */
export const MINUS = "−";

/** Less than half a cent is nothing. */
const LEAST = 0.005;

/** What stands where there is no number. */
export const NO_NUMBER = "–";

/** Thousands, millions and so on, with what stands behind a figure and before a currency's name. */
export const MONEY_STEPS: readonly { unit: number; suffix: string; words: string }[] = [
  { unit: 1, suffix: "", words: "" },
  { unit: 1e3, suffix: "k", words: "thousand " },
  { unit: 1e6, suffix: "m", words: "million " },
  { unit: 1e9, suffix: "bn", words: "billion " },
  { unit: 1e12, suffix: "tn", words: "trillion " },
];

/**
 * Money to three figures: $954k, $1.43m, −$28.0k, 0. A value that is not finite is a dash, never NaN.
 *
 * @example money(954321, "USD") // => "$954k"
 */
export function money(value: number, currency: string): string {
  return shortened(value, currency, threeFigures);
}

/** A figure in a unit of money, which 1 is the currency's own, that is paid in so many decimals. */
type Figures = (size: number, unit: number, decimals: number) => string;

function shortened(value: number, currency: string, figures: Figures): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Number(Math.abs(value).toPrecision(3));
  if (size < LEAST) return "0";
  const step = stepOf(size);
  const figure = size >= 1e15 ? size.toExponential(2) : figures(size / step.unit, step.unit, decimalsOf(currency));
  const text = `${inForm(figure)}${size >= 1e15 ? "" : step.suffix}`;
  return `${value < 0 ? MINUS : ""}${inCurrency(text, currency)}`;
}

/**
 * Money for a sentence, three figures written out: $954,000.
 *
 * @example moneyInSentence(954321, "USD") // => "$954,000"
 */
export function moneyInSentence(value: number, currency: string): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Number(Math.abs(value).toPrecision(3));
  if (size >= 1e9) return money(value, currency);
  if (size < LEAST) return inCurrency("0", currency);
  const decimals = size < 100 && !Number.isInteger(size) ? decimalsOf(currency) : 0;
  return `${value < 0 ? MINUS : ""}${inCurrency(grouped(size, decimals), currency)}`;
}

/**
 * A difference with its sign, U+2212 for minus, to three figures but no decimals from ten units on: +$16k, −$1.43m.
 *
 * @example signedMoney(-16000, "USD") // => "−$16k"
 */
export function signedMoney(value: number, currency: string): string {
  const text = shortened(value, currency, (size, unit, decimals) =>
    size >= 10 ? size.toFixed(0) : threeFigures(size, unit, decimals),
  );
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/**
 * Money to two figures, for errors: $570, $1.0k, $12k.
 *
 * @example roughMoney(565, "USD") // => "$570"
 */
export function roughMoney(value: number, currency: string): string {
  return shortened(Number(value.toPrecision(2)), currency, (size, unit, decimals) =>
    size >= 10 ? size.toFixed(0) : unit === 1 ? threeFigures(size, unit, decimals) : size.toFixed(1),
  );
}

/**
 * A chance as a count of a hundred futures, honest at the ends: "51", "under 1", "over 99".
 *
 * @example inHundred(0.999) // => "over 99"
 */
export function inHundred(chance: number): string {
  if (!Number.isFinite(chance)) return NO_NUMBER;
  if (chance > 0 && chance < 0.005) return "under 1";
  if (chance < 1 && chance > 0.995) return "over 99";
  return String(Math.round(chance * 100));
}

function stepOf(size: number) {
  return MONEY_STEPS.findLast(({ unit }) => size >= unit) ?? MONEY_STEPS[0];
}

function threeFigures(size: number, unit: number, decimals: number): string {
  if (unit === 1 && (Number.isInteger(size) || decimals === 0)) return size.toFixed(0);
  return size >= 100 ? size.toFixed(0) : size >= 10 ? size.toFixed(1) : size.toFixed(2);
}

/** Money as somebody set it, to the cent: $142,499, $0.50. */
export function moneyAsSet(value: number, currency: string): string {
  const decimals = Number.isInteger(value) ? 0 : decimalsOf(currency);
  return inCurrency(grouped(value, decimals), currency);
}

/**
 * The next amount of three figures that is not less: a budget that is enough.
 *
 * @example threeFiguresUp(1231400) // => 1240000
 */
export function threeFiguresUp(value: number): number {
  const near = Number(value.toPrecision(3));
  if (near >= value) return near;
  const exponent = Number(value.toExponential().split("e")[1]);
  const step = Number(`1e${exponent - 2}`);
  return Number((near + step).toPrecision(3));
}

/** Digits in groups of three, with so many decimals. */
export function grouped(value: number, decimals: number): string {
  return numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}
