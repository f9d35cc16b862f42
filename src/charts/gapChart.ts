import { areaY, axisY, gridY, line, ruleY, text } from "@observablehq/plot";
import { monthTicks } from "../report/drawing/niceTicks.ts";
import { bandNames } from "./bandNames.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { endAxis } from "./endAxis.ts";
import { endLabels } from "./endLabels.ts";
import { gapEvents } from "./gapEvents.ts";
import { type GapFrame, gapFrame, last, monthsPerWeek } from "./gapFrame.ts";
import type { GapChartTable } from "./gapTable.ts";
import { plotted } from "./plotted.ts";
import { px } from "./px.ts";
import { dashArray } from "./style.ts";

/**
 * The compounding gap: what the gap has cost up to each month, by option, on one scale from zero, with the spread of
 * one option's futures behind it and every curve named at its end with its last value.
 */
export function gapChart(table: GapChartTable, frame: ChartFrame): SVGSVGElement {
  const { document = globalThis.document } = frame;
  const layout = gapFrame(table, frame);
  const { width, height, top, right, bottom, left, months, scale, yTicks, labels } = layout;
  const fan = table.fan?.quantiles;
  const ordered = [...table.curves].sort((a, b) => Number(a.id === table.pick) - Number(b.id === table.pick));
  const fanColor = table.curves.find(({ id }) => id === table.fan?.option)?.style.color ?? "var(--ink)";
  const horizon = Math.max(table.horizonMonths, table.reach?.months ?? 0);
  const mostMonthTicks = Math.min(8, Math.max(2, Math.floor((right - left) / 34)));

  return plotted({
    document,
    width,
    height,
    marginTop: top,
    marginRight: width - right,
    marginBottom: height - bottom,
    marginLeft: left,
    x: { domain: [0, months], range: [left, right] },
    y: { domain: [0, layout.ceiling], range: [bottom, top] },
    ariaLabel: describe(table, scale.format),
    marks: [
      gridY(yTicks.slice(1), { stroke: "var(--line)", strokeOpacity: 1 }),
      fan ? areaY(origin(fan.p10), { ...band(fan.p10, fan.p90), fill: fanColor, fillOpacity: 0.11 }) : null,
      fan ? areaY(origin(fan.p25), { ...band(fan.p25, fan.p75), fill: fanColor, fillOpacity: 0.11 }) : null,
      ...gapEvents(table, layout),
      ruleY([0], { stroke: "var(--ink)" }),
      ...ordered.flatMap(({ previous }) =>
        previous ? [line(origin(previous), { x: month, y: (v) => v, stroke: "var(--line-2)", strokeWidth: 1 })] : [],
      ),
      ...ordered.map(({ id, style, mean }) =>
        line(origin(mean), {
          x: month,
          y: (value: number) => value,
          stroke: style.color,
          strokeWidth: id === table.pick ? 2.8 : 1.7,
          strokeDasharray: dashArray(style),
          strokeLinecap: "butt",
        }),
      ),
      fan ? bandNameMarks(table, layout) : null,
      ...endLabels(labels, right),
      axisY(yTicks, { tickSize: 0, tickPadding: 8, label: null, tickFormat: (v: number) => scale.figure(v) }),
      ...endAxis(
        monthTicks(horizon, mostMonthTicks).map((tick) => Math.min(tick, months)),
        {
          figure: (tick) => String(tick < months - 1e-9 ? tick : horizon),
          unit: horizon === 1 ? "month" : "months",
        },
        { right, bottom, stroke: "var(--ink)" },
      ),
    ],
  });
}

/** "8 in 10 futures" and "5 in 10" where the band leaves most room between the curves. */
function bandNameMarks(table: GapChartTable, { x, y, weeks, isNarrow }: GapFrame) {
  if (table.fan === null) return null;
  const outer = isNarrow ? "8 in 10" : "8 in 10 futures";
  const names = bandNames(
    table.fan.quantiles,
    table.curves.map(({ mean }) => mean),
    { outer, inner: "5 in 10" },
    {
      x: (week) => x(week * monthsPerWeek),
      y,
      weeks,
      avoid: [...table.renewals.map(x), ...(table.live ? [x(table.live.week.p50 * monthsPerWeek)] : [])],
    },
  );
  return text(names, {
    x: px((d) => d.x),
    y: px((d) => d.y),
    text: "text",
    fill: "var(--ink)",
    stroke: "none",
  });
}

function band(lower: ArrayLike<number>, upper: ArrayLike<number>) {
  const [y1, y2] = [origin(lower), origin(upper)];
  return { x: month, y1: (_: number, i: number) => y1[i], y2: (_: number, i: number) => y2[i] };
}

/** A curve with the zero from which it starts; the value through week t stands at t + 1. */
function origin(curve: ArrayLike<number>): number[] {
  return [0, ...Array.from(curve)];
}

function month(_: number, index: number): number {
  return index * monthsPerWeek;
}

function describe(table: GapChartTable, format: (value: number) => string): string {
  const ends = table.curves.map(({ label, mean }) => `${label} ${format(last(mean))}`).join(", ");
  return `What the gap has cost after ${table.horizonMonths} months, by option: ${ends}`;
}
