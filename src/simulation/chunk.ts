import { LEAK_FACTORS, type OptionTrace } from "../model/optionTrace.ts";
import { COST_KINDS, ROLES } from "../model/stageTrace.ts";
import { type Frame, newWorkspace, runTrial, type Workspace } from "../model/trial.ts";
import { CHUNK_SIZE, monteCarlo } from "../random/design.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededDraws } from "./chanceDraws.ts";
import { frameOf } from "./frame.ts";
import { inputSampler, uncertainInputs } from "./inputs.ts";

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

/** What a worker is asked to simulate; one job serves any number of chunks. */
export interface RunJob {
  kind: "run";
  scenario: Scenario;
  seed: string;
  /** curves are kept for trials below this */
  curveTrials: number;
}

/** A chunk that is to be simulated: its number and its trials. */
export interface ChunkOrder {
  chunk: number;
  trials: number;
}

/**
 * The trials of one chunk. Arrays are flat so that they can be handed from thread to thread:
 * `outcomes` by option, outcome, trial; `weekly` sums over trials by option, series, week, the series being the gap
 * (discounted), the cost kinds (not) and the hours needed by role; `leaks` sums by option and factor; `owed` sums by option, of what is owed at
 * the horizon; `curves` by option, kind (gap, cost: discounted, cumulative), week, trial.
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

/** Simulates chunks of one job: the same chunk gives the same result, on whatever thread and after whatever others. */
export function chunkSimulator({
  scenario,
  seed,
  curveTrials,
}: Omit<RunJob, "kind">): (chunk: number, trials: number) => ChunkResult {
  const frame = frameOf(scenario);
  const workspace = newWorkspace(frame);
  const inputs = uncertainInputs(scenario);
  const design = monteCarlo(
    seed,
    inputs.map(({ path }) => path),
  );
  const sampler = inputSampler(scenario, inputs, design, CHUNK_SIZE);
  const chance = seededDraws(seed, frame.approachIds);
  return (chunk, trials) => {
    const withCurves = Math.max(0, Math.min(trials, curveTrials - chunk * CHUNK_SIZE));
    const result = emptyChunk(frame, chunk, trials, withCurves);
    sampler.drawChunk(chunk, trials);
    chance.startChunk(chunk);
    for (let trial = 0; trial < trials; trial++) {
      sampler.setTrial(trial);
      chance.startTrial(trial);
      runTrial(workspace, sampler.drawn, chance.draws);
      record(result, workspace, trial);
    }
    return result;
  };
}

function emptyChunk({ options, weeks }: Frame, chunk: number, trials: number, curveTrials: number): ChunkResult {
  const count = options.length;
  return {
    kind: "run",
    chunk,
    trials,
    outcomes: new Float64Array(count * OUTCOMES.length * trials),
    weekly: new Float64Array(count * WEEKLY_SERIES * weeks),
    leaks: new Float64Array(count * LEAK_FACTORS.length),
    owed: new Float64Array(count),
    curveTrials,
    curves: new Float32Array(count * CURVE_KINDS * weeks * curveTrials),
  };
}

function record(result: ChunkResult, { options, market }: Workspace, trial: number): void {
  const { trials, outcomes, weekly, leaks, owed } = result;
  const { weeks } = market;
  for (let o = 0; o < options.length; o++) {
    const option = options[o];
    const at = o * OUTCOMES.length * trials + trial;
    for (let k = 0; k < OUTCOMES.length; k++) outcomes[at + k * trials] = option[OUTCOMES[k]];
    owed[o] += option.owedAtEnd;
    for (let f = 0; f < option.leaks.length; f++) leaks[o * option.leaks.length + f] += option.leaks[f];
    const into = o * WEEKLY_SERIES * weeks;
    addInto(weekly, into, option.gap);
    for (let k = 0; k < option.costs.length; k++) {
      if (option.charged[k]) addInto(weekly, into + (k + 1) * weeks, option.costs[k]);
    }
    for (let r = 0; r < option.needed.length; r++) {
      addInto(weekly, into + (1 + option.costs.length + r) * weeks, option.needed[r]);
    }
    if (trial < result.curveTrials) recordCurves(result, o, option, trial, market.discount);
  }
}

function addInto(sums: Float64Array, offset: number, series: Float64Array): void {
  for (let t = 0; t < series.length; t++) sums[offset + t] += series[t];
}

/** The largest number in single precision: a curve beyond it stays there, finite. */
const LARGEST = 3.4e38;

/** Cumulative gap and cost; the last week's cost includes what is owed at the horizon, so that curves end at the TCO. */
function recordCurves(
  { curves, curveTrials }: ChunkResult,
  o: number,
  { gap, cost, owedAtEnd }: OptionTrace,
  trial: number,
  discount: Float64Array,
): void {
  const weeks = gap.length;
  let gapAt = o * CURVE_KINDS * weeks * curveTrials + trial;
  let costAt = gapAt + weeks * curveTrials;
  let gapSum = 0;
  let costSum = 0;
  for (let t = 0; t < weeks; t++) {
    gapSum += gap[t];
    costSum += cost[t] * discount[t];
    if (t === weeks - 1) costSum += owedAtEnd * discount[weeks];
    curves[gapAt] = Math.min(gapSum, LARGEST);
    curves[costAt] = Math.min(costSum, LARGEST);
    gapAt += curveTrials;
    costAt += curveTrials;
  }
}
