import { niceTicks } from "../report/drawing/niceTicks.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { withoutZeros } from "../scenario/numberForm.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { halo } from "./halo.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { penOf } from "./pen.ts";
import { picture } from "./picture.ts";
import { spacedTicks } from "./spacedTicks.ts";
import { svg } from "./svg.ts";

/** One bar: a group of inputs, or one of its members. */
export interface InformationRow {
  name: string;
  isGroup: boolean;
  /** what knowing it is worth, in money, and the standard error */
  value: number;
  se: number;
  /** it can be told from nothing */
  isWorth: boolean;
}

export interface InformationChartTable {
  rows: readonly InformationRow[];
  /** what perfect foresight is worth, luck included */
  foresight: number;
  /** what knowing all inputs is worth */
  allInputs: number;
  currency: string;
}

/** Below this width, px, names stand above their bars. */
const narrowWidth = 400;
const indent = 14;

/**
 * What knowing inputs before deciding would be worth: groups dark, members light, each with two standard errors either
 * way, against what knowing all inputs would be worth and, dotted, perfect foresight.
 */
export function informationChart(table: InformationChartTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const pen = penOf(document);
  const { rows, foresight, allInputs } = table;
  const largest = Math.max(foresight, allInputs, ...rows.map(({ value, se }) => value + 2 * se), 0);
  const scale = scaleOf(largest, table.currency);
  const isNarrow = width < narrowWidth;
  const names = rows.map(({ name, isGroup }) => (isGroup ? 0 : indent) + textWidth(name, 13));
  const left = isNarrow ? 0 : Math.min(Math.max(0, ...names) + 14, width * 0.45);
  const texts = rows.map(({ isWorth, value }) => (isWorth ? amount(value, scale) : "nothing"));
  const right = Math.max(left + 60, width - 12 - Math.max(0, ...texts.map((text) => textWidth(text))));
  const x = (value: number) => left + (largest > 0 ? Math.max(0, value) / largest : 0) * (right - left);
  const top = 44;
  const step = isNarrow ? 38 : 24;
  const bottom = top + rows.length * step + 2;
  const height = bottom + 22;
  const middle = (i: number) => top + i * step + (isNarrow ? 27 : 12);

  const ticks = spacedTicks(
    niceTicks(largest).map((value) => ({ at: x(value), text: round(value, scale) })),
    8,
  );
  const grid = ticks.flatMap(({ at, text }, i) => [
    ...(i === 0 ? [] : [pen.line(at, top, at, bottom, { stroke: "var(--line)" })]),
    pen.text(at, bottom + 16, text, { fill: "var(--ink-3)", "text-anchor": i === 0 && isNarrow ? "start" : "middle" }),
  ]);
  // behind what it belongs to, and past a mark that would stand in it
  const figureAt = (end: number, i: number) =>
    [allInputs, foresight]
      .map(x)
      .sort((a, b) => a - b)
      .reduce((at, mark) => (mark > at - 4 && mark < at + textWidth(texts[i]) + 4 ? mark + 6 : at), end + 6);
  const bars = rows.map(({ name, isGroup, value, se, isWorth }, i) => {
    const y = middle(i);
    const [low, end, high] = [value - 2 * se, value, value + 2 * se].map(x);
    const weight = isGroup ? 600 : 400;
    const nameAt = isGroup ? 0 : indent;
    const [shown = ""] = wrapped(name, (isNarrow ? width : left - 10) - nameAt, 1, 13);
    const label = pen.text(nameAt, isNarrow ? y - 12 : y + 4.5, shown, {
      fill: isGroup ? "var(--ink)" : "var(--ink-2)",
      "font-weight": weight,
      style: "font-size: 13px",
      ...(isNarrow ? halo(3) : {}),
    });
    if (!isWorth) {
      return [
        label,
        ground(document, figureAt(left, i) - 2, y, textWidth(texts[i]) + 4),
        pen.text(figureAt(left, i), y + 4, texts[i], { fill: "var(--ink-2)" }),
      ];
    }
    const thick = isGroup ? 11 : 9;
    return [
      label,
      svg(document, "rect", {
        x: left,
        y: y - thick / 2,
        width: end - left,
        height: thick,
        fill: isGroup ? "var(--ink-2)" : "var(--line-2)",
      }),
      pen.line(low, y, end, y, { stroke: isGroup ? "var(--paper)" : "var(--ink)", "stroke-width": 1.2 }),
      pen.line(end, y, high, y, { stroke: "var(--ink)", "stroke-width": 1.2 }),
      ground(document, figureAt(high, i) - 2, y, textWidth(texts[i]) + 4),
      pen.text(figureAt(high, i), y + 4, texts[i], { fill: isGroup ? "var(--ink)" : "var(--ink-2)" }),
    ];
  });
  const marks = [
    { value: foresight, text: `perfect foresight ${amount(foresight, scale)}`, y: 12, dash: "1.5 3" },
    { value: allInputs, text: `all inputs ${amount(allInputs, scale)}`, y: 29, dash: "none" },
  ].map(({ value, text, y, dash }) => {
    const wide = textWidth(text, 12.5);
    // to the left of its own line, so that it keeps clear of the other's, if there is room
    const at = Math.max(wide, x(value) + 3);
    return {
      line: pen.line(x(value), y + 5, x(value), bottom, {
        stroke: "var(--ink)",
        "stroke-width": dash === "none" ? 1 : 1.4,
        "stroke-dasharray": dash,
      }),
      label: pen.text(at, y, text, { fill: "var(--ink)", "font-weight": 500, "text-anchor": "end", ...halo(3) }),
    };
  });
  return picture(
    document,
    { width, height, label: describe(table, texts, scale) },
    ...grid,
    ...marks.map(({ line }) => line),
    ...bars.flat(),
    pen.line(left, top, left, bottom, { stroke: "var(--ink)" }),
    ...marks.map(({ label }) => label),
  );
}

/** Paper under a figure: a line that it stands on is interrupted. */
function ground(document: Document, x: number, y: number, width: number) {
  return svg(document, "rect", { x, y: y - 8, width, height: 16, fill: "var(--paper)" });
}

/** The scale of a chart: "$17.7k" rather than "$17,665", since no standard error is that small. */
function scaleOf(largest: number, currency: string): MoneyScale {
  const unit = [1, 1e3, 1e6, 1e9].find((each) => largest >= 10_000 * each && largest < 20_000 * each);
  return moneyScale(unit === undefined ? largest : 20_000 * unit, currency);
}

/** An amount in the chart's own unit, finer where that would be 0. */
function amount(value: number, scale: MoneyScale): string {
  const text = scale.format(Math.max(0, value));
  return text === "0" && value > 0 ? `under ${scale.format(scale.unit)}` : text;
}

/** An amount on the axis, without decimals that say nothing. */
function round(value: number, scale: MoneyScale): string {
  return withoutZeros(scale.format(value));
}

function describe({ rows, foresight, allInputs }: InformationChartTable, texts: readonly string[], scale: MoneyScale) {
  const each = rows.map(({ name }, i) => `${name} ${texts[i]}`).join(", ");
  return `What knowing inputs before deciding would be worth: ${each}; all inputs ${amount(allInputs, scale)}, perfect foresight ${amount(foresight, scale)}`;
}
