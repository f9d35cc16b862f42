import type { GapCurves } from "../report/deck/page.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { INK } from "./deckFrame.ts";
import type { DeckGapFrame } from "./deckGapFrame.ts";
import type { Pen } from "./pen.ts";
import type { OptionStyle } from "./style.ts";

const RENEWAL = "contracts renew";

/** Going live as an interval with its median, and the renewal: named above the plot, without touching. */
export function deckGapEvents(
  { live, renews, lines, between }: GapCurves,
  { x, left, right, top, bottom, size }: DeckGapFrame,
  styles: Record<string, OptionStyle>,
  pen: Pen,
): SVGElement[] {
  const parts: SVGElement[] = [];
  const style = styles[live?.option ?? between?.lower ?? lines.at(-1)?.option ?? ""] ?? INK;
  const baseline = top - size * 0.6;
  let taken = { from: Number.NaN, to: Number.NaN };
  if (live !== null) {
    const [from, to] = [x(live.p10), Math.min(right, x(live.p90))];
    const wide = textWidth(live.label, size);
    const at = Math.max(left, Math.min(from, right - wide));
    taken = { from: at, to: at + wide };
    parts.push(
      pen.line(x(live.p50), top, x(live.p50), bottom, { stroke: "var(--ink-3)", "stroke-width": size / 16 }),
      pen.line(from, top, to, top, { stroke: style.color, "stroke-width": size * 0.13 }),
      pen.path(dot(x(live.p50), top, size * 0.3), { fill: style.color }),
      pen.text(at, baseline, live.label, { fill: "var(--ink-2)" }),
    );
  }
  if (renews !== null) {
    const half = textWidth(RENEWAL, size) / 2;
    const own = Math.max(left, Math.min(x(renews), right - half));
    const gap = size * 0.9;
    const beside =
      own - half > taken.to + gap || own + half < taken.from - gap || live === null ? own : taken.to + gap + half;
    // no room beside: it is named in its line's course, over the axis
    const fits = beside + half <= right + size;
    parts.push(
      pen.line(x(renews), top - (fits ? size * 0.3 : 0), x(renews), bottom, {
        stroke: "var(--ink-2)",
        "stroke-width": size / 14,
        "stroke-dasharray": `${size / 9} ${size / 4}`,
      }),
      fits
        ? pen.text(beside, baseline, RENEWAL, { fill: "var(--ink-2)", "text-anchor": "middle" })
        : pen.text(x(renews) + size * 0.4, bottom - size * 0.5, RENEWAL, { fill: "var(--ink-2)" }),
    );
  }
  return parts;
}

function dot(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
