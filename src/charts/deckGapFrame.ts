import { money } from "../decision/money.ts";
import type { GapCurves } from "../report/deck/page.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import { BOLD, type DeckFrame } from "./deckFrame.ts";
import { type DeckScale, deckScale } from "./deckScale.ts";
import { deckTicks } from "./deckTicks.ts";

/** One curve's name, in its lines, and where it ends. */
export interface DeckEnd {
  option: string;
  lines: string[];
  /** px */
  y: number;
}

/** Where the parts of the gap's figure stand, px. */
export interface DeckGapFrame {
  width: number;
  height: number;
  size: number;
  /** of names at the ends */
  nameSize: number;
  /** the names stand in rows above the plot */
  isNarrow: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  horizon: number;
  ticks: number[];
  scale: DeckScale;
  ends: DeckEnd[];
  x(month: number): number;
  y(value: number): number;
}

/** From one name above the plot to the next, in sizes of a label. */
export const ROW = 1.75;

/** Below this width, in sizes of a label, the names have no room beside the plot. */
const NARROW = 42;

/** Ticks of the gap's axis. */
export function deckGapTicks({ lines }: GapCurves): number[] {
  return deckTicks(Math.max(1e-9, ...lines.flatMap(({ values }) => values)));
}

/** Lays the compounding gap out: zero at the bottom, events above, names at the ends. */
export function deckGapFrame(figure: GapCurves, { width, height: wanted, size, currency }: DeckFrame): DeckGapFrame {
  const height = wanted ?? Math.round(width * (width < NARROW * size ? 0.95 : 0.62));
  const isNarrow = width < NARROW * size;
  const nameSize = Math.round(size * (isNarrow ? 1 : 1.18));
  const horizon = figure.months.at(-1) || 1;
  const largest = Math.max(1e-9, ...figure.lines.flatMap(({ values }) => values));
  const ticks = deckGapTicks(figure);
  const scale = deckScale(ticks, currency);
  const left = size * 0.7 + Math.max(...ticks.map((tick) => textWidth(scale.tick(tick), size)));
  const most = width * 0.27;
  const texts = figure.lines.map(({ option, label, values }) => ({
    option,
    lines: labelLines(label, money(values.at(-1) ?? 0, currency), most, nameSize * BOLD),
  }));
  const room = Math.max(...texts.flatMap(({ lines }) => lines.map((line) => textWidth(line, nameSize * BOLD))));
  const right = isNarrow ? width - size * 0.4 : width - Math.max(room, size * 12.5) - size * 1.1;
  const heads = isNarrow ? figure.lines.length + Number(figure.between !== null) : 0;
  const top = size * (2.4 + ROW * heads);
  const bottom = height - size * 1.7;
  const ceiling = Math.max(largest * 1.03, ticks.at(-1) ?? 0);
  const y = (value: number) => bottom - (Math.max(0, value) / ceiling) * (bottom - top);
  return {
    width,
    height,
    size,
    nameSize,
    isNarrow,
    left,
    right,
    top,
    bottom,
    horizon,
    ticks,
    scale,
    ends: texts.map((text, i) => ({ ...text, y: y(figure.lines[i].values.at(-1) ?? 0) })),
    x: (month) => left + (month / horizon) * (right - left),
    y,
  };
}

/** A name with its value behind it; where that is too wide in two lines, the value always in the last one. */
function labelLines(name: string, value: string, width: number, size: number): string[] {
  const whole = `${name}\u2002${value}`;
  if (textWidth(whole, size) <= width) return [whole];
  const lines = wrapped(name, width, 2, size);
  const last = `${lines.at(-1)}\u2002${value}`;
  return lines.length > 1 && textWidth(last, size) <= width ? [...lines.slice(0, -1), last] : [...lines, value];
}
