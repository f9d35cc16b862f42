import { LEAK_FACTORS, type OptionTrace } from "../model/optionTrace.ts";
import { runTrial } from "../model/trial.ts";
import { type Frame, newWorkspace, type Workspace } from "../model/workspace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededDraws } from "./chanceDraws.ts";
import { type ChunkResult, CURVE_KINDS, OUTCOMES, WEEKLY_SERIES } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";
import { seededInputs } from "./inputs.ts";

/** What a worker is asked to simulate; one job serves any number of chunks. */
export interface RunJob {
  kind: "run";
  scenario: Scenario;
  seed: string;
  /** curves are kept for trials below this */
  curveTrials: number;
  /** of a Sobol sequence that the inputs come from; independent draws without */
  directions?: Uint32Array;
}

/** Simulates chunks of one job: the same chunk gives the same result, on whatever thread and after whatever others. */
export function chunkSimulator({
  scenario,
  seed,
  curveTrials,
  directions,
}: Omit<RunJob, "kind">): (chunk: number, trials: number) => ChunkResult {
  const frame = frameOf(scenario);
  const workspace = newWorkspace(frame);
  const sampler = seededInputs(scenario, seed, undefined, directions);
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
