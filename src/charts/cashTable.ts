import type { OptionStyle } from "./style.ts";

/** What the cash chart draws: the expected cash of one option against a baseline, discounted. */
export interface CashChartTable {
  name: string;
  style: OptionStyle;
  /** what it is held against, which is the zero of the chart */
  baseline: string;
  /** net cash so far: 0 at the start, then at the end of each week */
  cumulative: ArrayLike<number>;
  /** net cash of each month */
  months: readonly { from: number; to: number; net: number }[];
  /** month from which the cash so far stays above zero; null for never */
  payback: number | null;
  /** with what is owed at the end and what lands after it */
  npv: number;
  horizonMonths: number;
  currency: string;
}
