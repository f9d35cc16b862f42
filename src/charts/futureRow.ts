import { cumulativeFuture } from "../decision/cumulativeFuture.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { futureBand } from "./futureBand.ts";
import { futureBreaks } from "./futureBreaks.ts";
import type { FutureFrame } from "./futureFrame.ts";
import { futureLabels } from "./futureLabels.ts";
import type { FutureChartTable, FutureRow } from "./futureTable.ts";
import { type Pen, tenths } from "./pen.ts";

/** One option of the chart of one future, its top at 0. */
export function futureRow(row: FutureRow, table: FutureChartTable, frame: FutureFrame, pen: Pen): SVGElement {
  const labels = futureLabels(row, table, frame).map(({ text, x, anchor, strong }) =>
    pen.text(x, frame.lanes.labels, text, { "text-anchor": anchor, fill: strong ? "var(--ink)" : "var(--ink-2)" }),
  );
  return pen.group(
    ...futureBand(row, frame, pen),
    ...futureBreaks(row.future.stages, frame, pen),
    ...cost(row, table, frame, pen),
    ...(frame.isNarrow ? nameAbove(row, frame, pen) : nameBeside(row, frame, pen)),
    ...(row === table.rows[0] ? captions(frame, pen) : []),
    ...labels,
  );
}

/** What the option has cost so far: paid, and on top of it what the gap has cost. */
function cost(
  { future, style }: FutureRow,
  { discount }: FutureChartTable,
  frame: FutureFrame,
  pen: Pen,
): SVGElement[] {
  const { x, lanes, left, right, largest } = frame;
  const { top, bottom } = lanes.cost;
  const { paid, total } = cumulativeFuture(future, discount);
  const y = (value: number) => tenths(bottom - (value / largest) * (bottom - top));
  const area = (values: readonly number[]) =>
    `M${left} ${bottom}${values.map((value, t) => `L${tenths(x(t + 1))} ${y(value)}`).join("")}V${bottom}Z`;
  return [
    pen.path(area(total), { fill: style.tint }),
    pen.path(area(paid), { fill: style.color }),
    pen.line(left, bottom + 0.5, right, bottom + 0.5, { stroke: "var(--line-2)" }),
  ];
}

/** The option's name to the left of its row, its total where the costs end. */
function nameBeside({ label, future, style }: FutureRow, frame: FutureFrame, pen: Pen): SVGElement[] {
  const { lanes, left, right, largest, scale } = frame;
  const { top, bottom } = lanes.cost;
  const end = bottom - (future.tco / largest) * (bottom - top);
  return [
    ...wrapped(label, left - 16, 2, 12.5).map((line, i) =>
      pen.text(0, lanes.band.top + 10 + 16 * i, line, { fill: style.text, "font-size": 12.5, "font-weight": 500 }),
    ),
    pen.text(right + 8, Math.min(bottom, Math.max(top + 10, end + 5)), scale.format(future.tco), {
      fill: "var(--ink)",
      "font-weight": 600,
    }),
  ];
}

/** The option's name above its row, its total on the other side. */
function nameAbove({ label, future, style }: FutureRow, { lanes, width, scale }: FutureFrame, pen: Pen): SVGElement[] {
  const total = scale.format(future.tco);
  const [name] = wrapped(label, width - textWidth(total, 12.5) - 16, 1, 12.5);
  const look = { "font-size": 12.5 };
  return [
    pen.text(0, lanes.name, name, { ...look, fill: style.text, "font-weight": 500 }),
    pen.text(width, lanes.name, total, { ...look, fill: "var(--ink)", "font-weight": 600, "text-anchor": "end" }),
  ];
}

/** What the lanes under the band hold, said once, where there is room beside them. */
function captions({ lanes, isNarrow, left }: FutureFrame, pen: Pen): SVGElement[] {
  if (isNarrow) return [];
  const look = { fill: "var(--ink-3)", "text-anchor": "end" };
  return [
    pen.text(left - 10, lanes.breaks.bottom, "breaks", look),
    pen.text(left - 10, lanes.cost.bottom, "cost so far", look),
  ];
}
