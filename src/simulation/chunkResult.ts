import type { OptionTrace } from "../model/optionTrace.ts";
import { COST_KINDS, ROLES } from "../model/stageTrace.ts";

/** The outcomes that are kept for every option and trial; NaN where a trial has none. */
export const OUTCOMES = [
  "directCost",
  "gapCost",
  "liveWeek",
  "paybackWeek",
  "delayHours",
  "quality",
  "wastedDiscovery",
  "incidents",
  "brokenWeeks",
  "unnoticedWeeks",
  "compoundingIndex",
] as const satisfies readonly (keyof OptionTrace)[];

export type Outcome = (typeof OUTCOMES)[number];

/** A chunk that is to be simulated: its number and its trials. */
export interface ChunkOrder {
  chunk: number;
  trials: number;
}

/**
 * The trials of one chunk. Arrays are flat so that they can be handed from thread to thread:
 * `outcomes` by option, outcome, trial; `weekly` sums over trials by option, series, week, the series being the gap
 * (discounted), the cost kinds (not) and the hours needed by role; `leaks` sums by option and factor; `owed` sums by
 * option, of what is owed at the horizon; `curves` by option, kind (gap, cost: discounted, cumulative), week, trial.
 */
export interface ChunkResult {
  kind: "run";
  chunk: number;
  trials: number;
  outcomes: Float64Array<ArrayBuffer>;
  weekly: Float64Array<ArrayBuffer>;
  leaks: Float64Array<ArrayBuffer>;
  owed: Float64Array<ArrayBuffer>;
  curveTrials: number;
  curves: Float32Array<ArrayBuffer>;
}

/** Series in `ChunkResult.weekly`: the gap, then the cost kinds, then the hours needed by role. */
export const WEEKLY_SERIES = 1 + COST_KINDS.length + ROLES.length;

/** Kinds in `ChunkResult.curves`. */
export const CURVE_KINDS = 2;
