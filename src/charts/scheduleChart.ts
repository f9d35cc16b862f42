import { monthTicks } from "../report/drawing/niceTicks.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { picture } from "./picture.ts";
import { milestonesOf, monthOf, scheduleRow } from "./scheduleRow.ts";
import type { ScheduleTable } from "./scheduleTable.ts";
import { svg } from "./svg.ts";

const left = 6;
const axisHeight = 28;

/**
 * A plan's schedule over the horizon, a row a stage: built (hairline), pilot and ramp (tint), in full until it is taken
 * over (solid, in its line), all at their medians; under it when it is live, runs in full and is taken over, each as 8 in
 * 10 futures with its median.
 */
export function scheduleChart(table: ScheduleTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const { horizonMonths, stages } = table;
  const right = Math.max(width - textWidth(" months") - 8, left + 60);
  const month = (count: number) => left + (Math.min(count, horizonMonths) / horizonMonths) * (right - left);
  const x = (week: number) => month(week * monthsPerWeek);
  const rows: SVGElement[] = [];
  let bottom = 0;
  for (const stage of stages) {
    const { parts, height } = scheduleRow(stage, bottom, { document, width, left, x });
    rows.push(...parts);
    bottom += height;
  }
  const height = bottom + axisHeight;
  const ticks = monthTicks(horizonMonths, Math.min(9, Math.max(2, Math.floor((right - left) / 34))));
  const upright = (tick: number, y1: number, y2: number, stroke: string) =>
    svg(document, "line", { x1: month(tick), x2: month(tick), y1, y2, stroke });
  const figure = (at: number, text: string, anchor: string) =>
    svg(document, "text", { x: at, y: bottom + 18, fill: "var(--ink-3)", "text-anchor": anchor }, text);
  return picture(
    document,
    { width, height, label: describe(table) },
    ...ticks.map((tick) => upright(tick, 0, bottom, "var(--line)")),
    ...rows,
    svg(document, "line", { x1: left, x2: right, y1: bottom, y2: bottom, stroke: "var(--ink)" }),
    ...ticks.flatMap((tick) => [
      upright(tick, bottom, bottom + 4, "var(--ink)"),
      figure(month(tick), String(tick), "middle"),
    ]),
    // after the last figure, which stays under its mark
    figure(right + textWidth(`${horizonMonths}`) / 2 + 3, horizonMonths === 1 ? "month" : "months", "start"),
  );
}

function describe({ stages, horizonMonths }: ScheduleTable): string {
  const said = stages.map((stage) => {
    const at = milestonesOf(stage).map(({ name, at: { p50 } }) => `${name} in month ${monthOf(p50)}`);
    return `${stage.name} ${[stage.remark, ...at].filter((part) => part !== "").join(", ")}`;
  });
  return `Schedule over ${horizonMonths} months, at the medians: ${said.join("; ")}`;
}
