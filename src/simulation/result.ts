import { discountFactors } from "../model/market.ts";
import type { Option } from "../model/options.ts";
import { LEAK_FACTORS } from "../model/optionTrace.ts";
import { COST_KINDS, type ROLES } from "../model/stageTrace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type ChunkResult, CURVE_KINDS, OUTCOMES, type Outcome, WEEKLY_SERIES } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";

/**
 * All trials of one run. Per-trial arrays are in trial order, so that differences between options are paired; NaN
 * stands for "never". Weekly means are by week of the horizon.
 */
export interface SimulationResult {
  scenario: Scenario;
  seed: string;
  trials: number;
  weeks: number;
  options: readonly Option[];
  /** discount factors for weeks 0 … weeks */
  discount: Float64Array;
  /** by outcome, option, trial */
  outcomes: Record<Outcome, Float64Array[]>;
  /** mean discounted cost of the gap, by option and week */
  weeklyGap: Float64Array[];
  /** mean undiscounted cost, by option, kind (in the order of COST_KINDS) and week */
  weeklyCosts: Float64Array[][];
  /** mean hours needed by role, whether or not they were there, by option and week */
  neededHours: Record<(typeof ROLES)[number], Float64Array[]>;
  /** mean of what is owed at the horizon, undiscounted, by option */
  owedAtEnd: Float64Array;
  /** mean discounted leak by option and factor (in the order of LEAK_FACTORS) */
  leaks: Float64Array[];
  /** cumulative discounted curves of the first `curveTrials` trials */
  curveTrials: number;
  gapCurves: Float32Array[][];
  costCurves: Float32Array[][];
}

type Sums = Pick<ChunkResult, "weekly" | "leaks" | "owed">;

function addTo(total: Float64Array, values: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i] += values[i];
}

/** Collects chunks, in whatever order they come, into one result. Sums are added in the order of the chunks. */
export interface Collector {
  /** takes a chunk in; each once */
  add(chunk: ChunkResult): void;
  /** makes room for more trials, the first `curveTrials` of them with curves; what is there stays */
  grow(trials: number, curveTrials: number): void;
  /** the result, when every chunk is in */
  finish(): SimulationResult;
}

/** A collector for `trials` trials of a scenario, the first `curveTrials` of them with curves. */
export function collectChunks(scenario: Scenario, seed: string, trials: number, curveTrials: number): Collector {
  const { options, weeks, discountRate } = frameOf(scenario);
  const count = options.length;
  let outcomes = OUTCOMES.map(() => options.map(() => new Float64Array(trials)));
  let curves = options.map(() =>
    Array.from({ length: CURVE_KINDS }, () => Array.from({ length: weeks }, () => new Float32Array(curveTrials))),
  );
  const totals: Sums = {
    weekly: new Float64Array(count * WEEKLY_SERIES * weeks),
    leaks: new Float64Array(count * LEAK_FACTORS.length),
    owed: new Float64Array(count),
  };
  // Chunks are added up in their own order, whatever order they come in: those that are early wait.
  const waiting = new Map<number, Sums>();
  let next = 0;
  return {
    add(chunk) {
      const first = chunk.chunk * CHUNK_SIZE;
      let at = 0;
      for (let o = 0; o < count; o++) {
        for (let k = 0; k < OUTCOMES.length; k++, at += chunk.trials) {
          outcomes[k][o].set(chunk.outcomes.subarray(at, at + chunk.trials), first);
        }
      }
      const n = chunk.curveTrials;
      at = 0;
      for (let o = 0; n > 0 && o < count; o++) {
        for (let kind = 0; kind < CURVE_KINDS; kind++) {
          for (let t = 0; t < weeks; t++, at += n) curves[o][kind][t].set(chunk.curves.subarray(at, at + n), first);
        }
      }
      const { weekly, leaks, owed } = chunk;
      waiting.set(chunk.chunk, { weekly, leaks, owed });
      for (let sums = waiting.get(next); sums; sums = waiting.get(next)) {
        for (const key of ["weekly", "leaks", "owed"] as const) addTo(totals[key], sums[key]);
        waiting.delete(next++);
      }
    },
    grow(moreTrials, moreCurves) {
      trials = moreTrials;
      curveTrials = moreCurves;
      outcomes = outcomes.map((byOption) => byOption.map((values) => grown(values, new Float64Array(trials))));
      curves = curves.map((kinds) =>
        kinds.map((byWeek) => byWeek.map((values) => grown(values, new Float32Array(curveTrials)))),
      );
    },
    finish() {
      const mean = (key: keyof Sums) => totals[key].map((sum) => sum / trials);
      const weekly = mean("weekly");
      const leaks = mean("leaks");
      const series = (o: number, s: number) => {
        const from = (o * WEEKLY_SERIES + s) * weeks;
        return weekly.subarray(from, from + weeks);
      };
      return {
        scenario,
        seed,
        trials,
        weeks,
        options,
        discount: discountFactors(discountRate, weeks),
        outcomes: Object.fromEntries(OUTCOMES.map((name, k) => [name, outcomes[k]])) as SimulationResult["outcomes"],
        weeklyGap: options.map((_, o) => series(o, 0)),
        weeklyCosts: options.map((_, o) => COST_KINDS.map((_, kind) => series(o, 1 + kind))),
        neededHours: {
          engineering: options.map((_, o) => series(o, 1 + COST_KINDS.length)),
          operations: options.map((_, o) => series(o, 2 + COST_KINDS.length)),
        },
        owedAtEnd: mean("owed"),
        leaks: options.map((_, o) => leaks.subarray(o * LEAK_FACTORS.length, (o + 1) * LEAK_FACTORS.length)),
        curveTrials,
        gapCurves: curves.map(([gap]) => gap),
        costCurves: curves.map(([, cost]) => cost),
      };
    },
  };
}

function grown<A extends Float64Array | Float32Array>(values: A, into: A): A {
  into.set(values);
  return into;
}
