import type { GapCurves } from "../deck/page.ts";
import { textWidth } from "../drawing/textWidth.ts";
import { wrapped } from "../drawing/wrapped.ts";
import { PAPER } from "../looks.ts";
import { line, mark, words } from "./marks.ts";

interface Place {
  x(month: number): number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** hue of what goes live */
  color: string;
}

/** Above the curves: when the pick goes live, as an interval with its median, and when contracts renew, dotted. */
export function gapEvents(
  { live, renews, months }: GapCurves,
  { x, top, bottom, left, right, color }: Place,
): string[] {
  const horizon = months.at(-1) ?? 0;
  const within = (month: number) => Math.min(month, horizon);
  const marks: string[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  if (live && live.p50 <= horizon) {
    const at = x(live.p50);
    const text = wrapped(live.label, right - left, 1)[0];
    const start = Math.max(left, Math.min(x(live.p10), right - textWidth(text)));
    taken = start + textWidth(text);
    marks.push(
      line(at, top - 12, at, bottom, { stroke: PAPER.ink3, "stroke-width": 1 }),
      line(x(within(live.p10)), top - 12, x(within(live.p90)), top - 12, { stroke: color, "stroke-width": 2.2 }),
      mark("circle", { cx: at, cy: top - 12, r: 4, fill: color }),
      words(start, top - 22, text, { fill: PAPER.ink2 }),
    );
  }
  if (renews !== null && renews <= horizon) {
    const text = "contracts renew";
    const at = x(renews);
    const middle = Math.min(at, right - textWidth(text) / 2);
    // beside the line where the other event's words come too close to stand above it
    const start = Math.min(Math.max(middle - textWidth(text) / 2, taken + 14), Math.max(at, right - textWidth(text)));
    const isApart = start > taken + 12;
    marks.push(
      line(at, isApart ? top - 18 : top, at, bottom, { stroke: PAPER.ink3, "stroke-dasharray": "1.5 3" }),
      isApart ? words(start, top - 22, text, { fill: PAPER.ink2 }) : "",
      // or below the top, left of where the curves come so high
      !isApart && at + textWidth(text) + 12 < right ? words(at + 5, top + 6, text, { fill: PAPER.ink2 }) : "",
    );
  }
  return marks;
}
