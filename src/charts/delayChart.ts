import { axisY, gridY, line, link, ruleY, text } from "@observablehq/plot";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { delayFrame } from "./delayFrame.ts";
import type { DelayChartTable } from "./delayTable.ts";
import { endAxis } from "./endAxis.ts";
import { endLabels } from "./endLabels.ts";
import { plotted } from "./plotted.ts";
import { px } from "./px.ts";
import { dashArray } from "./style.ts";

/**
 * What putting off costs: each option's mean net value by the month that it is put off to, above and below a zero that is
 * what net value is measured against; every line is named at its end with its last value, the pick's is the heavy one.
 */
export function delayChart(table: DelayChartTable, frame: ChartFrame): SVGSVGElement {
  const { document = globalThis.document } = frame;
  const { width, height, top, right, bottom, left, months, domain, yTicks, scale, labels, x } = delayFrame(
    table,
    frame,
  );
  const { stated, pick } = table;
  const ordered = table.curves
    .filter(({ netValue }) => netValue.some((value) => value !== 0))
    .sort((a, b) => Number(a.id === pick) - Number(b.id === pick));
  const [first, last] = months;
  return plotted({
    document,
    width,
    height,
    marginTop: top,
    marginRight: width - right,
    marginBottom: height - bottom,
    marginLeft: left,
    x: { domain: [first, last], range: [left, right] },
    y: { domain: [...domain], range: [bottom, top] },
    ariaLabel: describe(table, scale.format),
    marks: [
      gridY(
        yTicks.filter((tick) => tick !== 0),
        { stroke: "var(--line)", strokeOpacity: 1 },
      ),
      stated
        ? [
            link([stated], {
              x1: px((d) => x(d.month)),
              x2: px((d) => x(d.month)),
              y1: px(() => top - 12),
              y2: px(() => bottom),
              stroke: "var(--ink-3)",
            }),
            text([stated], {
              x: px((d) => startOf(x(d.month), textWidth(d.text), width)),
              y: px(() => top - 20),
              text: "text",
              textAnchor: "start",
              fill: "var(--ink-2)",
            }),
          ]
        : null,
      ruleY([0], { stroke: "var(--ink)" }),
      ordered.map(({ id, style, months: by, netValue }) =>
        line([...netValue], {
          x: (_, i) => by[i],
          y: (value: number) => value,
          stroke: style.color,
          strokeWidth: id === pick ? 2.8 : 1.7,
          strokeDasharray: dashArray(style),
          strokeLinecap: "butt",
        }),
      ),
      endLabels(labels, right),
      axisY(yTicks, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: "var(--ink-3)",
        tickFormat: (value: number) => scale.figure(value),
      }),
      endAxis(
        ticks(first, last, Math.max(2, Math.floor((right - left) / 34))),
        { figure: String, unit: last === 1 ? "month" : "months" },
        { right, bottom },
      ),
    ],
  });
}

/** Where a text that belongs to a line starts, so that it stays in the chart. */
function startOf(line: number, length: number, width: number): number {
  return Math.max(0, Math.min(line - 4, width - length));
}

/** Whole months in a step that leaves at most `most`, always with the first and the last. */
function ticks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 3, 6, 12, 24].find((each) => (last - first) / each < most) ?? 60;
  const marks = [first];
  for (let month = first + step; month <= last - step * 0.6; month += step) marks.push(month);
  return last > first ? [...marks, last] : marks;
}

function describe({ title, curves }: DelayChartTable, format: (value: number) => string): string {
  const ends = curves.map(({ label, months, netValue }) => {
    const [from, to] = [netValue[0], netValue[netValue.length - 1]].map(format);
    return `${label} ${from} in month ${months[0]}, ${to} in month ${months[months.length - 1]}`;
  });
  return `${title}: ${ends.join("; ")}`;
}
