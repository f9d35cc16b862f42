import { type Clocks, newClocks } from "./bridge.ts";
import { emptyMarket, type Market } from "./market.ts";
import { type Meaning, newMeaning } from "./meaning.ts";
import type { Option } from "./options.ts";
import { newOptionTrace, type OptionTrace } from "./optionTrace.ts";
import type { Repriced } from "./reprice.ts";
import { newStageTrace, type StageTrace } from "./stageTrace.ts";
import { newTimeline, type Timeline } from "./timeline.ts";

/** A stage's start: the same approach in the same month has one timeline and one unretired run, whoever uses it. */
export interface Start {
  approach: number;
  startMonth: number;
  timeline: Timeline;
  trace: StageTrace;
  /** the run from the start to abandonment or the horizon is in `trace` */
  done: boolean;
  /** the same start of the trial that this one is a variant of, if nothing about it differs; it is used in its place */
  shared: Start | null;
}

export interface StagePlan {
  start: Start;
  /** for a stage that a later one retires, and the week in which that was; NaN where it was not */
  retired: StageTrace;
  retiredAt: number;
  /** made when it is first needed */
  repriced: Repriced | null;
}

/** Everything that one trial needs room for; made once per run and used trial after trial. */
export interface Workspace {
  approachIds: readonly string[];
  discountRate: number;
  totalWeight: number;
  /** the market of this trial, and room for one of the workspace's own */
  market: Market;
  ownMarket: Market;
  starts: Start[];
  plans: StagePlan[][];
  traces: StageTrace[][];
  /** what the approaches make of a signal, by approach, and of this trial by option and stage */
  meanings: readonly Meaning[];
  stageMeanings: readonly Meaning[][];
  clocks: Clocks;
  /** whether what leaks and which hours are needed is kept as well: dear, and not of interest everywhere */
  detailed: boolean;
  /** whether the week of payback is found */
  payback: boolean;
  /** results, by option, and room for the workspace's own */
  options: OptionTrace[];
  ownOptions: readonly OptionTrace[];
}

/** What the model needs to know of a scenario that no trial changes. */
export interface Frame {
  approachIds: readonly string[];
  options: readonly Option[];
  weeks: number;
  discountRate: number;
  signalWeights: readonly number[];
}

/** Room for the trials of one run. */
export function newWorkspace(
  { approachIds, options, weeks, discountRate, signalWeights }: Frame,
  { detailed = true, payback = true } = {},
): Workspace {
  const starts: Start[] = [];
  const startOf = (approach: number, startMonth: number): Start => {
    const known = starts.find((start) => start.approach === approach && start.startMonth === startMonth);
    if (known) return known;
    const trace = newStageTrace(weeks);
    const start = { approach, startMonth, timeline: newTimeline(), trace, done: false, shared: null };
    starts.push(start);
    return start;
  };
  const plans = options.map(({ stages }) =>
    stages.map(({ approach, startMonth }, i) => ({
      start: startOf(approach, startMonth),
      retired: newStageTrace(i < stages.length - 1 ? weeks : 0),
      retiredAt: Number.NaN,
      repriced: null,
    })),
  );
  const meanings = approachIds.map(newMeaning);
  const market = emptyMarket(weeks, discountRate);
  const ownOptions = options.map(() => newOptionTrace(weeks));
  return {
    approachIds,
    discountRate,
    totalWeight: signalWeights.reduce((sum, weight) => sum + weight, 0),
    market,
    ownMarket: market,
    starts,
    plans,
    traces: plans.map((stages) => stages.map(({ retired }) => retired)),
    meanings,
    stageMeanings: options.map(({ stages }) => stages.map(({ approach }) => meanings[approach])),
    clocks: newClocks(),
    detailed,
    payback,
    options: [...ownOptions],
    ownOptions,
  };
}
