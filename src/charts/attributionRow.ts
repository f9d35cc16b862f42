import { money, signedMoney } from "../decision/money.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { ARROW, type AttributionFrame, type PlacedRow } from "./attributionFrame.ts";
import { svg } from "./svg.ts";

const BAR = 15;

/** px of a joint that words stand in the way of */
const JOINT = 7;

/** One row: what changed, from what to what, how far that moved the total so far, and by how much. */
export function attributionRow(
  row: PlacedRow,
  above: PlacedRow | undefined,
  layout: AttributionFrame,
  { currency, document }: { currency: string; document: Document },
): SVGElement[] {
  const { isEnd, isKnown, before, after, wordsY } = row;
  const amount = isEnd ? endText(after, currency) : isKnown ? signedMoney(after - before, currency) : "";
  const weight = isEnd ? 600 : 400;
  const at = { x: layout.width, y: wordsY, "text-anchor": "end", "font-size": 13, "font-weight": weight };
  return [
    ...words(row, layout, document),
    svg(document, "text", { ...at, fill: "var(--ink)" }, amount),
    ...(isKnown ? marks(row, above, layout, document) : []),
  ];
}

/** What an end of the way says: "$246k cheaper". */
export function endText(value: number, currency: string): string {
  const amount = money(Math.abs(value), currency);
  return amount === "0" ? "the same" : `${amount} ${value < 0 ? "cheaper" : "dearer"}`;
}

function words(row: PlacedRow, layout: AttributionFrame, document: Document): SVGElement[] {
  const { label, from, to, unit, isEnd, wordsY } = row;
  const { isNarrow, labelRoom, fromX, left, width } = layout;
  const fitted = (text: string, room: number) => wrapped(text, Math.max(20, room), 1, 13)[0] ?? "";
  const text = (content: string, x: number, more: Record<string, string | number> = {}) =>
    svg(document, "text", { x, y: wordsY, "font-size": 13, fill: "var(--ink)", ...more }, content);
  if (isEnd) return [text(fitted(label, isNarrow ? width - 130 : left - 12), 0, { "font-weight": 600 })];
  const hasValues = from !== "" || to !== "";
  if (isNarrow) {
    const change = hasValues ? fitted(`${from} to ${to} ${unit}`.trim(), width) : "";
    return [
      text(fitted(label, width - 80), 0),
      text(change, 0, { y: wordsY + 17, "font-size": 12, fill: "var(--ink-3)" }),
    ];
  }
  if (!hasValues) return [text(fitted(label, left - 12), 0)];
  const toX = fromX + ARROW;
  const target = fitted(to, left - toX - 8);
  const afterTarget = toX + textWidth(target, 13.6) + 4;
  const unitText = unit !== "" && afterTarget + textWidth(unit) < left ? unit : "";
  return [
    text(fitted(label, labelRoom), 0),
    text(fitted(from, fromX - labelRoom - 8), fromX, { "text-anchor": "end", fill: "var(--ink-3)" }),
    arrow(fromX + 8, wordsY - 4.5, document),
    text(target, toX, { "font-weight": 600 }),
    text(unitText, afterTarget, { "font-size": 12, fill: "var(--ink-3)" }),
  ];
}

/** A drawn arrow, since the typeface has none. */
function arrow(x: number, y: number, document: Document) {
  return svg(document, "path", {
    d: `M${x} ${y}h17m-4.5 -3.5l4.5 3.5l-4.5 3.5`,
    fill: "none",
    stroke: "var(--ink-2)",
    "stroke-width": 1.2,
  });
}

function marks(row: PlacedRow, above: PlacedRow | undefined, { x, isNarrow }: AttributionFrame, document: Document) {
  const { isEnd, before, after, barY } = row;
  if (isEnd) {
    const line = { x1: x(0), x2: x(after), y1: barY, y2: barY, stroke: "var(--ink)", "stroke-width": 2.8 };
    return [svg(document, "line", line), svg(document, "circle", { cx: x(after), cy: barY, r: 5, fill: "var(--ink)" })];
  }
  const [start, end] = [before, after].map(x);
  // from where the row above ended; where words stand between the bars it makes way for them
  const [bottom, top] = [(above?.barY ?? barY) + BAR / 2, barY - BAR / 2];
  const pieces = isNarrow
    ? [
        [bottom, bottom + JOINT],
        [top - JOINT, top],
      ]
    : [[bottom, top]];
  return [
    ...(above ? pieces : []).map(([y1, y2]) =>
      svg(document, "line", { x1: start, x2: start, y1, y2, stroke: "var(--ink-2)" }),
    ),
    svg(document, "rect", {
      x: Math.min(start, end),
      y: barY - BAR / 2,
      width: Math.max(1, Math.abs(end - start)),
      height: BAR,
      fill: "var(--ink-2)",
    }),
  ];
}
