import type { OptionFuture } from "../simulation/oneFuture.ts";
import type { OptionStyle } from "./style.ts";

/** One option's week by week. */
export interface FutureRow {
  id: string;
  label: string;
  style: OptionStyle;
  future: OptionFuture;
}

/** What the chart of one future draws: every option on one axis of time. */
export interface FutureChartTable {
  rows: readonly FutureRow[];
  weeks: number;
  horizonMonths: number;
  /** discount factors for weeks 0 … weeks */
  discount: readonly number[];
  currency: string;
  /** short names of the approaches, by id, for stages of a plan */
  shorts: Readonly<Record<string, string>>;
}
