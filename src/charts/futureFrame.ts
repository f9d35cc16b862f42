import { textWidth } from "../report/drawing/textWidth.ts";
import type { FutureChartTable } from "./futureTable.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";

const narrowWidth = 600;
const gutter = 158;

/** Where things stand in a row, px below its top. */
export interface RowLanes {
  /** baseline of the option's name, where it stands above its row */
  name: number;
  /** baseline of the labels of events */
  labels: number;
  band: { top: number; bottom: number };
  breaks: { top: number; bottom: number };
  cost: { top: number; bottom: number };
  height: number;
}

/** Sizes and scales of the chart of one future, px. */
export interface FutureFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  /** where the last row ends and the axis begins */
  bottom: number;
  isNarrow: boolean;
  months: number;
  lanes: RowLanes;
  scale: MoneyScale;
  /** the largest total, which the cost lanes are scaled by */
  largest: number;
  /** of a time in weeks */
  x(week: number): number;
}

/** The part of the width that time takes up, px from the left: the same for whatever stands under the chart. */
export function futurePlot(table: FutureChartTable, width: number): { left: number; right: number } {
  const isNarrow = width < narrowWidth;
  const scale = futureScale(table);
  const totals = table.rows.map(({ future }) => textWidth(scale.format(future.tco), 12.5));
  return { left: isNarrow ? 0 : gutter, right: width - (isNarrow ? 8 : Math.max(40, ...totals) + 14) };
}

/** The unit in which the chart counts, for the line above it. */
export function futureScale({ rows, currency }: Pick<FutureChartTable, "rows" | "currency">): MoneyScale {
  return moneyScale(Math.max(0, ...rows.map(({ future }) => future.tco)), currency);
}

/** Lays the chart of one future out: rows of one height under one another, names to the left or, where it is narrow, above. */
export function futureFrame(table: FutureChartTable, width: number): FutureFrame {
  const { rows, weeks } = table;
  const isNarrow = width < narrowWidth;
  const { left, right } = futurePlot(table, width);
  const lanes = lanesFrom(isNarrow ? 20 : 0);
  const bottom = rows.length * lanes.height;
  return {
    width,
    height: bottom + 26,
    left,
    right,
    bottom,
    isNarrow,
    months: weeks * monthsPerWeek,
    lanes,
    scale: futureScale(table),
    largest: Math.max(1e-9, ...rows.map(({ future }) => future.tco)),
    x: (week) => left + (week / weeks) * (right - left),
  };
}

function lanesFrom(top: number): RowLanes {
  const labels = top + 14;
  const band = { top: labels + 8, bottom: labels + 36 };
  const breaks = { top: band.bottom + 3, bottom: band.bottom + 11 };
  const cost = { top: breaks.bottom + 5, bottom: breaks.bottom + 35 };
  return { name: 13, labels, band, breaks, cost, height: cost.bottom + 14 };
}
