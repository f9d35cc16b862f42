import { axisShare, type DecisionMap } from "../decision/mapTable.ts";
import { axisTicks } from "./axisTicks.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { textWidth } from "./textWidth.ts";

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
  xTicks: number[];
  yTicks: number[];
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
  const yTicks = axisTicks(map.axes.y, Math.max(2, Math.floor((bottom - top) / rowHeight)));
  const left = Math.round(10 + Math.max(...yTicks.map((tick) => textWidth(words.y.format(tick))), 16));
  const { low, high } = map.axes.x;
  const widest = Math.max(...[low, high].map((end) => textWidth(words.x.format(end))));
  const right = Math.round(width - widest / 2);
  const xTicks = axisTicks(map.axes.x, Math.max(2, Math.floor((right - left) / (widest + 18))));
  const across = (share: number) => left + share * (right - left);
  const up = (share: number) => bottom - share * (bottom - top);
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    xEdges: edges(map.xs.map((value) => axisShare(map.axes.x, value))).map((share) => Math.round(across(share))),
    yEdges: edges(map.ys.map((value) => axisShare(map.axes.y, value))).map((share) => Math.round(up(share))),
    xTicks,
    yTicks,
    x: (value) => across(axisShare(map.axes.x, value)),
    y: (value) => up(axisShare(map.axes.y, value)),
  };
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
