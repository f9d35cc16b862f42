import { textWidth } from "../report/drawing/textWidth.ts";
import type { OptionStyle } from "./style.ts";

/** One change: what it is, from what to what, and how far it moved the difference; null until that is known. */
export interface AttributionRow {
  label: string;
  from: string;
  to: string;
  unit: string;
  value: number | null;
}

/** What an attribution chart draws: option − rival in the first scenario, changes, option − rival in the second. */
export interface AttributionChartTable {
  from: { name: string; value: number };
  to: { name: string; value: number };
  rows: readonly AttributionRow[];
  option: { name: string; style: OptionStyle };
  rival: { name: string; style: OptionStyle };
  currency: string;
}

/** Below this width, px, words stand above their bars. */
const narrowWidth = 760;

/** Between the two values of a change, px: a short arrow. */
export const ARROW = 34;

/** One drawn row, with the level before and after it; the two ends start from zero. */
export interface PlacedRow extends Omit<AttributionRow, "value"> {
  isEnd: boolean;
  isKnown: boolean;
  before: number;
  after: number;
  top: number;
  /** middle of the bar, and baseline of the words */
  barY: number;
  wordsY: number;
}

/** Where the parts of an attribution chart stand, px. */
export interface AttributionFrame {
  rows: PlacedRow[];
  isNarrow: boolean;
  /** the plot */
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
  /** room for labels, and right edge of the first values */
  labelRoom: number;
  fromX: number;
  domain: [number, number];
  x(value: number): number;
}

/** Lays out the rows of an attribution chart: what changed on the left (or above), the territories, the amounts on the right. */
export function attributionFrame({ from, to, rows }: AttributionChartTable, width: number): AttributionFrame {
  const isNarrow = width < narrowWidth;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, 13)));
  const labelRoom = Math.min(width * 0.26, widest(rows.map(({ label }) => label)) + 8);
  const froms = Math.min(width * 0.12, Math.max(40, widest(rows.map((row) => row.from))));
  const tos = Math.min(width * 0.15, Math.max(80, widest(rows.map((row) => `${row.to} ${row.unit}`)) + 12));
  const fromX = labelRoom + 8 + froms;
  const left = isNarrow ? 0 : fromX + ARROW + tos;
  const right = isNarrow ? width : width - 124;
  const levels = [0, from.value];
  for (const { value } of rows) levels.push(levels[levels.length - 1] + (value ?? 0));
  levels.push(to.value);
  const [least, largest] = [Math.min(...levels), Math.max(...levels)];
  const edge = 0.12 * (largest - least) || 1;
  const domain: [number, number] = [least - edge, largest + edge];
  const top = 30;
  const step = isNarrow ? 74 : 37;
  let level = from.value;
  const ends = [from, to].map(({ name, value }) => ({ label: name, from: "", to: "", unit: "", value, isEnd: true }));
  const changes = rows.map((row) => ({ ...row, isEnd: false }));
  const placed = [ends[0], ...changes, ends[1]].map(({ value, isEnd, ...row }, i): PlacedRow => {
    const before = isEnd ? 0 : level;
    const after = before + (value ?? 0);
    if (!isEnd) level = after;
    const y = top + i * step;
    return {
      ...row,
      isEnd,
      isKnown: value !== null,
      before,
      after,
      top: y,
      barY: y + (isNarrow ? 56 : step / 2),
      wordsY: y + (isNarrow ? 20 : step / 2 + 4.5),
    };
  });
  const bottom = top + placed.length * step;
  return {
    rows: placed,
    isNarrow,
    left,
    right,
    top,
    bottom,
    width,
    height: bottom + 24,
    labelRoom,
    fromX,
    domain,
    x: (value) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left),
  };
}
