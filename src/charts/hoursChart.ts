import { monthTicks, niceTicks } from "../report/drawing/niceTicks.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { numberFormat } from "../scenario/numberForm.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { cut } from "./cut.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { picture } from "./picture.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

/** Hours a week of one role over the horizon. */
export interface HoursTable {
  /** "Engineering" */
  role: string;
  available: number;
  /** mean hours needed by week, of the options that need any */
  curves: readonly { id: string; name: string; style: OptionStyle; needed: ArrayLike<number> }[];
  horizonMonths: number;
}

/** Letters of a name that there is room for. */
const longestName = (width: number) => (width < 400 ? 18 : 28);

/** Hours needed of one role, by option and week, against those that there are (the ink line). */
export function hoursChart(table: HoursTable, { width, height = 150, document = globalThis.document }: ChartFrame) {
  const { role, available, curves, horizonMonths } = table;
  const weeks = Math.max(1, ...curves.map(({ needed }) => needed.length));
  const largest = Math.max(available, ...curves.flatMap(({ needed }) => Array.from(needed)), 1e-9);
  const ticks = niceTicks(largest);
  const ends = [
    { text: `there ${hours(available)}`, at: available, fill: "var(--ink)" },
    ...curves.map(({ name, style, needed }) => ({
      text: `${cut(name, longestName(width))} ${hours(needed[needed.length - 1] ?? 0)}`,
      at: needed[needed.length - 1] ?? 0,
      fill: style.text,
    })),
  ];
  const [top, bottom] = [14, height - 22];
  const left = 8 + Math.max(...ticks.map((tick) => textWidth(figure(tick))));
  const right = Math.max(left + 60, width - 16 - Math.max(...ends.map(({ text }) => textWidth(text))));
  const months = weeks * monthsPerWeek;
  const x = (month: number) => left + (month / months) * (right - left);
  const y = (value: number) => bottom - (value / (largest * 1.04)) * (bottom - top);
  const places = spreadLabels(
    ends.map(({ at }) => y(at)),
    { top: top - 4, bottom: bottom - 2 },
  );
  const line = (x1: number, y1: number, x2: number, y2: number, more: Record<string, string | number>) =>
    svg(document, "line", { x1, y1, x2, y2, ...more });
  const text = (at: number, level: number, words: string, more: Record<string, string | number>) =>
    svg(document, "text", { x: at, y: level, ...more }, words);
  const marks = monthTicks(horizonMonths, Math.max(2, Math.floor((right - left) / 40)));
  return picture(
    document,
    { width, height, label: describe(table) },
    ...ticks.flatMap((tick) => [
      ...(tick > 0 ? [line(left, y(tick), right, y(tick), { stroke: "var(--line)" })] : []),
      text(left - 6, y(tick) + 4, figure(tick), { fill: "var(--ink-3)", "text-anchor": "end" }),
    ]),
    line(left, bottom, right, bottom, { stroke: "var(--ink)" }),
    ...marks.map((month) =>
      text(x(Math.min(month, months)), bottom + 16, String(month), { fill: "var(--ink-3)", "text-anchor": "middle" }),
    ),
    text(right + textWidth(String(horizonMonths)) / 2 + 3, bottom + 16, horizonMonths === 1 ? "month" : "months", {
      fill: "var(--ink-3)",
    }),
    ...curves.map(({ style, needed }) =>
      svg(document, "polyline", {
        points: Array.from(
          needed,
          (value, t) => `${x((t + 0.5) * monthsPerWeek).toFixed(2)},${y(value).toFixed(2)}`,
        ).join(" "),
        fill: "none",
        stroke: style.color,
        "stroke-width": 1.7,
        "stroke-dasharray": dashArray(style),
      }),
    ),
    line(left, y(available), right, y(available), { stroke: "var(--ink)", "stroke-width": 1.2 }),
    text(left, 4, role, { fill: "var(--ink)", "font-weight": 600 }),
    ...ends.flatMap(({ text: words, at, fill }, i) => [
      line(right + 1, y(at), right + 8, places[i], { stroke: "var(--line-2)" }),
      text(right + 11, places[i] + 4, words, { fill, "font-weight": 500 }),
    ]),
  );
}

/** "40 h", "3.2 h" */
function hours(value: number): string {
  return `${figure(value)} h`;
}

function figure(value: number): string {
  if (value < 0.005) return "0";
  return numberFormat().format(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

function describe({ role, available, curves }: HoursTable): string {
  const peaks = curves.map(({ name, needed }) => `${name} at most ${hours(Math.max(0, ...Array.from(needed)))}`);
  return `Hours of ${role.toLowerCase()} needed a week, of ${hours(available)} that there are: ${peaks.join(", ") || "none"}`;
}
