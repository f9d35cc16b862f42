import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import type { Evidence } from "../scenario/scenario.ts";
import { axisTicks } from "./axisTicks.ts";
import type { OptionStyle } from "./style.ts";

/** One end of a bar: what the input is fixed at, as text, and rival − pick there, in money. */
export interface TornadoBarEnd {
  text: string;
  lead: number;
}

/** One input. */
export interface TornadoBar {
  name: string;
  grade: Evidence["grade"] | null;
  low: TornadoBarEnd;
  high: TornadoBarEnd;
}

export interface TornadoChartTable {
  /** widest swing first; the first twelve are drawn */
  bars: readonly TornadoBar[];
  /** rival − pick with everything as drawn: positive where the pick is cheaper */
  lead: number;
  pick: string;
  rival: { name: string; style: OptionStyle };
  currency: string;
}

/** Bars that are drawn. */
const MOST_BARS = 12;

/** Below this width, px, names stand above their bars. */
const narrowWidth = 560;

/** Of a name, px. */
export const nameSize = 13;
export const nameLine = 14;

/** Zero is shown if that takes no more than this many times the bars' own span. */
const zeroReach = 0.6;

/** Where a tornado's parts stand, px. */
export interface TornadoFrame {
  bars: readonly TornadoBar[];
  /** the bars' names in their lines, at most two beside the bars and one above them */
  names: readonly (readonly string[])[];
  isNarrow: boolean;
  height: number;
  /** the plot: between the names and the right edge, between the heads and the axis */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** centre of the column of grades */
  gradeX: number;
  /** from the middle of one bar to the next */
  step: number;
  barHeight: number;
  ticks: number[];
  /** the values at the plot's edges */
  domain: [low: number, high: number];
  x(value: number): number;
  /** middle of a bar, and of its name */
  barY(index: number): number;
  nameY(index: number): number;
}

/** Lays a tornado out: room for names and grades to the left or above the bars, and for the values at both ends of them. */
export function tornadoFrame(table: TornadoChartTable, width: number): TornadoFrame {
  const bars = table.bars.slice(0, MOST_BARS);
  const isNarrow = width < narrowWidth;
  const widest = Math.max(0, ...bars.map(({ name }) => textWidth(name, nameSize)));
  const nameRoom = isNarrow ? 0 : Math.min(widest, width * 0.36);
  const names = bars.map(({ name }) =>
    isNarrow ? wrapped(name, width - 24, 1, nameSize) : wrapped(name, nameRoom, 2, nameSize),
  );
  const left = isNarrow ? 0 : nameRoom + 40;
  const texts = Math.max(0, ...bars.flatMap(({ low, high }) => [low, high].map(({ text }) => textWidth(text)))) + 8;
  const room = Math.min(texts, (width - left) / 4);
  const [low, high] = span(table.lead, bars);
  const perPx = (high - low) / Math.max(1, width - left - 2 * room);
  const x = (value: number) => left + room + (value - low) / perPx;
  const step = isNarrow ? 42 : names.some(({ length }) => length > 1) ? 34 : 26;
  const top = 42;
  const bottom = top + Math.max(1, bars.length) * step;
  const domain: [number, number] = [low - room * perPx, high + room * perPx];
  return {
    bars,
    names,
    isNarrow,
    height: bottom + 26,
    left,
    right: width,
    top,
    bottom,
    gradeX: nameRoom + 20,
    step,
    barHeight: 11,
    ticks: axisTicks(
      { low: domain[0], high: domain[1], scale: "linear" },
      Math.max(3, Math.floor((width - left) / 84)),
    ),
    domain,
    x,
    barY: (index) => top + (index + (isNarrow ? 0.72 : 0.5)) * step,
    nameY: (index) => top + (index + (isNarrow ? 0.26 : 0.5)) * step,
  };
}

/** From the least to the largest value that is shown. */
function span(lead: number, bars: readonly TornadoBar[]): [number, number] {
  const leads = [lead, ...bars.flatMap(({ low, high }) => [low.lead, high.lead])];
  const [low, high] = [Math.min(...leads), Math.max(...leads)];
  if (!(high > low)) return [low - 1 - Math.abs(low) / 10, high + 1 + Math.abs(high) / 10];
  const reach = zeroReach * (high - low);
  const edge = 0.1 * (high - low);
  if (low > 0 && low <= reach) return [-edge, high];
  if (high < 0 && -high <= reach) return [low, edge];
  return [low, high];
}
