import { ln } from "../distributions/elementary.ts";
import type { Percentiles } from "./decision.ts";
import type { MapCell } from "./mapCell.ts";

/** One axis of a map: the values between which its places lie, evenly by its scale, and the input as it is. */
export interface MapAxis {
  low: number;
  high: number;
  scale: "linear" | "log";
  /** of the input itself; all three its value if it is exact */
  today: Percentiles;
}

/**
 * The best option over the plane of two inputs, given by path. Everything else is drawn as in the run, on the same
 * futures in every place. What is known of the places (see MapCell) stands in matrices by y, then x, both ascending.
 */
export type DecisionMap = { [K in keyof MapCell]: MapCell[K][][] } & {
  x: string;
  y: string;
  xs: number[];
  ys: number[];
  axes: { x: MapAxis; y: MapAxis };
  /** false while it is coarse, or more trials are being spent where it is close */
  complete: boolean;
};

/** Cells of a map by row (y) and column (x), as the matrices that a map is made of. */
export function cellMatrices(cells: readonly (readonly MapCell[])[]): { [K in keyof MapCell]: MapCell[K][][] } {
  const of = <K extends keyof MapCell>(key: K) => cells.map((row) => row.map((cell) => cell[key]));
  return {
    best: of("best"),
    chance: of("chance"),
    runnerUp: of("runnerUp"),
    lead: of("lead"),
    leadSe: of("leadSe"),
    beats: of("beats"),
    trials: of("trials"),
  };
}

/** What is decided at one place of a map. */
export function cellAt(map: DecisionMap, row: number, column: number): MapCell {
  return {
    best: map.best[row][column],
    chance: map.chance[row][column],
    runnerUp: map.runnerUp[row][column],
    lead: map.lead[row][column],
    leadSe: map.leadSe[row][column],
    beats: map.beats[row][column],
    trials: map.trials[row][column],
  };
}

/** Below this share of futures in which the pick beats the runner-up a place is too close to call. */
const CLOSE = 0.6;

/** Whether a place is too close to call. */
export function isTooClose({ beats }: Pick<MapCell, "beats">): boolean {
  return beats !== null && beats < CLOSE;
}

/**
 * How far along an axis a value lies by its scale: 0 at the low end, 1 at the high one.
 *
 * @example axisShare({ low: 1, high: 100, scale: "log", today: { p10: 1, p50: 1, p90: 1 } }, 10).toFixed(6) // => "0.500000"
 */
export function axisShare({ low, high, scale }: MapAxis, value: number): number {
  if (scale === "linear") return (value - low) / (high - low);
  return value > 0 ? ln(value / low) / ln(high / low) : -Infinity;
}

/** The place nearest to the inputs as they are, or to their medians. */
export function placeToday({ xs, ys, axes }: DecisionMap): { row: number; column: number } {
  return { row: nearest(ys, axes.y), column: nearest(xs, axes.x) };
}

function nearest(values: readonly number[], axis: MapAxis): number {
  const today = axisShare(axis, axis.today.p50);
  const away = values.map((value) => Math.abs(axisShare(axis, value) - today));
  return away.indexOf(Math.min(...away));
}
