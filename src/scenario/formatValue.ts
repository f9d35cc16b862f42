import { shifted } from "./decimal.ts";
import type { Field } from "./field.ts";

export interface FormatOptions {
  /** ISO 4217 code */
  currency: string;
  /** BCP 47 tag; en-US if absent */
  locale?: string;
}

const SCALES: readonly [from: number, digits: number, suffix: string][] = [
  [1e12, 12, "tn"],
  [1e9, 9, "bn"],
  [1e6, 6, "m"],
  [1e3, 3, "k"],
];

/**
 * A value of a field to three figures, with % or the currency but without the unit: "28", "15%", "$28.0k"; "none" if not
 * finite. Money is not shown finer than its smallest coin.
 */
export function formatValue(x: number, field: Field, { currency, locale = "en-US" }: FormatOptions): string {
  if (!Number.isFinite(x)) return "none";
  const rounded = Number(x.toPrecision(3));
  const { kind } = field.unit;
  if (kind === "share" || kind === "rise") return `${grouped(Number(shifted(String(rounded), 2)), locale, 3)}%`;
  const size = Math.abs(rounded);
  const scale = SCALES.find(([from]) => size >= from && (kind === "money" || from > 1e3));
  if (scale === undefined) return kind === "money" ? coins(rounded, currency, locale) : grouped(rounded, locale, 3);
  const [, digits, suffix] = scale;
  const text = signed(
    number(locale, { minimumSignificantDigits: 3, maximumSignificantDigits: 3 }).format(
      Number(shifted(String(rounded), -digits)),
    ),
  );
  return kind === "money" ? withCurrency(text + suffix, currency, locale) : text + suffix;
}

/** A value of a field with all its digits, or four of them if it has more than ten: "$28,000", "12.5%". "none" if not finite. */
export function exactValue(x: number, field: Field, { currency, locale = "en-US" }: FormatOptions): string {
  if (!Number.isFinite(x)) return "none";
  const { kind } = field.unit;
  const percent = kind === "share" || kind === "rise";
  const value = percent ? Number(shifted(String(x), 2)) : x;
  const short = Number.isInteger(value) || value === Number(value.toPrecision(10));
  const text = grouped(value, locale, short ? 15 : 4);
  if (kind === "money") return withCurrency(text, currency, locale);
  return percent ? `${text}%` : text;
}

/** Adding 0 turns −0, which would get a sign, into 0. */
const grouped = (x: number, locale: string, digits: number) =>
  signed(number(locale, { maximumSignificantDigits: digits }).format(x + 0));

/** Money below a thousand: "$91", "$0.50", "¥1"; less than half of the smallest coin is 0, without a sign. */
function coins(x: number, currency: string, locale: string): string {
  const digits = number(locale, { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = Number(x.toFixed(digits));
  const whole = Number.isInteger(amount) || Math.abs(amount) >= 10;
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withCurrency(
    whole ? grouped(amount, locale, 3) : signed(number(locale, decimals).format(amount)),
    currency,
    locale,
  );
}

/** Typeset minus. */
const signed = (text: string) => text.replace("-", "−");

/** A formatter is slow to make and is asked for at every frame of a drag. */
const formatters = new Map<string, Intl.NumberFormat>();

function number(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, formatter);
  return formatter;
}

/** The shortest sign of a currency, "$" for USD. */
export function currencySign(currency: string, locale = "en-US"): string {
  return currencyPart(currency, locale).sign;
}

function currencyPart(currency: string, locale: string): { sign: string; first: boolean } {
  const parts = number(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === "currency");
  return { sign: parts[at]?.value ?? currency, first: at === 0 };
}

function withCurrency(text: string, currency: string, locale: string): string {
  const { sign, first } = currencyPart(currency, locale);
  if (!first) return `${text} ${sign}`;
  const gap = sign.length > 1 ? " " : "";
  return text.startsWith("−") ? `−${sign}${gap}${text.slice(1)}` : sign + gap + text;
}
