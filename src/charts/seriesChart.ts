import { axisX, axisY, gridY, line, type Markish, ruleY } from "@observablehq/plot";
import { niceTicks } from "../report/drawing/niceTicks.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { plotBesideEnds } from "./besideEnds.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { endAxis } from "./endAxis.ts";
import { endLabels } from "./endLabels.ts";
import { plotted } from "./plotted.ts";
import { dashArray, type OptionStyle } from "./style.ts";

/** What belongs to no option is drawn in ink. */
const INK: OptionStyle = { color: "var(--ink)", text: "var(--ink)", tint: "var(--line)", dash: [] };

/** A line of numbers, named at its end. */
export interface Series {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
  /** an option's, or ink */
  style?: OptionStyle | undefined;
}

/** What the series chart draws. */
export interface SeriesChartTable {
  series: readonly Series[];
  /** what runs along the bottom; on a logarithmic scale if `log`, which needs its ticks */
  x: { domain: readonly [number, number]; unit: string; log?: boolean; ticks?: readonly number[] };
  /** the top of the plot, which stands on 0, and how a number is written */
  y: { top: number; figure(value: number): string };
  /** what the chart is of, for those who cannot see it */
  title: string;
  /** marks under the lines, in the chart's own units */
  under?: readonly Markish[];
  /** marks over the lines */
  over?: readonly Markish[];
}

/** Lines of numbers over one other number, from zero, each named at its end with its last value. */
export function seriesChart(
  { series, x, y, title, under = [], over = [] }: SeriesChartTable,
  {
    width,
    height = Math.round(Math.min(260, Math.max(200, width * 0.34))),
    document = globalThis.document,
  }: ChartFrame,
): SVGSVGElement {
  const ceiling = y.top > 0 ? y.top : 1;
  const yTicks = niceTicks(ceiling);
  const lastOf = ({ points }: Series) => points[points.length - 1];
  const shown = series.filter(({ points }) => points.length > 0);
  const texts = shown.map((each) => `${each.name}\u2002${y.figure(lastOf(each)[1])}`);
  // a word stands behind the last figure, as under every chart; more words have a line of their own
  const isAtEnd = !x.unit.includes(" ") && x.ticks !== undefined && x.ticks[x.ticks.length - 1] === x.domain[1];
  const { left, right } = plotBesideEnds(width, yTicks.map(y.figure), isAtEnd ? [...texts, x.unit] : texts);
  const [top, bottom] = [12, height - (isAtEnd ? 26 : 40)];
  const down = (value: number) => bottom - (Math.min(value, ceiling) / ceiling) * (bottom - top);
  const along = x.log ? Math.log : (value: number) => value;
  const [first, end] = x.domain.map(along);
  const across = (value: number) => left + ((along(value) - first) / (end - first || 1)) * (right - left);
  const ends = shown.map((each) => down(lastOf(each)[1]));
  const places = spreadLabels(ends, { top, bottom: bottom - 4 });
  const labels = shown.map(({ style = INK }, i) => ({
    style,
    text: texts[i],
    from: { x: across(lastOf(shown[i])[0]), y: ends[i] },
    y: places[i],
  }));
  return plotted({
    document,
    width,
    height,
    marginTop: top,
    marginRight: width - right,
    marginBottom: height - bottom,
    marginLeft: left,
    x: { type: x.log ? "log" : "linear", domain: [...x.domain], range: [left, right] },
    y: { domain: [0, ceiling], range: [bottom, top] },
    ariaLabel: `${title}: ${texts.join("; ")}`,
    marks: [
      gridY(
        yTicks.filter((tick) => tick !== 0),
        { stroke: "var(--line)", strokeOpacity: 1 },
      ),
      ...under,
      ruleY([0], { stroke: "var(--ink)" }),
      shown.map(({ points, style = INK }) =>
        line(
          points.map(([at, value]) => ({ at, value })),
          {
            x: "at",
            y: (d: { value: number }) => Math.min(d.value, ceiling),
            stroke: style.color,
            strokeWidth: 1.9,
            strokeDasharray: dashArray(style),
            strokeLinecap: "butt",
          },
        ),
      ),
      ...over,
      endLabels(labels, right),
      axisY(yTicks, { tickSize: 0, tickPadding: 8, label: null, fill: "var(--ink-3)", tickFormat: y.figure }),
      isAtEnd
        ? endAxis(x.ticks ?? [], { figure: String, unit: x.unit }, { right, bottom })
        : axisX({
            ticks: x.ticks ? [...x.ticks] : Math.max(3, Math.round((right - left) / 70)),
            tickSize: 4,
            tickPadding: 4,
            label: x.unit,
            labelAnchor: "right",
            labelArrow: "none",
            labelOffset: 36,
            stroke: "var(--ink-3)",
            fill: "var(--ink-3)",
            tickFormat: (value: number) => String(value),
          }),
    ],
  });
}
