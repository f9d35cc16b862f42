import { counted, weekOf } from "../decision/spans.ts";
import { monthTicks } from "../report/drawing/niceTicks.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { type FutureFrame, futureFrame } from "./futureFrame.ts";
import { futureRow } from "./futureRow.ts";
import type { FutureChartTable } from "./futureTable.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { penOf } from "./pen.ts";
import { picture } from "./picture.ts";
import { svg } from "./svg.ts";

/**
 * One future from week to week, a row to an option on one axis of time. Upper band: tint is the part of the ideal that
 * is left open that week; its edge, in the option's line, is what is carried. Under it the breaks, over it the times
 * without an owner. Lower band: what it has cost so far, solid paid, tint lost to the gap.
 */
export function futureChart(
  table: FutureChartTable,
  { width, document = globalThis.document }: ChartFrame,
): SVGSVGElement {
  const frame = futureFrame(table, width);
  const { height, lanes, left, right, bottom } = frame;
  const ticks = ticksOf(table, frame);
  const pen = penOf(document);
  return picture(
    document,
    { width, height, label: describe(table, frame) },
    ...ticks.map(({ px }) =>
      svg(document, "line", { x1: px, x2: px, y1: lanes.band.top, y2: bottom - 14, stroke: "var(--line)" }),
    ),
    ...table.rows.map((row, i) => {
      const group = futureRow(row, table, frame, pen);
      group.setAttribute("transform", `translate(0 ${i * lanes.height})`);
      return group;
    }),
    svg(document, "line", { x1: left, x2: right, y1: bottom, y2: bottom, stroke: "var(--line-2)" }),
    ...ticks.flatMap(({ px, text, anchor }) => [
      svg(document, "line", { x1: px, x2: px, y1: bottom, y2: bottom + 4, stroke: "var(--line-2)" }),
      svg(document, "text", { x: px, y: bottom + 17, fill: "var(--ink-3)", "text-anchor": anchor }, text),
    ]),
  );
}

/** Months under the rows; the last is the horizon, in words. */
function ticksOf({ horizonMonths }: FutureChartTable, { left, right, months, width, isNarrow, x }: FutureFrame) {
  const most = Math.min(8, Math.max(2, Math.floor((right - left) / 60)));
  const marks = monthTicks(horizonMonths, most);
  return marks.map((month, i) => {
    const isLast = i === marks.length - 1;
    const px = x(Math.min(month, months) / monthsPerWeek);
    const edge = isNarrow && i === 0 ? "start" : isLast && width - px < 40 ? "end" : "middle";
    return {
      px,
      anchor: edge,
      text: isLast ? `${horizonMonths} ${horizonMonths === 1 ? "month" : "months"}` : String(month),
    };
  });
}

function describe({ rows, weeks }: FutureChartTable, { scale }: FutureFrame): string {
  const each = rows.map(({ label, future }) => {
    const { liveWeek, incidents } = future.outcomes;
    const live = liveWeek === null ? "never live" : `live in week ${weekOf(liveWeek, weeks)}`;
    const broke = liveWeek === null ? "" : `, ${counted(incidents ?? 0, "break")}`;
    return `${label} ${future.stages.length === 0 ? "" : `${live}${broke}, `}${scale.format(future.tco)} in all`;
  });
  return `One future from week to week: ${each.join("; ")}`;
}
