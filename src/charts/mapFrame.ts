import { axisShare, type DecisionMap } from "../decision/mapTable.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { axisTicks } from "./axisTicks.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { type MapFlip, mapFlips } from "./mapFlips.ts";

/** How one axis of a map is written. */
export interface MapAxisWords {
  /** "signals a week" */
  title: string;
  format(value: number): string;
}

/** What a map is laid out by. */
export interface MapLayoutTable {
  map: DecisionMap;
  x: MapAxisWords;
  y: MapAxisWords;
}

/** Sizes and scales of a map, px. */
export interface MapFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** from left to right: where the columns of places begin and end, whole px */
  xEdges: number[];
  /** from the bottom up, as the rows go */
  yEdges: number[];
  /** clear of the flips */
  xTicks: number[];
  yTicks: number[];
  /** where one input alone changes today's pick */
  flips: { x: MapFlip[]; y: MapFlip[] };
  x(value: number): number;
  y(value: number): number;
}

/** px from the middle of one figure on the upright axis to the next */
const rowHeight = 40;

/** Lays a map out: places side by side, those at the ends half as wide, so that the axes end where the inputs do. */
export function mapFrame({ map, ...words }: MapLayoutTable, { width, height: wanted }: ChartFrame): MapFrame {
  const height = wanted ?? Math.round(Math.min(470, Math.max(280, width * 0.66)));
  const top = 24;
  const bottom = height - 42;
  const yWidth = ({ value }: MapFlip) => textWidth(words.y.format(value)) * 1.08;
  const yTicks = axisTicks(map.axes.y, Math.max(2, Math.floor((bottom - top) / rowHeight)));
  const flips = mapFlips(map);
  const figures = [...yTicks.map((tick) => textWidth(words.y.format(tick))), ...flips.y.map(yWidth), 16];
  const left = Math.round(10 + Math.max(...figures));
  const { low, high } = map.axes.x;
  const widest = Math.max(...[low, high].map((end) => textWidth(words.x.format(end))));
  const right = Math.round(width - widest / 2);
  const xTicks = axisTicks(map.axes.x, Math.max(2, Math.floor((right - left) / (widest + 18))));
  const across = (share: number) => left + share * (right - left);
  const up = (share: number) => bottom - share * (bottom - top);
  const xEdges = edges(map.xs.map((value) => axisShare(map.axes.x, value))).map((share) => Math.round(across(share)));
  const yEdges = edges(map.ys.map((value) => axisShare(map.axes.y, value))).map((share) => Math.round(up(share)));
  const x = (value: number) => across(axisShare(map.axes.x, value));
  const y = (value: number) => up(axisShare(map.axes.y, value));
  const half = (value: number) => textWidth(words.x.format(value)) / 2;
  const xFlips = spaced(
    flips.x,
    (a, b) => Math.abs(xEdges[a.edge] - xEdges[b.edge]) - half(a.value) - half(b.value) > 8,
  );
  const yFlips = spaced(flips.y, (a, b) => Math.abs(yEdges[a.edge] - yEdges[b.edge]) > 15);
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    xEdges,
    yEdges,
    xTicks: xTicks.filter((tick) =>
      xFlips.every(({ value, edge }) => Math.abs(x(tick) - xEdges[edge]) > half(tick) + half(value) + 8),
    ),
    yTicks: yTicks.filter((tick) => yFlips.every(({ edge }) => Math.abs(y(tick) - yEdges[edge]) > 15)),
    flips: { x: xFlips, y: yFlips },
    x,
    y,
  };
}

/** Of two flips whose figures would touch the first. */
function spaced(flips: readonly MapFlip[], areApart: (a: MapFlip, b: MapFlip) => boolean): MapFlip[] {
  return flips.filter((flip, i) => flips.slice(0, i).every((other) => areApart(flip, other)));
}

/** The place under a point of a map, px; null outside. */
export function placeUnder({ xEdges, yEdges }: MapFrame, x: number, y: number): { row: number; column: number } | null {
  const column = xEdges.findLastIndex((edge) => edge <= x);
  const row = yEdges.findLastIndex((edge) => edge >= y);
  const isInside = column >= 0 && row >= 0 && column < xEdges.length - 1 && row < yEdges.length - 1;
  return isInside ? { row, column } : null;
}

/** From 0 half-way between each share and the next to 1. */
function edges(shares: readonly number[]): number[] {
  return [0, ...shares.slice(1).map((share, i) => (share + shares[i]) / 2), 1];
}
