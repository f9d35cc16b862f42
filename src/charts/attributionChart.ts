import { signedMoney } from "../decision/money.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { withoutZeros } from "../scenario/numberForm.ts";
import { type AttributionChartTable, type AttributionFrame, attributionFrame } from "./attributionFrame.ts";
import { attributionRow, endText } from "./attributionRow.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { moneyScale } from "./moneyScale.ts";
import { picture } from "./picture.ts";
import { signedTicks } from "./signedTicks.ts";
import { spacedTicks } from "./spacedTicks.ts";
import { svg } from "./svg.ts";

export type { AttributionChartTable } from "./attributionFrame.ts";

/**
 * What moved the difference between two options from one scenario to another: a running total from the first through
 * every change to the second, over the territories of the two. To the left the option is cheaper, to the right its rival.
 */
export function attributionChart(table: AttributionChartTable, { width, document = globalThis.document }: ChartFrame) {
  const layout = attributionFrame(table, width);
  const { rows, left, right, top, bottom, height, domain, x, isNarrow } = layout;
  const { option, rival, currency } = table;
  const scale = moneyScale(Math.max(...domain.map(Math.abs)), currency);
  const zero = Math.min(right, Math.max(left, x(0)));
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    svg(document, "line", { x1, y1, x2, y2, stroke });
  const ground = (from: number, to: number, fill: string) => {
    const [rowTop, rowHeight] = isNarrow ? [41, 30] : [0, bottom - top];
    return (isNarrow ? rows.map((row) => row.top) : [top]).map((y) =>
      svg(document, "rect", {
        x: from,
        y: y + rowTop,
        width: to - from,
        height: rowHeight,
        fill,
        "fill-opacity": 0.42,
      }),
    );
  };
  const uprights = (at: number, stroke: string) =>
    isNarrow
      ? rows.map((row) => line(at, row.top + 41, at, row.top + 71, stroke))
      : [line(at, top, at, bottom, stroke)];
  const ticks = spacedTicks(
    signedTicks(domain, Math.max(3, Math.floor((right - left) / 96))).map((value) => ({
      at: x(value),
      text: withoutZeros(scale.format(Math.abs(value))),
    })),
    14,
  );
  return picture(
    document,
    { width, height, label: describe(table) },
    ...ground(left, zero, option.style.tint),
    ...ground(zero, right, rival.style.tint),
    ...ticks.flatMap(({ at }) => uprights(at, "var(--line)")),
    ...rows.map(({ top: y }) => line(0, y, width, y, "var(--line)")),
    line(0, bottom, width, bottom, "var(--line)"),
    ...uprights(zero, "var(--ink)"),
    ...heads(table, layout, zero, document),
    ...rows.flatMap((row, i) => attributionRow(row, rows[i - 1], layout, { currency, document })),
    ...ticks.map(({ at, text }) =>
      svg(document, "text", { x: at, y: bottom + 17, "text-anchor": "middle", fill: "var(--ink-3)" }, text),
    ),
  );
}

/** Whose ground it is, on both sides of zero, as far as there is room. */
function heads(
  { option, rival }: AttributionChartTable,
  { left, right }: AttributionFrame,
  zero: number,
  document: Document,
) {
  const head = (name: string, room: number, at: number, anchor: string, fill: string) => {
    if (room < 60) return [];
    const [text = ""] = wrapped(`${name} cheaper`, room - 12, 1, 12.6);
    const attributes = { x: at, y: 18, "text-anchor": anchor, fill, "font-weight": 600 };
    return [svg(document, "text", attributes, text)];
  };
  return [
    ...head(option.name, zero - left, zero - 8, "end", option.style.text),
    ...head(rival.name, right - zero, zero + 8, "start", rival.style.text),
  ];
}

function describe({ from, to, rows, option, rival, currency }: AttributionChartTable): string {
  const changes = rows.flatMap(({ label, value }) =>
    value === null ? [] : `${label} ${signedMoney(value, currency)}`,
  );
  const parts = [
    `${from.name} ${endText(from.value, currency)}`,
    ...changes,
    `${to.name} ${endText(to.value, currency)}`,
  ];
  return `${option.name} against ${rival.name}: ${parts.join("; ")}`;
}
