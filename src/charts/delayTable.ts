import type { OptionStyle } from "./style.ts";

/** One option's mean net value by month of putting it off. */
export interface DelayCurve {
  id: string;
  label: string;
  short: string;
  style: OptionStyle;
  /** by month, as in `DelayChartTable.months` */
  netValue: readonly number[];
}

/** What the delay chart draws. */
export interface DelayChartTable {
  /** rising */
  months: readonly number[];
  curves: readonly DelayCurve[];
  /** id of the option that is picked where nothing is put off */
  pick: string | null;
  /** id of the option that net value is measured against: it has no curve but the axis */
  baseline: string;
  /** the month that the scenario states, and what that is called; null for none to mark */
  stated: { month: number; text: string } | null;
  /** what each chart is of, for those who cannot see it: "Net value by months of waiting" */
  title: string;
  currency: string;
}
