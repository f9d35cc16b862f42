import { money } from "../decision/money.ts";
import type { GapCurves } from "../report/deck/page.ts";
import { type DeckFrame, INK } from "./deckFrame.ts";
import type { DeckGapFrame } from "./deckGapFrame.ts";
import { halo } from "./halo.ts";
import type { Pen } from "./pen.ts";
import { tenths } from "./pen.ts";
import { stackLabels } from "./stackLabels.ts";

/** A block of words at the ends: its lines with the size of each. */
interface Block {
  wanted: number;
  height: number;
  lines: { text: string; size: number; weight: number; fill: string }[];
  /** the end of a curve, not what lies between two of them */
  isEnd: boolean;
}

/** What each curve comes to, and between two of them a bracket with what is closed and what is still lost. */
export function deckGapEnds(
  figure: GapCurves,
  layout: DeckGapFrame,
  { styles, currency }: DeckFrame,
  pen: Pen,
): SVGElement[] {
  const { ends, nameSize, size, isNarrow, right, top, bottom } = layout;
  const { between } = figure;
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const lineHeight = nameSize * 1.3;
  const bracketed = between !== null;
  const named: Block[] = sorted.map(({ option, lines, y }, i) => {
    const height = lines.length * lineHeight + (isNarrow ? size * 0.5 : 0);
    const isUpper = i === 0 && sorted.length > 1;
    // over the upper end and under the lower one, where a bracket or the plot is between them
    const apart = isNarrow ? height / 2 + size * 0.2 : bracketed ? lineHeight * (0.5 * lines.length + 0.05) : 0;
    const wanted = y + (isUpper ? -1 : 1) * apart;
    const fill = (styles[option] ?? INK).text;
    return { wanted, height, isEnd: true, lines: lines.map((text) => ({ text, size: nameSize, weight: 600, fill })) };
  });
  const [upper, lower] = between
    ? [between.upper, between.lower].map((id) => ends.find(({ option }) => option === id))
    : [];
  const span = upper && lower ? lower.y - upper.y : 0;
  const left = figure.lines.find(({ option }) => option === between?.lower)?.values.at(-1) ?? 0;
  const hasRoom = between !== null && (!isNarrow || span > size * 3.6);
  const blocks = [...named];
  if (between && hasRoom && upper && lower) {
    const big = isNarrow ? size * 1.1 : size * 1.36;
    blocks.splice(sorted.indexOf(upper) + 1, 0, {
      wanted: (upper.y + lower.y) / 2,
      height: big * 1.35 + size * 1.5,
      isEnd: false,
      lines: [
        {
          text: `${money(between.amount, currency)} closed`,
          size: big,
          weight: 600,
          fill: (styles[between.lower] ?? INK).text,
        },
        {
          text: `and ${money(left, currency)} still lost`,
          size,
          weight: 400,
          fill: isNarrow ? "var(--ink)" : "var(--ink-2)",
        },
      ],
    });
  }
  const middles = stackLabels(
    blocks,
    isNarrow ? { top: top + size * 0.2, bottom } : { top: top - nameSize, bottom: bottom + nameSize * 0.4 },
  );
  const x = isNarrow ? right - size * 0.3 : right + size * 0.75;
  const bracket = !isNarrow && upper && lower && between && span > size * 0.4;
  return [
    ...(bracket
      ? [
          pen.line(x, upper.y, x, lower.y, {
            stroke: (styles[between.lower] ?? INK).color,
            "stroke-width": size * 0.11,
          }),
        ]
      : []),
    ...blocks.flatMap((block, i) =>
      written(block, middles[i], x + (block.isEnd || isNarrow ? 0 : size * 0.8), isNarrow, pen),
    ),
  ];
}

function written({ lines, height }: Block, middle: number, x: number, isNarrow: boolean, pen: Pen): SVGElement[] {
  const heights = lines.map(({ size }) => size * 1.3);
  const total = heights.reduce((sum, each) => sum + each, 0);
  let at = middle - Math.min(total, height) / 2;
  return lines.map(({ text, size, weight, fill }, i) => {
    const baseline = at + heights[i] * 0.5 + size * 0.36;
    at += heights[i];
    return pen.text(x, tenths(baseline), text, {
      fill,
      "font-weight": weight,
      style: `font-size: ${tenths(size)}px`,
      ...(isNarrow ? { "text-anchor": "end", ...(weight === 600 && lines.length === 1 ? halo(4) : {}) } : {}),
    });
  });
}
