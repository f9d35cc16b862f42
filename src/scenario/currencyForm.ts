import { numberFormat, numberLocale } from "./numberForm.ts";

/** English as American readers have it writes every currency by its shortest sign; elsewhere "$" may be another dollar. */
const display = () => (/^en(-US)?(-u-.*)?$/.test(numberLocale()) ? "narrowSymbol" : "symbol");

/** A figure in a currency, the sign where the reader's form has it: "$954k", "954k €"; a minus comes first. */
export function inCurrency(figure: string, currency: string): string {
  const parts = partsOf(currency);
  const at = parts.findIndex(({ type }) => type === "currency");
  const { value: sign } = parts[at];
  if (at > 0) return `${figure}\u00a0${sign}`;
  const gap = parts[1].type === "literal" ? "\u00a0" : "";
  return figure.startsWith("−") ? `−${sign}${gap}${figure.slice(1)}` : sign + gap + figure;
}

/** The sign of a currency in the reader's form: "$", "£", or the code. */
export function currencySign(currency: string): string {
  return partsOf(currency).find(({ type }) => type === "currency")?.value ?? currency;
}

/** The shortest sign of a currency, whoever reads it: "$" for many dollars. */
export function shortSign(currency: string): string {
  const parts = numberFormat({ style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(1);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** The currency in words, plural: "US dollars". */
export function currencyName(currency: string): string {
  const parts = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "name" }).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** Decimals that a currency is paid in: 2 of dollars, none of yen. */
export function decimalsOf(currency: string): number {
  return formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The sign alone is looked for in a whole amount: some forms write it elsewhere beside a minus. */
const partsOf = (currency: string) =>
  formatOf(currency)
    .formatToParts(1)
    .filter(({ value }) => !/^[\u200e\u200f]+$/.test(value));

const formatOf = (currency: string) => numberFormat({ style: "currency", currency, currencyDisplay: display() });
