import type { OptionStyle } from "./style.ts";

/** One option's mean net value by month of putting it off. */
export interface DelayCurve {
  id: string;
  label: string;
  short: string;
  style: OptionStyle;
  /** rising */
  months: readonly number[];
  /** by month */
  netValue: readonly number[];
}

/** What the delay chart draws. */
export interface DelayChartTable {
  /** one that is 0 throughout, what net value is measured against, is named but has no line beside the axis */
  curves: readonly DelayCurve[];
  /** id of the option that is picked where nothing is put off */
  pick: string | null;
  /** the month that the scenario states, and what that is called; null for none to mark */
  stated: { month: number; text: string } | null;
  /** what the chart is of, for those who cannot see it: "Net value by months of waiting" */
  title: string;
  currency: string;
}
