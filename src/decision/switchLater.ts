import type { Option } from "../model/options.ts";
import { type Plan, planNames, type Scenario } from "../scenario/scenario.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { freePlanId } from "./planWords.ts";
import { runOptions } from "./runOptions.ts";
import { difference } from "./statistics.ts";
import { type Timing, timingOf } from "./timing.ts";

/** A plan whose last stage starts in another month, all else as it is. */
export interface SwitchLater extends Timing {
  /** id of the plan */
  plan: string;
  label: string;
  /** ids of the approach that is left, and of the one that takes over */
  from: string;
  to: string;
  /** month in which the plan starts its last stage */
  startMonth: number;
  /** not one of the scenario's plans, which has none of two stages */
  isExample: boolean;
  /** futures that it is from: fewer where plans are many */
  trials: number;
  starts: (SwitchPoint & { startMonth: number })[];
  /** the plan without its last stage */
  never: SwitchPoint;
}

export interface SwitchPoint {
  /** mean net value, against the baseline */
  netValue: number;
  /** less that of the plan as it is, with its paired standard error */
  change: Estimate;
}

/** The last month that a switch is put off to. */
const LAST_MONTH = 17;

/** Trials of one plan that all start months together may take. */
const MOST_EFFORT = 400_000;

/** Futures that are looked at in any case. */
const LEAST_TRIALS = 1000;

/**
 * What it costs to start the last stage of each plan later: every month from the start of the stage before it. Without
 * a plan of two stages: by hand first, the approach with handling hours that costs least, then the best of the others.
 *
 * @returns one entry a plan; none where no approach is worked by hand either
 */
export async function switchLater(
  { result, decision }: Base,
  run: RunVariants,
  trials: number,
  { signal, onProgress }: Watch,
): Promise<SwitchLater[]> {
  const { scenario, seed } = result;
  const own = scenario.plans.filter(({ stages }) => stages.length > 1);
  const example = own.length > 0 ? null : byHandFirst({ result, decision });
  const plans = example ? [example] : own;
  const laid = plans.map((plan) => ({ plan, months: startMonths(plan, scenario.horizonMonths) }));
  const options = laid.flatMap(({ plan, months }) => [
    ...months.map((month) => movedTo(plan, month, scenario)),
    movedTo(plan, null, scenario),
  ]);
  const baseline = result.options.find(({ id }) => id === decision.baseline) as Option;
  if (options.length === 0) return [];
  const affordable = Math.floor(MOST_EFFORT / options.length);
  const count = Math.min(trials, Math.max(LEAST_TRIALS, affordable));
  const samples = await runOptions(run, [baseline, ...options], { seed, trials: count, signal, onProgress });
  const [against, ...tco] = samples.map((sample) => sample.tco);
  let at = 0;
  return laid.map(({ plan, months }) => {
    const costs = tco.slice(at, at + months.length);
    const without = tco[at + months.length];
    at += months.length + 1;
    const { stages } = plan;
    const { startMonth } = stages[stages.length - 1];
    const now = months.indexOf(startMonth);
    const point = (moved: Float64Array): SwitchPoint => ({
      netValue: estimateOf(difference(against, moved)).mean,
      change: estimateOf(difference(costs[now], moved)),
    });
    return {
      plan: plan.id,
      label: plan.label,
      from: stages[stages.length - 2].approach,
      to: stages[stages.length - 1].approach,
      startMonth,
      isExample: plan === example,
      trials: count,
      starts: months.map((month, m) => ({ startMonth: month, ...point(costs[m]) })),
      never: point(without),
      ...timingOf(months, costs, now),
    };
  });
}

/** Whole months from the start of the stage before on, and the one that the plan starts its last stage in. */
function startMonths({ stages }: Plan, horizonMonths: number): number[] {
  const [before, last] = stages.slice(-2).map(({ startMonth }) => startMonth);
  const months = new Set([last]);
  for (let month = Math.ceil(before); month <= Math.min(LAST_MONTH, horizonMonths - 1); month++) months.add(month);
  return [...months].sort((a, b) => a - b);
}

/** The plan as an option, its last stage starting in some month or never. */
function movedTo({ id, label, stages }: Plan, month: number | null, { approaches }: Scenario): Option {
  const ids = Object.keys(approaches);
  const last = stages[stages.length - 1];
  const moved = [...stages.slice(0, -1), ...(month === null ? [] : [{ ...last, startMonth: month }])];
  return {
    id: `${id}@${month}`,
    label,
    stages: moved.map(({ approach, startMonth }) => ({ approach: ids.indexOf(approach), startMonth })),
    family: moved[moved.length - 1].approach,
  };
}

/** By hand, then the best other approach, both from the decision on; null where nothing or everything is worked by hand. */
function byHandFirst({ result: { scenario }, decision }: Base): Plan | null {
  const { approaches } = scenario;
  const byCost = decision.options
    .filter(({ id }) => Object.hasOwn(approaches, id))
    .sort((a, b) => Number(a.pBest === null) - Number(b.pBest === null) || a.tco.mean - b.tco.mean)
    .map(({ id }) => id);
  const hand = byCost.find((id) => Object.values(approaches[id].handling).some((hours) => hours !== 0));
  const next = byCost.find((id) => id !== hand);
  if (hand === undefined || next === undefined) return null;
  const stages = [hand, next].map((approach) => ({ approach, startMonth: 0 }));
  return { id: freePlanId(scenario), ...planNames({ stages }, approaches), stages };
}
