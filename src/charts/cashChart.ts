import { monthNumber } from "../decision/monthNumber.ts";
import { monthTicks } from "../report/drawing/niceTicks.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { type CashFrame, cashFrame } from "./cashFrame.ts";
import type { CashChartTable } from "./cashTable.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { halo } from "./halo.ts";
import { type Pen, penOf, tenths } from "./pen.ts";
import { picture } from "./picture.ts";
import { dashArray } from "./style.ts";

/**
 * The expected cash of one option against a baseline, which is the zero: net cash of each month as bars, the cash so far
 * as the option's line with its lowest point and the point from which it has paid back, and what is left in all.
 */
export function cashChart(table: CashChartTable, frame: ChartFrame): SVGSVGElement {
  const { document = globalThis.document } = frame;
  const layout = cashFrame(table, frame);
  const { width, height, right, left, yTicks, scale, x, y, labels } = layout;
  const pen = penOf(document);
  return picture(
    document,
    { width, height, label: describe(table, layout) },
    ...yTicks.flatMap((tick) => [
      ...(tick === 0 ? [] : [pen.line(left, y(tick), right, y(tick), { stroke: "var(--line)" })]),
      pen.text(left - 8, y(tick) + 4, scale.figure(tick), { fill: "var(--ink-3)", "text-anchor": "end" }),
    ]),
    ...table.months.map(({ from, to, net }) =>
      pen.path(rectangle(x(from) + 1.5, x(to) - 1.5, y(0), y(net)), { fill: "var(--line-2)" }),
    ),
    pen.line(left, y(0), right, y(0), { stroke: "var(--ink)" }),
    ...months(table, layout, pen),
    pen.path(curve(table, layout), {
      fill: "none",
      stroke: table.style.color,
      "stroke-width": 2.8,
      "stroke-dasharray": dashArray(table.style),
    }),
    ...lowest(layout, pen),
    ...payback(table, layout, pen),
    pen.line(right, labels[0].at, right, labels[1].at, { stroke: "var(--ink)", "stroke-dasharray": "1.5 2.5" }),
    dot(pen, right, labels[1].at, "var(--paper)"),
    ...labels.flatMap((label, i) => [
      pen.line(right + (i === 1 ? 5 : 1), label.at, right + 9, label.y, { stroke: "var(--line-2)" }),
      pen.text(right + 13, label.y + 4, label.text, { fill: label.color, "font-weight": label.weight }),
    ]),
  );
}

function rectangle(x1: number, x2: number, y1: number, y2: number): string {
  return `M${tenths(x1)},${tenths(y1)}H${tenths(x2)}V${tenths(y2)}H${tenths(x1)}Z`;
}

function curve({ cumulative }: CashChartTable, { x, y }: CashFrame): string {
  const points = Array.from(cumulative, (value, t) => `${tenths(x(t * monthsPerWeek))},${tenths(y(value))}`);
  return `M${points.join("L")}`;
}

function dot(pen: Pen, x: number, y: number, fill: string): SVGElement {
  const r = 3.6;
  const circle = `M${tenths(x - r)},${tenths(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  return pen.path(circle, { fill, stroke: "var(--ink)", "stroke-width": 1.4 });
}

function months({ horizonMonths }: CashChartTable, { left, right, bottom, x }: CashFrame, pen: Pen): SVGElement[] {
  const ticks = monthTicks(horizonMonths, Math.min(8, Math.max(2, Math.floor((right - left) / 40))));
  return [
    ...ticks.map((month) =>
      pen.text(x(month), bottom + 18, String(month), { fill: "var(--ink-3)", "text-anchor": "middle" }),
    ),
    pen.text(right + textWidth(String(horizonMonths)) / 2 + 3, bottom + 18, horizonMonths === 1 ? "month" : "months", {
      fill: "var(--ink-3)",
    }),
  ];
}

/** The lowest point, with its words under it. */
function lowest({ lowest, scale, left, right, x, y }: CashFrame, pen: Pen): SVGElement[] {
  if (!lowest) return [];
  const text = `lowest ${scale.format(lowest.amount)}, ${inMonth(lowest.month)}`;
  const at = x(lowest.month);
  const half = textWidth(text) / 2;
  const middle = Math.min(Math.max(at, left + half), right - half);
  return [
    dot(pen, at, y(lowest.amount), "var(--ink)"),
    pen.text(middle, y(lowest.amount) + 19, text, { fill: "var(--ink)", "text-anchor": "middle", ...halo(3) }),
  ];
}

/**
 * Where it has paid back. The words stand under the line to the right, where the curve is above, or over it to the left;
 * where neither has room, the month alone does.
 */
function payback({ payback: month }: CashChartTable, { left, right, x, y }: CashFrame, pen: Pen): SVGElement[] {
  if (month === null) return [];
  const [full, short] = [`pays back in ${inMonth(month)}`, inMonth(month)];
  const at = x(month);
  const isUnder = (text: string) => at + 8 + textWidth(text) <= right;
  const isOver = (text: string) => at - 8 - textWidth(text) >= left;
  const text = isUnder(full) || isOver(full) ? full : short;
  const under = isUnder(text) || !isOver(text);
  return [
    dot(pen, at, y(0), "var(--ink)"),
    pen.text(under ? Math.min(at + 8, right - textWidth(text)) : at - 8, y(0) + (under ? 17 : -8), text, {
      fill: "var(--ink)",
      "text-anchor": under ? "start" : "end",
      ...halo(3),
    }),
  ];
}

function inMonth(month: number): string {
  return `month ${monthNumber(month)}`;
}

function describe({ name, baseline, payback, npv, cumulative }: CashChartTable, { scale, lowest }: CashFrame): string {
  const end = scale.format(cumulative[cumulative.length - 1] ?? 0);
  return [
    `Discounted cash so far of ${name} against ${baseline}, month by month`,
    ...(lowest ? [`lowest ${scale.format(lowest.amount)} in ${inMonth(lowest.month)}`] : []),
    payback === null ? "not paid back within the horizon" : `paid back in ${inMonth(payback)}`,
    `${end} at the end, ${scale.format(npv)} with what is owed then and what lands after it`,
  ].join("; ");
}
