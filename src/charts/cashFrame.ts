import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { namesBesideEnds, plotBesideEnds } from "./besideEnds.ts";
import type { CashChartTable } from "./cashTable.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { cut } from "./cut.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { signedTicks } from "./signedTicks.ts";

/** Letters that a name may have. */
const letters = { narrow: 12, wide: 28 };

/** What is written beside the end of the plot. */
interface EndLabel {
  text: string;
  color: string;
  weight: number;
  /** where it belongs, and where there is room for it, px */
  at: number;
  y: number;
}

/** Sizes and scales of a cash chart, px. */
export interface CashFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  yTicks: number[];
  scale: MoneyScale;
  labels: EndLabel[];
  /** the week at whose end the cash so far is lowest; null if that is never below zero */
  lowest: { month: number; amount: number } | null;
  x(month: number): number;
  y(value: number): number;
}

/** The unit in which a cash chart counts, for the line above it. */
export function cashScale({ cumulative, npv, currency }: Pick<CashChartTable, "cumulative" | "npv" | "currency">) {
  return moneyScale(Math.max(1e-9, Math.abs(npv), ...Array.from(cumulative, Math.abs)), currency);
}

/** Lays a cash chart out: zero inside, room under the lowest point for its words, the labels 17 px apart. */
export function cashFrame(table: CashChartTable, { width, height: wanted }: ChartFrame): CashFrame {
  const { cumulative, months, npv, horizonMonths } = table;
  const height = wanted ?? Math.round(Math.min(320, Math.max(236, width * 0.44)));
  const { isNarrow, longestName } = namesBesideEnds(width, letters);
  const scale = cashScale(table);
  const values = [0, npv, ...Array.from(cumulative), ...months.map(({ net }) => net)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const domain = [low - (low < 0 ? 0.12 : 0.02) * span, high + 0.05 * span] as const;
  const yTicks = [...new Set([...signedTicks(domain, 5), 0])];
  const name = (text: string) => cut(text, longestName);
  const end = cumulative[cumulative.length - 1] ?? 0;
  const texts = [
    `${name(table.name)}\u2002${scale.format(end)}`,
    `${isNarrow ? "NPV" : "net present value"}\u2002${scale.format(npv)}`,
    `${name(table.baseline)}\u20020`,
  ];
  const top = 12;
  const bottom = height - 26;
  const { left, right } = plotBesideEnds(width, yTicks.map(scale.figure), texts);
  const length = Math.max(horizonMonths, (cumulative.length - 1) * monthsPerWeek);
  const x = (month: number) => left + (Math.min(month, length) / length) * (right - left);
  const y = (value: number) => bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const ends = [y(end), y(npv), y(0)];
  const places = spreadLabels(ends, { top, bottom: bottom - 6 });
  const looks = [
    { color: table.style.text, weight: 600 },
    { color: "var(--ink)", weight: 600 },
    { color: "var(--ink-2)", weight: 400 },
  ];
  const labels = texts.map((text, i) => ({ text, ...looks[i], at: ends[i], y: places[i] }));
  return { width, height, top, right, bottom, left, yTicks, scale, labels, lowest: lowestOf(cumulative), x, y };
}

function lowestOf(cumulative: ArrayLike<number>): CashFrame["lowest"] {
  let week = 0;
  for (let t = 1; t < cumulative.length; t++) if (cumulative[t] < cumulative[week]) week = t;
  return week === 0 ? null : { month: week * monthsPerWeek, amount: cumulative[week] };
}
