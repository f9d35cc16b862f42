import { textWidth } from "../report/drawing/textWidth.ts";
import { gradeMark } from "./gradeMark.ts";
import { halo } from "./halo.ts";
import { svg } from "./svg.ts";
import { nameLine, nameSize, type TornadoBar, type TornadoBarEnd, type TornadoFrame } from "./tornadoFrame.ts";

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
  const { x, barY, nameY, barHeight, names, gradeX, isNarrow } = layout;
  const y = barY(index);
  const lines = names[index];
  const grade = isNarrow ? textWidth(lines[0] ?? "", nameSize) + 14 : gradeX;
  const firstY = nameY(index) + 4.5 - ((lines.length - 1) * nameLine) / 2;
  const ends = endsOf(bar, lead, layout);
  const outerFirst = [...ends].sort((a, b) => Number(a.isInner) - Number(b.isInner));
  return [
    svg(
      document,
      "text",
      { fill: "var(--ink)", style: `font-size: ${nameSize}px` },
      ...lines.map((line, i) => svg(document, "tspan", { x: 0, y: firstY + i * nameLine }, line)),
    ),
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
