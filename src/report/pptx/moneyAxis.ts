import { grouped, MINUS, MONEY_STEPS, money } from "../../decision/money.ts";
import { inCurrency } from "../../scenario/currencyForm.ts";

/** One scale for every figure of a chart. */
export interface MoneyAxis {
  /** round values from the first at or below the least to the first at or above the most */
  ticks: number[];
  step: number;
  /** how a spreadsheet writes an amount of the currency's own unit on this scale: `"$"#,##0.0,,"m"` */
  formatCode: string;
}

/** A scale from `least` to `most`, zero included. */
export function moneyAxis(least: number, most: number, currency: string): MoneyAxis {
  const from = Math.min(0, least);
  const to = Math.max(0, most);
  const span = to - from > 0 && Number.isFinite(to - from) ? to - from : 1;
  const power = Number(`1e${Number((span / 4).toExponential().split("e")[1])}`);
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => span / size <= 4.2) ?? 10 * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  const largest = Math.max(to, -from);
  const scale = MONEY_STEPS.findLast(({ unit }) => largest >= unit) ?? MONEY_STEPS[0];
  const decimals = [0, 1, 2].find((places) => isWhole((step / scale.unit) * Number(`1e${places}`))) ?? 2;
  // where the sign stands beside a figure
  const [before, after] = inCurrency("0", currency)
    .split("0")
    .map((sign) => sign.replaceAll('"', ""));
  const commas = ",".repeat(Math.round(String(scale.unit).length / 3));
  const scaled = scale.unit === 1 ? "" : commas;
  const figure = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${scaled}`;
  const positive = quoted(before) + figure + quoted(scale.suffix + after);
  return { ticks, step, formatCode: `${positive};"${MINUS}"${positive};0` };
}

/**
 * Amounts of one column of figures, all in one unit: $861k beside $1,071k, $34.7k beside $121.0k. One that would be lost
 * in it stands as it is.
 */
export function inOneUnit(largest: number, currency: string): (value: number) => string {
  const { unit, suffix } = MONEY_STEPS.find((step) => Math.abs(largest) < 20_000 * step.unit) ?? MONEY_STEPS[0];
  const size = Math.abs(largest) / unit;
  const decimals = unit === 1 || size >= 1000 ? 0 : size < 20 ? 2 : 1;
  return (value) => {
    if (Math.abs(value) < unit) return money(value, currency);
    const text = inCurrency(grouped(Math.abs(value) / unit, decimals) + suffix, currency);
    return value < 0 ? MINUS + text : text;
  };
}

function quoted(text: string): string {
  return text === "" ? "" : `"${text}"`;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
