import { money } from "../decision/money.ts";
import type { CostBars } from "../report/deck/page.ts";
import { type DeckCostsFrame, rangeText } from "./deckCostsFrame.ts";
import { type DeckFrame, INK } from "./deckFrame.ts";
import { type Pen, tenths } from "./pen.ts";
import { dashArray } from "./style.ts";

/** One option: its line and name, what is paid and what is still lost, what 8 in 10 totals lie between, the figures. */
export function deckCostRow(
  bar: CostBars["bars"][number],
  index: number,
  layout: DeckCostsFrame,
  { styles, currency }: DeckFrame,
  pen: Pen,
): SVGElement[] {
  const { width, size, nameSize, small, isNarrow, top, left, step, barHeight, names, x, totalX, rangeX } = layout;
  const { option, paid, gap, p10, p90, isPick } = bar;
  const style = styles[option] ?? INK;
  const rowTop = top + index * step;
  const barTop = isNarrow ? rowTop + size * 2.1 : rowTop + step / 2 - barHeight * 0.68;
  const textY = (px: number) => (isNarrow ? rowTop + size * 1.55 : rowTop + step / 2 + px * 0.35);
  const weight = isPick ? 600 : 500;
  const rule = { stroke: isPick ? "var(--ink)" : "var(--line)", "stroke-width": isPick ? size / 9 : size / 18 };
  const bandY = barTop + barHeight + size * 0.42;
  const thin = { stroke: style.color, "stroke-width": size / 12 };
  const rect = (from: number, to: number, fill: string) =>
    pen.path(`M${tenths(from)} ${tenths(barTop)}H${tenths(to)}V${tenths(barTop + barHeight)}H${tenths(from)}Z`, {
      fill,
    });
  const sampleX = isNarrow ? 0 : size * 2.6;
  const name = names[index];
  const firstY = textY(nameSize) - ((name.length - 1) * nameSize * 1.2) / 2;
  const figures = { fill: "var(--ink-3)", style: `font-size: ${tenths(small)}px` };
  return [
    pen.line(0, rowTop, width, rowTop, rule),
    ...(isNarrow
      ? []
      : [
          pen.line(0, rowTop + step / 2, size * 1.9, rowTop + step / 2, {
            stroke: style.color,
            "stroke-width": size * 0.2,
            "stroke-dasharray": dashArray(style, size / 14),
          }),
        ]),
    ...name.map((text, i) =>
      pen.text(sampleX, firstY + i * nameSize * 1.2, text, {
        fill: style.text,
        "font-weight": weight,
        style: `font-size: ${tenths(nameSize)}px`,
      }),
    ),
    ...(paid > 0 ? [rect(left, x(paid), style.color)] : []),
    ...(gap > 0 ? [rect(x(paid), x(paid + gap), style.tint)] : []),
    pen.line(x(paid + gap), barTop - size * 0.14, x(paid + gap), barTop + barHeight + size * 0.14, {
      stroke: style.color,
      "stroke-width": size / 9,
    }),
    pen.line(x(p10), bandY, x(p90), bandY, thin),
    ...[p10, p90].map((end) => pen.line(x(end), bandY - size * 0.17, x(end), bandY + size * 0.17, thin)),
    pen.text(totalX, textY(nameSize), money(paid + gap, currency), {
      "text-anchor": "end",
      fill: "var(--ink)",
      "font-weight": 600,
      style: `font-size: ${tenths(nameSize * 1.1)}px`,
    }),
    ...(isNarrow
      ? [pen.text(0, bandY + size * 1.35, `8 in 10: ${rangeText(bar, currency)}`, figures)]
      : [pen.text(rangeX, textY(small), rangeText(bar, currency), { ...figures, "text-anchor": "end" })]),
  ];
}
