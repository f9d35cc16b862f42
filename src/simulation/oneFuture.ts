import type { Distribution } from "../distributions/distribution.ts";
import type { OptionTrace } from "../model/optionTrace.ts";
import { newStageLog, type StageLog } from "../model/stageLog.ts";
import { COST_KINDS, type CostKind, type StageTrace } from "../model/stageTrace.ts";
import { isRepriced, newTimeline, timelineOf } from "../model/timeline.ts";
import { runTrial } from "../model/trial.ts";
import { newWorkspace, type Workspace } from "../model/workspace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededDraws } from "./chanceDraws.ts";
import { OUTCOMES, type Outcome } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";
import { seededInputs, uncertainInputs } from "./inputs.ts";
import { type StageFuture, stageFuture } from "./stageFuture.ts";
import { type Stretch, weeklyShare } from "./stretches.ts";

/** An uncertain input as this future drew it; `percentile` is the share (0–1) of its distribution that lies below. */
export interface DrawnInput {
  path: string;
  value: number;
  percentile: number;
}

/** Series by week of the horizon. Costs are not discounted, the gap is. */
export interface WeeklyFuture {
  /** E: the share of what signals could bring that is realised */
  quality: number[];
  /** κ: the share of campaigns that run through any bridge */
  exposure: number[];
  gap: number[];
  cost: number[];
  costs: Record<CostKind, number[]>;
  /** share of the week in which any of the option's bridges is broken, and in which nobody knows of a break */
  broken: number[];
  unnoticed: number[];
}

/** One option in one future. Totals are discounted; null stands for "never" and "has none". */
export interface OptionFuture {
  id: string;
  label: string;
  tco: number;
  directCost: number;
  gapCost: number;
  outcomes: Record<Exclude<Outcome, "directCost" | "gapCost">, number | null>;
  /** by kind, discounted; adds up to directCost */
  costs: Record<CostKind, number>;
  /** what is owed at the horizon, undiscounted */
  owedAtEnd: number;
  weekly: WeeklyFuture;
  stages: StageFuture[];
}

/** Everything that happens in one future of a scenario: plain data. */
export interface OneFuture {
  weeks: number;
  /** discount factors for weeks 0 … weeks */
  discount: number[];
  inputs: DrawnInput[];
  options: OptionFuture[];
}

/** Which future of which run. */
export interface FutureChoice {
  /** of the run; the scenario's own unless given */
  seed?: string;
  /** index of the trial, from 0 */
  trial: number;
}

/** Uniforms as they are: for asking a sampler where its draws lie. */
const UNIFORM: Distribution = { quantile: (p) => p, lower: 0, upper: 1 };

/**
 * Recomputes one trial of a run, to the last bit, and tells what happened in it.
 *
 * @throws RangeError if the trial is not a whole number from 0 on
 */
export function oneFuture(scenario: Scenario, { seed = scenario.seed, trial }: FutureChoice): OneFuture {
  if (!(Number.isInteger(trial) && trial >= 0)) {
    throw new RangeError(`required the whole number of a trial from 0 on, found ${trial}`);
  }
  const frame = frameOf(scenario);
  const chunk = Math.floor(trial / CHUNK_SIZE);
  const place = trial - chunk * CHUNK_SIZE;
  const uncertain = uncertainInputs(scenario);
  const uniforms = uncertain.map(({ path }) => ({ path, distribution: UNIFORM }));
  const sampler = seededInputs(scenario, seed, uniforms);
  sampler.drawChunk(chunk, place + 1);
  const inputs = uncertain.map(({ path, distribution }, i) => {
    const percentile = sampler.columns[i][place];
    const value = distribution.quantile(percentile);
    sampler.columns[i][place] = value;
    return { path, value, percentile };
  });
  sampler.setTrial(place);
  const { drawn } = sampler;
  const chance = seededDraws(seed, frame.approachIds);
  chance.startChunk(chunk);
  chance.startTrial(place);
  const { draws } = chance;
  const workspace = newWorkspace(frame);
  const logs = keepLogs(workspace);
  runTrial(workspace, drawn, draws);

  const planned = (approach: number, startMonth: number) => {
    const { setup, ...rest } = drawn.approaches[frame.approachIds[approach]];
    const timeline = newTimeline();
    const asPlanned = { ...rest, setup: { ...setup, overrun: 1 } };
    timelineOf(timeline, drawn, asPlanned, approach, startMonth, { ...draws, repricing: () => 1 });
    return { live: timeline.live, repriced: isRepriced(drawn.timing, startMonth, draws) };
  };
  const { discount } = workspace.market;
  return {
    weeks: frame.weeks,
    discount: Array.from(discount),
    inputs,
    options: frame.options.map(({ id, label, stages }, o) => {
      const traces = workspace.traces[o];
      const told = stages.map(({ approach, startMonth }, i) => {
        const name = frame.approachIds[approach];
        const log = logs.get(traces[i]) as StageLog;
        return stageFuture(log, name, drawn.approaches[name], planned(approach, startMonth), frame.weeks);
      });
      return optionFuture({ id, label, stages: told }, workspace.options[o], traces, discount);
    }),
  };
}

/** Gives every stage of a workspace a log; what they say is true after the next trial. */
export function keepLogs({ starts, plans }: Workspace): Map<StageTrace, StageLog> {
  const logs = new Map<StageTrace, StageLog>();
  for (const trace of [...starts.map((start) => start.trace), ...plans.flat().map(({ retired }) => retired)]) {
    trace.log = newStageLog();
    logs.set(trace, trace.log);
  }
  return logs;
}

function optionFuture(
  { stages, ...named }: Pick<OptionFuture, "id" | "label" | "stages">,
  option: OptionTrace,
  traces: readonly StageTrace[],
  discount: Float64Array,
): OptionFuture {
  const weeks = option.gap.length;
  const byKind = (of: (kind: number) => unknown) =>
    Object.fromEntries(COST_KINDS.map((name, kind) => [name, of(kind)]));
  const paid = (kind: number) => option.costs[kind].reduce((sum, cost, t) => sum + cost * discount[t], 0);
  const { directCost, gapCost, owedAtEnd } = option;
  const costs = byKind((kind) => (option.charged[kind] ? paid(kind) : 0)) as OptionFuture["costs"];
  costs.owed += owedAtEnd * discount[weeks];
  const breaks = stages.flatMap(({ breaks, ends }) => breaks.map((each) => ({ ...each, ends })));
  const stretches = (until: "noticed" | "repaired"): Stretch[] =>
    breaks.map((each) => ({ from: each.at, to: each[until] ?? each.ends }));
  return {
    ...named,
    tco: directCost + gapCost,
    directCost,
    gapCost,
    outcomes: Object.fromEntries(
      OUTCOMES.filter((name) => name !== "directCost" && name !== "gapCost").map((name) => [
        name,
        Number.isNaN(option[name]) ? null : option[name],
      ]),
    ) as OptionFuture["outcomes"],
    costs,
    owedAtEnd,
    weekly: {
      quality: Array.from(option.weeklyQuality),
      exposure: Array.from(
        { length: weeks },
        (_, t) => 1 - traces.reduce((rest, { exposure }) => rest * (1 - exposure[t]), 1),
      ),
      gap: Array.from(option.gap),
      cost: Array.from(option.cost),
      costs: byKind((kind) => Array.from(option.costs[kind])) as WeeklyFuture["costs"],
      broken: weeklyShare(stretches("repaired"), weeks),
      unnoticed: weeklyShare(stretches("noticed"), weeks),
    },
    stages,
  };
}
