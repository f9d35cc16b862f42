import { money } from "../decision/money.ts";
import type { GapCurves } from "../report/deck/page.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { BOLD, type DeckFrame, INK } from "./deckFrame.ts";
import { type DeckGapFrame, ROW } from "./deckGapFrame.ts";
import type { Pen } from "./pen.ts";
import { dashArray, type OptionStyle } from "./style.ts";

/** On a phone, above the plot: each curve's line, name and value, the upper one first, and what is closed. */
export function deckGapHeads(figure: GapCurves, layout: DeckGapFrame, frame: DeckFrame, pen: Pen): SVGElement[] {
  const { width, size, nameSize } = layout;
  const { styles, currency } = frame;
  const { between } = figure;
  const sample = size * 2.6;
  const sorted = [...figure.lines].sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  const row = (index: number, style: OptionStyle, name: string, value: string, hasLine: boolean) => {
    const y = size * (1 + ROW * index);
    const words = { fill: style.text, "font-weight": 600, style: `font-size: ${nameSize}px` };
    const [text = ""] = wrapped(name, width * 0.72 - sample, 1, nameSize * BOLD);
    return [
      ...(hasLine
        ? [
            pen.line(0, y - size * 0.35, size * 2, y - size * 0.35, {
              stroke: style.color,
              "stroke-width": size * 0.18,
              "stroke-dasharray": dashArray(style, size / 13),
            }),
          ]
        : []),
      pen.text(sample, y, text, words),
      pen.text(width, y, value, { ...words, "text-anchor": "end" }),
    ];
  };
  return [
    ...sorted.flatMap(({ option, label, values }, i) =>
      row(i, styles[option] ?? INK, label, money(values.at(-1) ?? 0, currency), true),
    ),
    ...(between
      ? row(sorted.length, styles[between.lower] ?? INK, "Closed", money(between.amount, currency), false)
      : []),
  ];
}
