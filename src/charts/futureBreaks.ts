import type { StageFuture } from "../simulation/stageFuture.ts";
import type { FutureFrame } from "./futureFrame.ts";
import { type Pen, tenths } from "./pen.ts";

/** A tick for each break, thick until somebody notices, then thin until it is repaired: one path, however many there are. */
export function futureBreaks(stages: readonly StageFuture[], { x, lanes }: FutureFrame, pen: Pen): SVGElement[] {
  const { top, bottom } = lanes.breaks;
  const middle = (top + bottom) / 2;
  const all = stages.flatMap(({ breaks, ends }) =>
    breaks.map(({ at, noticed, repaired }) => ({ at, noticed: noticed ?? ends, repaired: repaired ?? ends })),
  );
  if (all.length === 0) return [];
  const bars = (until: "at" | "noticed" | "repaired", from: number, to: number) =>
    joined(all.map((each) => [tenths(x(each.at)), tenths(x(each[until]))]))
      .map(([start, end]) => `M${start} ${from}H${Math.max(end, tenths(start + 1))}V${to}H${start}Z`)
      .join("");
  const d = bars("at", top, bottom) + bars("noticed", middle - 1, bottom) + bars("repaired", bottom - 1, bottom);
  return [pen.path(d, { fill: "var(--ink)" })];
}

/** Stretches in order, those that touch as one. */
function joined(stretches: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = runs[runs.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs;
}
