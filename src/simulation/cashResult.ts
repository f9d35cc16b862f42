import type { Option } from "../model/options.ts";
import { PAYEES } from "../model/payees.ts";
import { COST_KINDS } from "../model/stageTrace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { CASH_SERIES, type CashChunk, END_SUMS, keptValues, outlayCount, quartersIn } from "./cashChunk.ts";
import { frameOf } from "./frame.ts";

/** An amount as it is paid, and discounted to week 0. */
export interface EndCash {
  cash: number;
  present: number;
}

/** The cash of one option against leaving the gap open, undiscounted unless a name says otherwise. */
export interface OptionCash {
  /** mean by week: contribution of conversions beyond cold ones, in the week in which it lands */
  contribution: Float64Array;
  /** mean by kind (in the order of COST_KINDS) and week; without what is owed at the horizon */
  costs: Float64Array[];
  /** mean of what is owed at the horizon, and of the contribution that lands after it */
  owed: EndCash;
  after: EndCash;
  /** mean direct cash out by quarter and payee (in the order of PAYEES); the last entry is what is owed at the horizon */
  outlays: number[][];
  /** the same in each kept trial: by quarter, payee, trial */
  outlayTrials: Float64Array[][];
  /** by kept trial: how far contribution landed less cash paid ever falls below 0 within the horizon */
  deepest: Float64Array;
  /**
   * by option and kept trial: first week from which discounted cash against that option never falls below 0 again; NaN
   * for never, against itself, and where nothing went live
   */
  payback: Float64Array[];
}

/** The cash of all options of a run, on its own futures. Plain data. */
export interface CashResult {
  seed: string;
  trials: number;
  /** the first trials, of which values are kept one by one: all, unless they are very many */
  keptTrials: number;
  weeks: number;
  horizonMonths: number;
  /** quarters of three months, of which the last may be shorter */
  quarters: number;
  options: (Pick<Option, "id" | "label"> & OptionCash)[];
}

const SUMS = ["weekly", "ends", "outlays"] as const;

type Sums = Pick<CashChunk, (typeof SUMS)[number]>;

/** Collects chunks in whatever order they come; sums are added in the order of the chunks. */
export function collectCash(scenario: Scenario, seed: string, trials: number, keptTrials: number) {
  const { options, weeks } = frameOf(scenario);
  const { horizonMonths } = scenario;
  const quarters = quartersIn(horizonMonths);
  const outlays = outlayCount(horizonMonths);
  const values = keptValues(horizonMonths, options.length);
  const kept = options.map(() => Array.from({ length: values }, () => new Float64Array(keptTrials)));
  const totals: Sums = {
    weekly: new Float64Array(options.length * CASH_SERIES * weeks),
    ends: new Float64Array(options.length * END_SUMS),
    outlays: new Float64Array(options.length * outlays),
  };
  const waiting = new Map<number, Sums>();
  let next = 0;
  return {
    /** takes a chunk in; each once, in any order */
    add({ chunk, weekly, ends, outlays, keptTrials: count, kept: some }: CashChunk) {
      let at = 0;
      for (const series of kept.flat()) {
        if (count > 0) series.set(some.subarray(at, at + count), chunk * CHUNK_SIZE);
        at += count;
      }
      waiting.set(chunk, { weekly, ends, outlays });
      for (let sums = waiting.get(next); sums; sums = waiting.get(next)) {
        for (const key of SUMS) for (let i = 0; i < sums[key].length; i++) totals[key][i] += sums[key][i];
        waiting.delete(next++);
      }
    },
    /** the whole, when every chunk is in */
    finish(): CashResult {
      const weeklySeries = (o: number, s: number) => {
        const from = (o * CASH_SERIES + s) * weeks;
        return totals.weekly.slice(from, from + weeks).map((sum) => sum / trials);
      };
      const end = (o: number, e: number): EndCash => ({
        cash: totals.ends[o * END_SUMS + e] / trials,
        present: totals.ends[o * END_SUMS + e + 1] / trials,
      });
      const byQuarter = <T>(of: (place: number) => T) =>
        Array.from({ length: quarters + 1 }, (_, q) => PAYEES.map((_, payee) => of(q * PAYEES.length + payee)));
      return {
        seed,
        trials,
        keptTrials,
        weeks,
        horizonMonths,
        quarters,
        options: options.map(({ id, label }, o) => ({
          id,
          label,
          contribution: weeklySeries(o, 0),
          costs: COST_KINDS.map((_, kind) => weeklySeries(o, 1 + kind)),
          owed: end(o, 0),
          after: end(o, 2),
          outlays: byQuarter((place) => totals.outlays[o * outlays + place] / trials),
          outlayTrials: byQuarter((place) => kept[o][place]),
          deepest: kept[o][outlays],
          payback: options.map((_, against) => kept[o][outlays + 1 + against]),
        })),
      };
    },
  };
}
