const minus = "−";
const unknown = "–";
const steps = [
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

/** Money to three figures: $954k, $1.43m, −$28.0k, 0. A value that is not finite is a dash, never NaN. */
export function money(value: number, currency: string): string {
  if (!Number.isFinite(value)) return unknown;
  const size = Number(Math.abs(value).toPrecision(3));
  if (size === 0) return "0";
  const step = stepOf(size);
  const figure = size >= 1e15 ? size.toExponential(2) : threeFigures(size / step.unit, step.unit);
  return `${value < 0 ? minus : ""}${currencySign(currency)}${figure}${size >= 1e15 ? "" : step.suffix}`;
}

/** Money for a sentence, three figures written out: $954,000. */
export function moneyInSentence(value: number, currency: string): string {
  if (!Number.isFinite(value)) return unknown;
  const size = Number(Math.abs(value).toPrecision(3));
  if (size >= 1e9) return money(value, currency);
  const decimals = size < 100 && !Number.isInteger(size) ? 2 : 0;
  return `${value < 0 ? minus : ""}${currencySign(currency)}${grouped(size, decimals)}`;
}

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
  const sign = currencySign(currency);
  const size = Math.abs(largest);
  const step = steps.find(({ unit }) => size < 20_000 * unit) ?? {
    unit: 10 ** Math.floor(Math.log10(size)),
    suffix: "",
    words: "",
  };
  const huge = size >= 20_000e12;
  const suffix = huge ? `e${Math.log10(step.unit)}` : step.suffix;
  const decimals = size / step.unit < 20 ? 2 : size / step.unit < 100 ? 1 : 0;
  const plain = (value: number) => (Number.isFinite(value) ? grouped(Math.abs(value) / step.unit, decimals) : unknown);
  const isZero = (value: number) => Number(plain(value).replaceAll(",", "")) === 0;
  const bare = (value: number) =>
    Number.isFinite(value)
      ? (Math.abs(value) / step.unit).toLocaleString("en", { maximumFractionDigits: decimals })
      : unknown;
  const figure = (value: number) => (isZero(value) ? "0" : `${value < 0 ? minus : ""}${bare(value)}`);
  return {
    unit: step.unit,
    head: `${sign.trim()}${suffix}`,
    words: `${step.words}${currencyName(currency)}`,
    figure,
    format: (value) => (isZero(value) ? "0" : `${value < 0 ? minus : ""}${sign}${plain(value)}${suffix}`),
    signed: (value) => (isZero(value) ? "0" : `${value < 0 ? minus : "+"}${bare(value)}`),
  };
}

/** A difference with its sign, U+2212 for minus, to three figures but no decimals from ten units on: +$16k, −$1.43m. */
export function signedMoney(value: number, currency: string): string {
  const text = money(value, currency).replace(/\d\d\.\d(?=\D*$)/, (figure) => String(Math.round(Number(figure))));
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** A chance as a count of a hundred futures, honest at the ends: "51", "under 1", "over 99". */
export function inHundred(chance: number): string {
  if (!Number.isFinite(chance)) return unknown;
  if (chance > 0 && chance < 0.005) return "under 1";
  if (chance < 1 && chance > 0.995) return "over 99";
  return String(Math.round(chance * 100));
}

function stepOf(size: number) {
  return steps.findLast(({ unit }) => size >= unit) ?? (steps[0] as (typeof steps)[number]);
}

function threeFigures(size: number, unit: number): string {
  if (unit === 1 && Number.isInteger(size)) return String(size);
  return size >= 100 ? size.toFixed(0) : size >= 10 ? size.toFixed(1) : size.toFixed(2);
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function part(currency: string, display: "narrowSymbol" | "name", type: "currency" | "literal"): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: display });
  return format.formatToParts(2).find((piece) => piece.type === type)?.value ?? "";
}
