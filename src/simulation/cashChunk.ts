import { addOutlays, PAYEES } from "../model/payees.ts";
import { COST_KINDS } from "../model/stageTrace.ts";
import { runTrial } from "../model/trial.ts";
import { newWorkspace, type Workspace } from "../model/workspace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededDraws } from "./chanceDraws.ts";
import type { ChunkOrder } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";
import { seededInputs } from "./inputs.ts";
import { addEnds, addWeekly, fillNet, land } from "./optionCash.ts";
import { paybackAgainst } from "./paybackAgainst.ts";

/** What a worker is asked to simulate for the cash of a scenario's options. */
export interface CashJob {
  kind: "cash";
  scenario: Scenario;
  seed: string;
  /** outlays, depths and paybacks are kept for trials below this */
  keptTrials: number;
}

/** Sums in `CashChunk.ends`: owed at the horizon and landing after it, each undiscounted and discounted. */
export const END_SUMS = 4;

/** Weekly series in `CashChunk.weekly`: contribution that lands, then the cost kinds. */
export const CASH_SERIES = 1 + COST_KINDS.length;

/**
 * The cash of the trials of one chunk, flat. Sums over all its trials: `weekly` by option, series, week, undiscounted;
 * `ends` by option; `outlays` by option, quarter (the last: owed at the horizon), payee. By trial: `kept` by option,
 * value, trial, the values being the outlays, the deepest cash, and the week of payback against each option.
 */
export interface CashChunk {
  kind: "cash";
  chunk: number;
  trials: number;
  weekly: Float64Array<ArrayBuffer>;
  ends: Float64Array<ArrayBuffer>;
  outlays: Float64Array<ArrayBuffer>;
  keptTrials: number;
  kept: Float64Array<ArrayBuffer>;
}

/** Quarters of a horizon; the last may be shorter. */
export function quartersIn(horizonMonths: number): number {
  return Math.ceil(horizonMonths / 3);
}

/** Outlays of one option in one trial: by quarter and payee, and what is owed at the end by payee. */
export function outlayCount(horizonMonths: number): number {
  return (quartersIn(horizonMonths) + 1) * PAYEES.length;
}

/** Values that are kept of one option in one trial. */
export function keptValues(horizonMonths: number, options: number): number {
  return outlayCount(horizonMonths) + 1 + options;
}

/** Simulates the cash of chunks of one job: the same chunk gives the same result, on whatever thread. */
export function cashSimulator({ scenario, seed, keptTrials }: CashJob): (order: ChunkOrder) => CashChunk {
  const frame = frameOf(scenario);
  const { weeks, options, approachIds } = frame;
  const workspace = newWorkspace(frame, { detailed: false, payback: false });
  keepBreaks(workspace, weeks);
  const sampler = seededInputs(scenario, seed);
  const chance = seededDraws(seed, approachIds);
  const quarters = quartersIn(scenario.horizonMonths);
  const outlays = outlayCount(scenario.horizonMonths);
  const values = keptValues(scenario.horizonMonths, options.length);
  const landed = new Float64Array(weeks);
  const net = options.map(() => new Float64Array(weeks));
  const paid = new Float64Array(outlays);

  return ({ chunk, trials }) => {
    const keep = Math.max(0, Math.min(trials, keptTrials - chunk * CHUNK_SIZE));
    const result: CashChunk = {
      kind: "cash",
      chunk,
      trials,
      weekly: new Float64Array(options.length * CASH_SERIES * weeks),
      ends: new Float64Array(options.length * END_SUMS),
      outlays: new Float64Array(options.length * outlays),
      keptTrials: keep,
      kept: new Float64Array(options.length * values * keep),
    };
    sampler.drawChunk(chunk, trials);
    chance.startChunk(chunk);
    for (let trial = 0; trial < trials; trial++) {
      sampler.setTrial(trial);
      chance.startTrial(trial);
      runTrial(workspace, sampler.drawn, chance.draws);
      const { market } = workspace;
      for (let o = 0; o < options.length; o++) {
        const option = workspace.options[o];
        paid.fill(0);
        for (let i = 0; i < workspace.traces[o].length; i++) {
          const approach = sampler.drawn.approaches[approachIds[options[o].stages[i].approach]];
          addOutlays(paid, quarters, workspace.traces[o][i], approach);
        }
        for (let k = 0; k < outlays; k++) result.outlays[o * outlays + k] += paid[k];
        addEnds(result.ends, o * END_SUMS, option, market);
        land(landed, option, market);
        addWeekly(result.weekly, o * CASH_SERIES * weeks, landed, option);
        const deepest = fillNet(net[o], landed, option.cost);
        if (trial >= keep) continue;
        const at = o * values * keep + trial;
        for (let k = 0; k < outlays; k++) result.kept[at + k * keep] = paid[k];
        result.kept[at + outlays * keep] = deepest;
      }
      if (trial < keep) keepPaybacks(result.kept, outlays + 1, keep, trial, net, workspace);
    }
    return result;
  };
}

/** Has every stage of a workspace keep its breaks by week. */
function keepBreaks({ starts, plans }: Workspace, weeks: number): void {
  for (const { trace } of starts) trace.weeklyBreaks = new Float64Array(weeks);
  for (const { retired } of plans.flat()) retired.weeklyBreaks = new Float64Array(weeks);
}

/** The week of payback of each option against each other one; never for one of which nothing went live. */
function keepPaybacks(
  kept: Float64Array,
  first: number,
  keep: number,
  trial: number,
  net: readonly Float64Array[],
  { options, market }: Workspace,
): void {
  const values = first + options.length;
  for (let o = 0; o < options.length; o++) {
    const wentLive = !Number.isNaN(options[o].liveWeek);
    for (let against = 0; against < options.length; against++) {
      const week = wentLive && against !== o ? paybackAgainst(net[o], net[against], market.discount) : Number.NaN;
      kept[(o * values + first + against) * keep + trial] = week;
    }
  }
}
