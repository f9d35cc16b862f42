import { textWidth } from "../report/drawing/textWidth.ts";
import type { OptionFuture } from "../simulation/oneFuture.ts";
import type { StageFuture } from "../simulation/stageFuture.ts";
import type { FutureFrame } from "./futureFrame.ts";
import type { FutureRow } from "./futureTable.ts";
import { type Pen, tenths } from "./pen.ts";
import { dashArray, type OptionStyle } from "./style.ts";

/** The upper band of a row: what is left open and carried, and over it what happens to the stages. */
export function futureBand({ future, style }: FutureRow, frame: FutureFrame, pen: Pen): SVGElement[] {
  return [
    ...carried(future, style, frame, pen),
    ...builds(future, style, frame, pen),
    ...future.stages.flatMap((stage) => marks(stage, style, frame, pen)),
  ];
}

/** What is left open, week by week, as tint from the ideal at the top down to what is carried, whose edge is the option's line. */
function carried({ weekly, stages }: OptionFuture, style: OptionStyle, frame: FutureFrame, pen: Pen): SVGElement[] {
  const { x, lanes, left, right } = frame;
  const { top, bottom } = lanes.band;
  const { quality, exposure } = weekly;
  const y = (share: number) => tenths(bottom - Math.min(1, Math.max(0, share)) * (bottom - top));
  const steps = quality.map((share, t) => `V${y(share)}H${tenths(x(t + 1))}`).join("");
  const isShown = (t: number) => stages.length === 0 || exposure[t] > 0;
  // the line begins in the middle of the week in which something goes live
  const live = Math.min(...stages.map((stage) => stage.live ?? Number.POSITIVE_INFINITY));
  const start = (t: number) => tenths(x(live > t && live < t + 1 ? live : t));
  const edge = quality.map((share, t) => {
    if (!isShown(t)) return "";
    return `${t > 0 && isShown(t - 1) ? `V${y(share)}` : `M${start(t)} ${y(share)}`}H${tenths(x(t + 1))}`;
  });
  const line = { fill: "none", stroke: style.color, "stroke-width": 1.7, "stroke-dasharray": dashArray(style) };
  return [
    pen.path(`M${left} ${top}${steps}V${top}Z`, { fill: style.tint }),
    pen.line(left, bottom, right, bottom, { stroke: "var(--line-2)" }),
    pen.path(edge.join(""), line),
  ];
}

/** Hairlines along the top, where nothing is carried yet, named if no earlier stage's line or name is in the way. */
function builds({ stages, weekly }: OptionFuture, style: OptionStyle, frame: FutureFrame, pen: Pen): SVGElement[] {
  const { x, lanes } = frame;
  const { top } = lanes.band;
  const room = textWidth("build") + 8;
  const named: number[] = [];
  return stages.flatMap(({ build }) => {
    if (!build) return [];
    const [from, to] = [x(build.from), x(build.to)];
    const look = { stroke: style.color, "stroke-dasharray": dashArray(style) };
    const line = pen.line(from, top + 2.5, to, top + 2.5, look);
    const over = weekly.quality.slice(Math.floor(build.from), Math.ceil(build.to));
    const isFree = over.every((share) => share < 0.4) && named.every((other) => Math.abs(other - from) > room);
    if (!isFree || to - from <= room) return [line];
    named.push(from);
    return [line, pen.text(from + 3, top + 15, "build", { fill: "var(--ink-2)" })];
  });
}

/** When a stage goes live and ends, when nobody owns it (a bracket above the band), and when its contract renews. */
function marks(stage: StageFuture, style: OptionStyle, { x, lanes }: FutureFrame, pen: Pen): SVGElement[] {
  const { top, bottom } = lanes.band;
  const { live, ends, endedBy, vacancies, renewals } = stage;
  return [
    ...(live === null
      ? []
      : [pen.line(x(live), top - 5, x(live), bottom, { stroke: style.color, "stroke-width": 1.4 })]),
    ...(endedBy === "horizon" ? [] : [pen.line(x(ends), top - 5, x(ends), bottom, { stroke: "var(--ink-3)" })]),
    ...vacancies.map(({ from, to }) => {
      const [start, end] = [x(from), x(to ?? ends)];
      const d = `M${tenths(start)} ${top}v-4H${tenths(Math.max(end, start + 1))}v4`;
      return pen.path(d, { fill: "none", stroke: "var(--ink)" });
    }),
    ...renewals.map(({ at, shocked }) =>
      pen.line(x(at), top - 5, x(at), lanes.cost.bottom, {
        stroke: shocked ? "var(--ink)" : "var(--ink-2)",
        "stroke-width": shocked ? 1.6 : 1,
        "stroke-dasharray": "1.2 3",
      }),
    ),
  ];
}
