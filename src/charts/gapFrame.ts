import { capitalised } from "../decision/names.ts";
import { niceTicks } from "../report/drawing/niceTicks.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { namesBesideEnds, plotBesideEnds } from "./besideEnds.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { cut } from "./cut.ts";
import type { EndLabelled } from "./endLabels.ts";
import type { GapChartTable } from "./gapTable.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";

/** Weeks as months, as everywhere in the model: 52 weeks are 12 months. */
export const monthsPerWeek = 12 / 52;

/** Letters that a name may have; where it is wide, it is written in full. */
const letters = { narrow: 16, wide: Number.POSITIVE_INFINITY };

/** Sizes and scales of a gap chart, px. */
export interface GapFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  isNarrow: boolean;
  weeks: number;
  months: number;
  /** the value at the top edge */
  ceiling: number;
  yTicks: number[];
  scale: MoneyScale;
  labels: EndLabelled[];
  x(month: number): number;
  y(value: number): number;
}

/** The unit in which `gapChart` counts, for the line above it. */
export function gapScale(table: Pick<GapChartTable, "curves" | "fan" | "currency" | "reach">): MoneyScale {
  return moneyScale(largestOf(table), table.currency);
}

/** Lays a gap chart out: zero at the bottom, the labels to the right at least 17 px apart, room above for events. */
export function gapFrame(table: GapChartTable, { width, height: wanted }: ChartFrame): GapFrame {
  const height = wanted ?? Math.round(Math.min(300, Math.max(224, width * 0.36)));
  const { isNarrow, longestName } = namesBesideEnds(width, letters);
  const reached = Math.round((table.reach?.months ?? 0) / monthsPerWeek);
  const weeks = Math.max(1, reached, ...table.curves.map(({ mean }) => mean.length));
  const months = weeks * monthsPerWeek;
  const largest = largestOf(table);
  const scale = gapScale(table);
  const yTicks = niceTicks(largest);
  const texts = table.curves.map(
    ({ label, short, mean }) =>
      `${cut(isNarrow ? capitalised(short) : label, longestName)}\u2002${scale.format(last(mean))}`,
  );
  const top = 34;
  const bottom = height - 26;
  const { left, right } = plotBesideEnds(width, yTicks.map(scale.figure), texts);
  const ceiling = largest * 1.02;
  const x = (month: number) => left + (month / months) * (right - left);
  const y = (value: number) => bottom - (value / ceiling) * (bottom - top);
  const ends = table.curves.map(({ mean }) => y(last(mean)));
  const spread = spreadLabels(ends, { top: top - 8, bottom: bottom - 4 });
  const labels = table.curves.map(({ id, style, mean }, i) => ({
    style,
    text: texts[i],
    y: spread[i],
    from: { x: x(mean.length * monthsPerWeek), y: ends[i] },
    isHeavy: id === table.pick,
  }));
  return { width, height, top, right, bottom, left, isNarrow, weeks, months, ceiling, yTicks, scale, labels, x, y };
}

/** The last value of a curve, 0 without any. */
export function last(curve: ArrayLike<number>): number {
  return curve[curve.length - 1] ?? 0;
}

/** The highest that anything comes, on the scale of its own or that it shares. */
export function largestOf({ curves, fan, reach }: Pick<GapChartTable, "curves" | "fan" | "reach">): number {
  const ends = curves.flatMap(({ mean, previous }) => [last(mean), previous ? last(previous) : 0]);
  return Math.max(...ends, fan ? last(fan.quantiles.p90) : 0, reach?.cost ?? 0, 1e-9);
}
