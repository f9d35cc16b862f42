import { gradeMark } from "./gradeMark.ts";
import { halo } from "./halo.ts";
import { svg } from "./svg.ts";
import { textWidth } from "./textWidth.ts";
import type { TornadoBar, TornadoBarEnd, TornadoFrame } from "./tornadoFrame.ts";
import { wrapped } from "./wrapped.ts";

/** One end of a bar as it is drawn. */
interface DrawnEnd extends TornadoBarEnd {
  /** p90 */
  isSolid: boolean;
  /** both ends lie on the same side, and this one is the nearer: it is drawn within the other */
  isInner: boolean;
  /** where its value is written, px: from the bar's end outwards, or across the line for an inner one */
  label: { x: number; goesLeft: boolean; from: number; to: number };
}

/** Both ends of a bar, the lower first. */
export function endsOf({ low, high }: TornadoBar, lead: number, { x }: TornadoFrame): DrawnEnd[] {
  const isLowLeft = low.lead < lead || (low.lead === lead && high.lead >= lead);
  const isHighLeft = high.lead < lead || (high.lead === lead && !isLowLeft);
  const isLowLonger = Math.abs(low.lead - lead) > Math.abs(high.lead - lead);
  const end = (each: TornadoBarEnd, isSolid: boolean, isLeft: boolean, isLonger: boolean): DrawnEnd => {
    const isInner = isLowLeft === isHighLeft && !isLonger;
    const goesLeft = isInner ? !isLeft : isLeft;
    const at = (isInner ? x(lead) : x(each.lead)) + (goesLeft ? -6 : 6);
    const far = at + (goesLeft ? -1 : 1) * textWidth(each.text);
    return {
      ...each,
      isSolid,
      isInner,
      label: { x: at, goesLeft, from: Math.min(at, far), to: Math.max(at, far) },
    };
  };
  return [end(low, false, isLowLeft, isLowLonger), end(high, true, isHighLeft, !isLowLonger)];
}

/** One input: its name and grade, the bars to its p10 (hollow) and p90 (solid), and their values at the ends. */
export function tornadoRow(bar: TornadoBar, index: number, lead: number, layout: TornadoFrame, document: Document) {
  const { x, barY, nameY, barHeight, left, gradeX, right, isNarrow } = layout;
  const y = barY(index);
  const [name = ""] = wrapped(bar.name, isNarrow ? right - 24 : left - 40, 1, 13);
  const grade = isNarrow ? textWidth(name, 13) + 14 : gradeX;
  const ends = endsOf(bar, lead, layout);
  const outerFirst = [...ends].sort((a, b) => Number(a.isInner) - Number(b.isInner));
  return [
    svg(document, "text", { x: 0, y: nameY(index) + 4.5, fill: "var(--ink)", style: "font-size: 13px" }, name),
    ...(bar.grade === null ? [] : [gradeMark(document, bar.grade, grade, nameY(index))]),
    ...outerFirst.map(({ lead: end, isSolid, isInner }) => {
      const height = isInner ? barHeight - 4 : barHeight;
      const inset = isSolid ? 0 : 0.5;
      return svg(document, "rect", {
        x: Math.min(x(lead), x(end)) + inset,
        y: y - height / 2 + inset,
        width: Math.max(0.5, Math.abs(x(end) - x(lead)) - 2 * inset),
        height: height - 2 * inset,
        fill: isSolid ? "var(--ink-2)" : "var(--paper)",
        stroke: isSolid ? "none" : "var(--ink-2)",
      });
    }),
    ...ends.map(({ text, label }) => {
      const anchor = label.goesLeft ? "end" : "start";
      const isOverZero = label.from - 4 < x(0) && x(0) < label.to + 4;
      const place = { x: label.x, y: y + 4, "text-anchor": anchor, fill: "var(--ink-2)" };
      return svg(document, "text", isOverZero ? { ...place, ...halo(4) } : place, text);
    }),
  ];
}
