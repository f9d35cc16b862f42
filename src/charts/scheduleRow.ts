import type { Percentiles } from "../decision/decision.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { inForm } from "../scenario/numberForm.ts";
import { monthsPerWeek } from "./gapFrame.ts";
import { halo } from "./halo.ts";
import type { ScheduleStage } from "./scheduleTable.ts";
import { dashArray } from "./style.ts";
import { svg } from "./svg.ts";

/** Heights within a row, px: a line of words, the bar under it, a lane for each milestone. */
const lineHeight = 17;
const barHeight = 8;
const gap = 14;

/** Where the rows of a schedule are drawn. */
export interface ScheduleFrame {
  document: Document;
  width: number;
  left: number;
  /** px of a time in weeks, at most that of the horizon */
  x(week: number): number;
}

interface Milestone {
  name: string;
  at: Percentiles;
}

/** What a stage comes to within the horizon, in order. */
export function milestonesOf({ live, full, retired }: ScheduleStage): Milestone[] {
  const all = [
    { name: "live", at: live },
    { name: "in full", at: full },
    { name: "taken over", at: retired },
  ];
  return all.flatMap(({ name, at }) => (at ? [{ name, at }] : []));
}

/** Weeks as months with one decimal. */
export function monthOf(week: number): string {
  return inForm((week * monthsPerWeek).toFixed(1));
}

/** One stage of a schedule from `top` on: its name, its bar and its milestones; `height` is what it takes. */
export function scheduleRow(
  stage: ScheduleStage,
  top: number,
  frame: ScheduleFrame,
): { parts: SVGElement[]; height: number } {
  const { document, width, left, x } = frame;
  const { style, name, remark } = stage;
  const room = width - left;
  const named = wrapped(name, room, 1)[0] ?? "";
  const isBeside = textWidth(named) + textWidth(remark) + 12 <= room;
  const remarks = isBeside ? [] : wrapped(remark, room, 3);
  const words = [
    label(frame, left, top + 12, named, style.text, isBeside ? remark : ""),
    ...remarks.map((line, l) => label(frame, left, top + 12 + lineHeight * (l + 1), line)),
  ];
  const bar = top + words.length * lineHeight + 3 + barHeight / 2;
  const lanes = bar + barHeight / 2 + 6;
  const milestones = milestonesOf(stage);
  const marks = milestones.flatMap(({ name: what, at }, m) => {
    const y = lanes + lineHeight * (m + 0.5);
    const text = `${what} ${monthOf(at.p50)}`;
    const end = x(at.p90) + 8;
    const isRight = end + textWidth(text) <= width;
    return [
      svg(document, "line", { ...level(x(at.p10), x(at.p90), y), stroke: style.color, "stroke-width": 1.7 }),
      svg(document, "circle", { cx: x(at.p50), cy: y, r: 3, fill: style.color }),
      label(frame, isRight ? end : x(at.p10) - 8 - textWidth(text), y + 4, text),
    ];
  });
  const height = lanes + lineHeight * milestones.length + gap - top;
  return { parts: [...words, ...barParts(stage, bar, frame), ...marks], height };
}

/** Being built, pilot and ramp, in full: each to its median. */
function barParts({ begins, live, full, retired, endsEarly, style }: ScheduleStage, y: number, frame: ScheduleFrame) {
  const { document, x } = frame;
  const horizon = x(Number.POSITIVE_INFINITY);
  const isLive = live ? x(live.p50) : horizon;
  const over = retired && endsEarly ? Math.max(isLive, x(retired.p50)) : horizon;
  const isFull = Math.min(over, full ? Math.max(isLive, x(full.p50)) : horizon);
  const built = svg(document, "line", { ...level(x(begins.p50), isLive, y), stroke: "var(--ink-2)" });
  if (!live) return [built];
  return [
    built,
    svg(document, "rect", {
      x: isLive,
      y: y - barHeight / 2,
      width: isFull - isLive,
      height: barHeight,
      fill: style.tint,
    }),
    svg(document, "line", {
      ...level(isFull, over, y),
      stroke: style.color,
      "stroke-width": barHeight,
      "stroke-dasharray": dashArray(style, 1.5),
    }),
  ];
}

function level(x1: number, x2: number, y: number) {
  return { x1, x2, y1: y, y2: y };
}

/** Words on paper, whatever line runs under them: a name in its colour, a remark behind it. */
function label(
  { document }: ScheduleFrame,
  x: number,
  y: number,
  words: string,
  color = "var(--ink-2)",
  remark = "",
): SVGElement {
  const isName = color !== "var(--ink-2)";
  const said = svg(document, "tspan", { fill: color, "font-weight": isName ? 600 : 400 }, words);
  const more = remark === "" ? [] : [svg(document, "tspan", { fill: "var(--ink-2)" }, `\u2002${remark}`)];
  return svg(document, "text", { x, y, ...halo(3) }, said, ...more);
}
