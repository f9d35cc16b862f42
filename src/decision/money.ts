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

/** What stands before a figure in a currency: "$", "£", or the code and a space ("CHF "). */
export function currencySign(currency: string): string {
  const isApart = part(currency, "narrowSymbol", "literal") !== "";
  return `${part(currency, "narrowSymbol", "currency")}${isApart ? "\u00a0" : ""}`;
}

/** The currency in words, plural: "US dollars". */
export function currencyName(currency: string): string {
  return part(currency, "name", "currency");
}

/**
 * Money to three figures: $954k, $1.43m, −$28.0k, 0. A value that is not finite is a dash, never NaN.
 *
 * @example money(954321, "USD") // => "$954k"
 */
export function money(value: number, currency: string): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Number(Math.abs(value).toPrecision(3));
  if (size < LEAST) return "0";
  const step = stepOf(size);
  const figure = size >= 1e15 ? size.toExponential(2) : threeFigures(size / step.unit, step.unit, decimalsOf(currency));
  return `${value < 0 ? MINUS : ""}${currencySign(currency)}${figure}${size >= 1e15 ? "" : step.suffix}`;
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
  if (size < LEAST) return `${currencySign(currency)}0`;
  const decimals = size < 100 && !Number.isInteger(size) ? decimalsOf(currency) : 0;
  return `${value < 0 ? MINUS : ""}${currencySign(currency)}${grouped(size, decimals)}`;
}

/**
 * A difference with its sign, U+2212 for minus, to three figures but no decimals from ten units on: +$16k, −$1.43m.
 *
 * @example signedMoney(-16000, "USD") // => "−$16k"
 */
export function signedMoney(value: number, currency: string): string {
  const text = money(value, currency).replace(/\d\d\.\d(?=\D*$)/, (figure) => String(Math.round(Number(figure))));
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/**
 * Money to two figures, for errors: $570, $1.0k, $12k.
 *
 * @example roughMoney(565, "USD") // => "$570"
 */
export function roughMoney(value: number, currency: string): string {
  const text = money(Number(value.toPrecision(2)), currency);
  return text.replace(/(\d\d)\.0(?=\D*$)/, "$1").replace(/(\.\d)0(?=[a-z]+$)/, "$1");
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
  return `${currencySign(currency)}${grouped(value, decimals)}`;
}

/** Decimals that a currency is paid in: 2 of dollars, none of yen. */
function decimalsOf(currency: string): number {
  return formatOf(currency, "narrowSymbol").resolvedOptions().maximumFractionDigits ?? 2;
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
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = groupings.get(decimals) ?? new Intl.NumberFormat("en", digits);
  groupings.set(decimals, format);
  return format.format(value);
}

function part(currency: string, display: "narrowSymbol" | "name", type: "currency" | "literal"): string {
  const pieces = formatOf(currency, display).formatToParts(2);
  return pieces.find((piece) => piece.type === type)?.value ?? "";
}

/** A formatter is slow to make, and a table asks for dozens at every frame of a drag. */
const formats = new Map<string, Intl.NumberFormat>();
const groupings = new Map<number, Intl.NumberFormat>();

function formatOf(currency: string, currencyDisplay: "narrowSymbol" | "name"): Intl.NumberFormat {
  const key = `${currency} ${currencyDisplay}`;
  const format = formats.get(key) ?? new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay });
  formats.set(key, format);
  return format;
}
