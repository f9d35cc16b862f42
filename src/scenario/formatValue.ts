import { decimalsOf, inCurrency } from "./currencyForm.ts";
import { shifted } from "./decimal.ts";
import type { Field } from "./field.ts";
import { numberFormat } from "./numberForm.ts";

export interface FormatOptions {
  /** ISO 4217 code */
  currency: string;
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
export function formatValue(x: number, field: Field, { currency }: FormatOptions): string {
  if (!Number.isFinite(x)) return "none";
  const rounded = Number(x.toPrecision(3));
  const { kind } = field.unit;
  if (kind === "share" || kind === "rise") return `${grouped(Number(shifted(String(rounded), 2)), 3)}%`;
  const size = Math.abs(rounded);
  const scale = SCALES.find(([from]) => size >= from && (kind === "money" || from > 1e3));
  if (scale === undefined) return kind === "money" ? coins(rounded, currency) : grouped(rounded, 3);
  const [, digits, suffix] = scale;
  const text = signed(
    numberFormat({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 }).format(
      Number(shifted(String(rounded), -digits)),
    ),
  );
  return kind === "money" ? inCurrency(text + suffix, currency) : text + suffix;
}

/** A value of a field with all its digits, or four of them if it has more than ten: "$28,000", "12.5%". "none" if not finite. */
export function exactValue(x: number, field: Field, { currency }: FormatOptions): string {
  if (!Number.isFinite(x)) return "none";
  const { kind } = field.unit;
  const percent = kind === "share" || kind === "rise";
  const value = percent ? Number(shifted(String(x), 2)) : x;
  const short = Number.isInteger(value) || value === Number(value.toPrecision(10));
  const text = grouped(value, short ? 15 : 4);
  if (kind === "money") return inCurrency(text, currency);
  return percent ? `${text}%` : text;
}

/** Adding 0 turns −0, which would get a sign, into 0. */
const grouped = (x: number, digits: number) => signed(numberFormat({ maximumSignificantDigits: digits }).format(x + 0));

/** Money below a thousand: "$91", "$0.50", "¥1"; less than half of the smallest coin is 0, without a sign. */
function coins(x: number, currency: string): string {
  const digits = decimalsOf(currency);
  const amount = Number(x.toFixed(digits));
  const whole = Number.isInteger(amount) || Math.abs(amount) >= 10;
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return inCurrency(whole ? grouped(amount, 3) : signed(numberFormat(decimals).format(amount)), currency);
}

/** Typeset minus, without the marks of direction that some forms put beside it. */
const signed = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, "").replace("-", "−");
