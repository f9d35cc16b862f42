import { axisY, gridY, line, link, ruleY, text } from "@observablehq/plot";
import { money as inMoney } from "../decision/money.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { endAxis } from "./endAxis.ts";
import { endLabels } from "./endLabels.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { plotted } from "./plotted.ts";
import { px } from "./px.ts";
import { signedTicks } from "./signedTicks.ts";
import { dashArray, type OptionStyle } from "./style.ts";

/** What the sweep chart draws: money by option as one thing changes. */
export interface SweepChartTable {
  /** the values of what changes, rising, and how one is written */
  values: readonly number[];
  figure(value: number): string;
  /** what they are, behind the last of them: "campaigns" */
  unit: string;
  /** equal steps are equal factors; every value is above 0 then */
  isLog?: boolean | undefined;
  curves: readonly { name: string; style: OptionStyle; money: readonly number[] }[];
  /** a value to be marked, and what it is called */
  mark?: { value: number; text: string } | undefined;
  /** how far the money goes at least, down and up, where charts stand side by side on one scale */
  reach?: readonly [number, number] | undefined;
  /** what the chart is of, for those who cannot see it */
  title: string;
  currency: string;
}

/** The unit in which a sweep chart counts, for the line above it. */
export function sweepScale(table: Pick<SweepChartTable, "curves" | "currency" | "reach">): MoneyScale {
  // from two million on in millions: an axis of up to four figures
  return moneyScale(10 * Math.max(1e-9, ...sweepReach(table).map(Math.abs)), table.currency);
}

/** The lowest and the highest that anything comes, zero and the scale that it shares among them. */
export function sweepReach({ curves, reach = [0, 0] }: Pick<SweepChartTable, "curves" | "reach">): [number, number] {
  const all = curves.flatMap(({ money }) => [...money]);
  return [Math.min(0, reach[0], ...all), Math.max(0, reach[1], ...all)];
}

/** Money by option over the values of one thing, from zero; every line is named at its end with its last value. */
export function sweepChart(
  table: SweepChartTable,
  { width, height: wanted, document = globalThis.document }: ChartFrame,
) {
  const { values, figure, unit, curves, mark, currency, isLog = false } = table;
  const height = wanted ?? Math.round(Math.min(300, Math.max(220, width * 0.4)));
  const scale = sweepScale(table);
  const [low, high] = sweepReach(table);
  const span = high - low || 1;
  const domain = [low < 0 ? low - 0.04 * span : 0, high + 0.04 * span] as const;
  const yTicks = [...new Set([...signedTicks(domain, 5), 0])];
  const texts = curves.map(({ name, money }) => `${name}\u2002${inMoney(money[money.length - 1], currency)}`);
  const [top, bottom] = [mark ? 30 : 12, height - 26];
  const left = 10 + Math.max(...yTicks.map((tick) => textWidth(scale.figure(tick))));
  const room = Math.max(...texts.map((words) => textWidth(words)), textWidth(unit) + textWidth(figure(values[0])));
  const right = Math.max(width - 18 - room, left + 60);
  const [first, last] = [values[0], values[values.length - 1]];
  const along = isLog ? Math.log : (value: number) => value;
  const x = (value: number) =>
    left + ((along(value) - along(first)) / (along(last) - along(first) || 1)) * (right - left);
  const y = (money: number) => bottom - ((money - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const ends = curves.map(({ money }) => y(money[money.length - 1]));
  const places = spreadLabels(ends, { top, bottom: bottom - 8 });
  const labels = curves.map(({ style }, i) => ({
    style,
    text: texts[i],
    from: { x: right, y: ends[i] },
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
    x: { type: isLog ? "log" : "linear", domain: [first, last], range: [left, right] },
    y: { domain: [...domain], range: [bottom, top] },
    ariaLabel: describe(table),
    marks: [
      gridY(
        yTicks.filter((tick) => tick !== 0),
        { stroke: "var(--line)", strokeOpacity: 1 },
      ),
      mark
        ? [
            link([mark], {
              x1: px((d) => x(d.value)),
              x2: px((d) => x(d.value)),
              y1: px(() => top - 12),
              y2: px(() => bottom),
              stroke: "var(--ink-3)",
            }),
            text([mark], {
              x: px((d) => Math.max(0, Math.min(x(d.value) - 4, width - textWidth(d.text)))),
              y: px(() => top - 20),
              text: "text",
              textAnchor: "start",
              fill: "var(--ink-2)",
            }),
          ]
        : null,
      ruleY([0], { stroke: "var(--ink)" }),
      curves.map(({ style, money }) =>
        line([...money], {
          x: (_, i) => values[i],
          y: (value: number) => value,
          stroke: style.color,
          strokeWidth: 1.9,
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
      endAxis(ticksOf(values, figure, x), { figure, unit }, { right, bottom }),
    ],
  });
}

/** The values that have room for their figures, the first and the last among them. */
function ticksOf(values: readonly number[], figure: (value: number) => string, x: (value: number) => number): number[] {
  const half = (value: number) => textWidth(figure(value)) / 2 + 4;
  const last = values[values.length - 1];
  const kept = [values[0]];
  for (const value of values.slice(1, -1)) {
    const before = kept[kept.length - 1];
    const isClear = x(value) - half(value) > x(before) + half(before) && x(value) + half(value) < x(last) - half(last);
    if (isClear) kept.push(value);
  }
  return [...kept, last];
}

function describe({ title, values, figure, unit, curves, currency }: SweepChartTable): string {
  const [first, last] = [values[0], values[values.length - 1]].map(figure);
  const ends = curves.map(
    ({ name, money }) =>
      `${name} ${inMoney(money[0], currency)} at ${first}, ${inMoney(money[money.length - 1], currency)} at ${last}`,
  );
  return `${title}, by ${unit}: ${ends.join("; ")}`;
}
