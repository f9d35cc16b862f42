import { paybackAgainst } from "../../simulation/paybackAgainst.ts";
import { selectQuantiles } from "../selectQuantiles.ts";
import { present } from "../statistics.ts";
import type { FinanceOption } from "./finance.ts";
import type { WeeklyCash } from "./periods.ts";

const WEEKS_A_MONTH = 52 / 12;

/**
 * Payback in months: of the expected cash, of the median future, and in how many futures there is one.
 *
 * @param own expected cash by week, and `baseline` that of what it is held against
 * @param weeks of payback by future; NaN for never
 */
export function paybackOf(
  own: WeeklyCash,
  baseline: WeeklyCash,
  discount: Float64Array,
  weeks: Float64Array,
): FinanceOption["payback"] {
  const found = present(weeks);
  return {
    expected: inMonths(paybackAgainst(netOf(own), netOf(baseline), discount)),
    median: inMonths(medianOf(weeks, found)),
    chance: found.length / weeks.length,
  };
}

/** Median with never as later than any week; NaN if more than half never do. */
function medianOf(weeks: Float64Array, found: Float64Array): number {
  if (2 * found.length < weeks.length) return Number.NaN;
  if (2 * found.length === weeks.length) return found.reduce((a, b) => Math.max(a, b), 0);
  const known = weeks.map((week) => (Number.isNaN(week) ? Number.POSITIVE_INFINITY : week));
  return selectQuantiles(known, [0.5])[0];
}

function netOf({ contribution, costs }: WeeklyCash): Float64Array {
  return contribution.map((landed, t) => landed - costs.reduce((sum, kind) => sum + kind[t], 0));
}

const inMonths = (weeks: number) => (Number.isNaN(weeks) ? null : weeks / WEEKS_A_MONTH);
