import type { Fan, Percentiles } from "../decision/decision.ts";
import type { OptionStyle } from "./style.ts";

/** One curve: the mean over all futures of what the gap has cost through week t, for t = 0 … T−1. */
export interface GapCurve {
  id: string;
  label: string;
  short: string;
  style: OptionStyle;
  mean: ArrayLike<number>;
  /** the mean before the edit under way, kept as a thin ghost */
  previous?: ArrayLike<number> | undefined;
}

/** What the gap chart draws. */
export interface GapChartTable {
  curves: readonly GapCurve[];
  /** id of the recommended option */
  pick: string | null;
  /** the one option whose futures are shown */
  fan: { option: string; quantiles: Fan } | null;
  /** when what the pick ends on goes live, in weeks */
  live: { label: string; style: OptionStyle; week: Percentiles } | null;
  /** months in which contracts renew */
  renewals: readonly number[];
  horizonMonths: number;
  currency: string;
  /** how far both axes go at least, where charts stand side by side on one scale */
  reach?: { cost: number; months: number } | undefined;
}
