import { money } from "../decision/money.ts";
import type { CostBars } from "../report/deck/page.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { BOLD, type DeckFrame } from "./deckFrame.ts";
import { type DeckScale, deckScale } from "./deckScale.ts";
import { deckTicks } from "./deckTicks.ts";

/** Where the parts of the costs' figure stand, px. */
export interface DeckCostsFrame {
  width: number;
  height: number;
  size: number;
  nameSize: number;
  small: number;
  /** names and figures stand above their bars */
  isNarrow: boolean;
  /** the bars' plot */
  top: number;
  bottom: number;
  left: number;
  /** from one row to the next */
  step: number;
  barHeight: number;
  names: string[][];
  ticks: number[];
  scale: DeckScale;
  /** right ends of the two columns of figures */
  totalX: number;
  rangeX: number;
  x(value: number): number;
}

const NARROW = 42;

/** Rows are no taller than this many sizes of a label. */
const TALLEST = 5;

/** What a range is written as. */
export function rangeText({ p10, p90 }: CostBars["bars"][number], currency: string): string {
  return `${money(p10, currency)} to ${money(p90, currency)}`;
}

/** Ticks of the costs' axis. */
export function deckCostTicks({ bars }: CostBars): number[] {
  return deckTicks(Math.max(1e-9, ...bars.map(({ paid, gap, p90 }) => Math.max(paid + gap, p90))));
}

/** Lays the costs out: names, bars, totals, ranges in columns; where it is narrow names and figures above the bars. */
export function deckCostsFrame(figure: CostBars, { width, height: wanted, size, currency }: DeckFrame): DeckCostsFrame {
  const { bars } = figure;
  const isNarrow = width < NARROW * size;
  const count = Math.max(1, bars.length);
  const top = isNarrow ? 0 : size * 1.9;
  const step = isNarrow ? size * 5.8 : Math.min(size * TALLEST, ((wanted ?? size * 24) - top) / count);
  const height = isNarrow ? step * count : (wanted ?? top + step * count);
  const bottom = top + step * count;
  const nameSize = Math.min(size * 1.18, Math.max(size * 0.8, step * 0.4));
  const small = Math.min(size, Math.max(size * 0.8, step * 0.4));
  const sample = size * 2.6;
  const most = isNarrow ? width * 0.64 : width * 0.25 - sample;
  const names = bars.map(({ label }) =>
    wrapped(label, most, isNarrow || step < nameSize * 2.6 ? 1 : 2, nameSize * BOLD),
  );
  const nameRoom = Math.max(0, ...names.flat().map((line) => textWidth(line, nameSize * BOLD)));
  const left = isNarrow ? 0 : Math.round(sample + nameRoom + size * 1.4);
  const ranges = Math.max(
    textWidth("8 in 10 futures", small),
    ...bars.map((bar) => textWidth(rangeText(bar, currency), small)),
  );
  const totals = Math.max(
    0,
    ...bars.map(({ paid, gap }) => textWidth(money(paid + gap, currency), nameSize * 1.1 * BOLD)),
  );
  const rangeX = width;
  const totalX = isNarrow ? width : rangeX - ranges - size * 1.8;
  const right = isNarrow ? width : totalX - totals - size * 2;
  const ticks = deckCostTicks(figure);
  const ceiling = Math.max(ticks.at(-1) ?? 0, ...bars.map(({ paid, gap, p90 }) => Math.max(paid + gap, p90)));
  const scale = deckScale(ticks, currency);
  return {
    width,
    height,
    size,
    nameSize,
    small,
    isNarrow,
    top,
    bottom,
    left,
    step,
    barHeight: isNarrow ? size * 1.1 : Math.min(size * 1.7, step * 0.42),
    names,
    ticks,
    scale,
    totalX,
    rangeX,
    x: (value) => left + (Math.max(0, value) / ceiling) * (right - left),
  };
}
