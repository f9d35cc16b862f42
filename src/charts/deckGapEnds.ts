import { money } from "../decision/money.ts";
import type { GapCurves } from "../report/deck/page.ts";
import { type DeckFrame, INK } from "./deckFrame.ts";
import type { DeckGapFrame } from "./deckGapFrame.ts";
import { type Pen, tenths } from "./pen.ts";
import { stackLabels } from "./stackLabels.ts";

const LINE = 1.3;

/** A block of words beside the ends: where its middle belongs, and its lines with the size of each. */
interface Block {
  wanted: number;
  height: number;
  /** further from the plot: what lies between two ends and not at one */
  isInner: boolean;
  lines: { text: string; size: number; weight: number; fill: string }[];
}

/** What each curve comes to, and between two of them a bracket with what is closed and what is still lost. */
export function deckGapEnds(figure: GapCurves, layout: DeckGapFrame, frame: DeckFrame, pen: Pen): SVGElement[] {
  const { ends, size, right, bottom, nameSize } = layout;
  const { between } = figure;
  const endOf = (id: string | undefined) => ends.find(({ option }) => option === id);
  const [upper, lower] = [endOf(between?.upper), endOf(between?.lower)];
  const blocks = blocksOf(figure, layout, frame);
  const middles = stackLabels(blocks, { top: 0, bottom: bottom + nameSize * 0.4 });
  const x = right + size * 0.75;
  const { color } = frame.styles[between?.lower ?? ""] ?? INK;
  return [
    ...(upper && lower && lower.y - upper.y > size * 0.4
      ? [pen.line(x, upper.y, x, lower.y, { stroke: color, "stroke-width": size * 0.11 })]
      : []),
    ...blocks.flatMap((block, i) => written(block, middles[i], x + (block.isInner ? size * 0.8 : 0), pen)),
  ];
}

/** From the top: the upper end, what is between, the lower end. */
function blocksOf(figure: GapCurves, { ends, nameSize, size }: DeckGapFrame, { styles, currency }: DeckFrame): Block[] {
  const { between } = figure;
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const blocks = sorted.map(({ option, lines, y }, i): Block => {
    const height = lines.length * nameSize * LINE;
    // clear of the bracket: over its upper end, under its lower one
    const apart = between === null ? 0 : (i === 0 ? -0.5 : 0.5) * (height + 0.1 * nameSize);
    const fill = (styles[option] ?? INK).text;
    const wanted = y + apart;
    return {
      wanted,
      height,
      isInner: false,
      lines: lines.map((text) => ({ text, size: nameSize, weight: 600, fill })),
    };
  });
  if (between === null) return blocks;
  const of = (id: string) => sorted.findIndex(({ option }) => option === id);
  const left = figure.lines.find(({ option }) => option === between.lower)?.values.at(-1) ?? 0;
  const big = size * 1.36;
  const inner: Block = {
    wanted: ((sorted[of(between.upper)]?.y ?? 0) + (sorted[of(between.lower)]?.y ?? 0)) / 2,
    height: (big + size) * LINE + size * 0.3,
    isInner: true,
    lines: [
      {
        text: `${money(between.amount, currency)} closed`,
        size: big,
        weight: 600,
        fill: (styles[between.lower] ?? INK).text,
      },
      { text: `and ${money(left, currency)} still lost`, size, weight: 400, fill: "var(--ink-2)" },
    ],
  };
  return [...blocks.slice(0, of(between.upper) + 1), inner, ...blocks.slice(of(between.upper) + 1)];
}

function written({ lines }: Block, middle: number, x: number, pen: Pen): SVGElement[] {
  let at = middle - (lines.reduce((sum, { size }) => sum + size, 0) * LINE) / 2;
  return lines.map(({ text, size, weight, fill }) => {
    const baseline = at + size * (LINE / 2 + 0.36);
    at += size * LINE;
    return pen.text(x, baseline, text, { fill, "font-weight": weight, style: `font-size: ${tenths(size)}px` });
  });
}
