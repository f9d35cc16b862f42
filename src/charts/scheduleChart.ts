import type { Percentiles } from "../decision/decision.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { monthTicks } from "./niceTicks.ts";
import type { ScheduleStage, ScheduleTable } from "./scheduleTable.ts";
import { dashArray } from "./style.ts";
import { svg } from "./svg.ts";
import { textWidth } from "./textWidth.ts";

/** Heights within a row, px: the name, the bar under it, a lane for each milestone. */
const nameHeight = 20;
const barHeight = 8;
const laneHeight = 17;
const rowGap = 14;
const axisHeight = 30;

interface Milestone {
  name: string;
  at: Percentiles;
}

/**
 * A plan's schedule over the horizon, a row a stage: built (hairline), pilot and ramp (tint), in full until it is taken
 * over (solid, in its line), all at their medians; under it when it is live, runs in full and is taken over, each as 8 in
 * 10 futures with its median.
 */
export function scheduleChart(table: ScheduleTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const { horizonMonths, stages } = table;
  const left = 6;
  const right = width - textWidth(" months") - 8;
  const x = (week: number) => left + (Math.min(week * monthsPerWeek, horizonMonths) / horizonMonths) * (right - left);
  const rows = stages.map((stage) => ({ stage, milestones: milestonesOf(stage) }));
  const heights = rows.map(({ milestones }) => nameHeight + barHeight + 6 + laneHeight * milestones.length + rowGap);
  const bottom = heights.reduce((sum, height) => sum + height, 0);
  const height = bottom + axisHeight;
  const ticks = monthTicks(horizonMonths, Math.min(9, Math.max(2, Math.floor((right - left) / 34))));
  const month = (tick: number) => left + (tick / horizonMonths) * (right - left);
  const line = (attributes: Record<string, string | number>) => svg(document, "line", attributes);
  const words = (at: number, y: number, content: string, more: Record<string, string | number> = {}) =>
    svg(document, "text", { x: at, y, fill: "var(--ink-2)", ...more }, content);

  const parts: SVGElement[] = ticks.map((tick) =>
    line({ x1: month(tick), x2: month(tick), y1: 0, y2: bottom, stroke: "var(--line)" }),
  );
  let top = 0;
  rows.forEach(({ stage, milestones }, r) => {
    const { style } = stage;
    const bar = top + nameHeight + barHeight / 2;
    const name = svg(document, "tspan", { fill: style.text, "font-weight": 600 }, stage.name);
    const remark = svg(document, "tspan", { fill: "var(--ink-2)" }, `\u2002${stage.remark}`);
    parts.push(svg(document, "text", { x: left, y: top + 12 }, name, remark));
    const [begins, end] = [x(stage.begins.p50), x(Number.POSITIVE_INFINITY)];
    const live = stage.live ? x(stage.live.p50) : end;
    const full = stage.full ? Math.max(live, x(stage.full.p50)) : end;
    const over = stage.retired && stage.endsEarly ? Math.max(live, x(stage.retired.p50)) : end;
    parts.push(line({ x1: begins, x2: live, y1: bar, y2: bar, stroke: "var(--ink-2)" }));
    if (stage.live) {
      const ramped = Math.min(full, over);
      parts.push(
        svg(document, "rect", {
          x: live,
          y: bar - barHeight / 2,
          width: ramped - live,
          height: barHeight,
          fill: style.tint,
        }),
        line({
          x1: ramped,
          x2: over,
          y1: bar,
          y2: bar,
          stroke: style.color,
          "stroke-width": barHeight,
          "stroke-dasharray": dashArray(style, 1.5),
        }),
      );
    }
    milestones.forEach(({ name: what, at }, m) => {
      const y = top + nameHeight + barHeight + 6 + laneHeight * (m + 0.5);
      const text = `${what} ${months(at.p50)}`;
      const isRight = x(at.p90) + 10 + textWidth(text) <= width;
      parts.push(
        line({ x1: x(at.p10), x2: x(at.p90), y1: y, y2: y, stroke: style.color, "stroke-width": 1.7 }),
        svg(document, "circle", { cx: x(at.p50), cy: y, r: 3, fill: style.color }),
        isRight ? words(x(at.p90) + 8, y + 4, text) : words(x(at.p10) - 8, y + 4, text, { "text-anchor": "end" }),
      );
    });
    top += heights[r];
  });
  parts.push(
    line({ x1: left, x2: right, y1: bottom, y2: bottom, stroke: "var(--ink)" }),
    ...ticks.flatMap((tick) => [
      line({ x1: month(tick), x2: month(tick), y1: bottom, y2: bottom + 4, stroke: "var(--ink)" }),
      words(month(tick), bottom + 18, String(tick), { "text-anchor": "middle", fill: "var(--ink-3)" }),
    ]),
    words(right + textWidth(`${horizonMonths}`) / 2 + 3, bottom + 18, horizonMonths === 1 ? "month" : "months", {
      fill: "var(--ink-3)",
    }),
  );
  return svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      style: "font: 12px var(--sans); display: block; overflow: visible",
      "aria-label": describe(table),
    },
    ...parts,
  );
}

function milestonesOf({ live, full, retired }: ScheduleStage): Milestone[] {
  const all = [
    { name: "live", at: live },
    { name: "in full", at: full },
    { name: "taken over", at: retired },
  ];
  return all.flatMap(({ name, at }) => (at ? [{ name, at }] : []));
}

/** Weeks as months with one decimal. */
function months(week: number): string {
  return (week * monthsPerWeek).toFixed(1);
}

function describe({ stages, horizonMonths }: ScheduleTable): string {
  const said = stages.map((stage) => {
    const at = milestonesOf(stage).map(({ name, at: { p50 } }) => `${name} month ${months(p50)}`);
    return `${stage.name} ${[stage.remark, ...at].filter((part) => part !== "").join(", ")}`;
  });
  return `Schedule over ${horizonMonths} months, at the medians: ${said.join("; ")}`;
}
