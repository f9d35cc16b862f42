import { OPEN, type Option } from "../model/options.ts";
import type { Names, Plan, Scenario } from "../scenario/scenario.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { limitsMet } from "./constraints.ts";
import type { Difference, SetAside } from "./decision.ts";
import { findPlans, searchEffort } from "./findPlans.ts";
import { type GainInput, gainSensitivity } from "./gainSensitivity.ts";
import { milestonesOf, type StageMilestones } from "./milestones.ts";
import { namesOf } from "./names.ts";
import { planKey } from "./planGrid.ts";
import { limitOutcomes, type Track } from "./planRace.ts";
import { freePlanId, planWords } from "./planWords.ts";
import type { Rule } from "./rank.ts";
import { runOptions, type Sample } from "./runOptions.ts";
import { chanceBelow, difference, spreadOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** By how much one option is cheaper than another on the same futures, and the chance that it is (ties half). */
export interface Gain extends Difference {
  chance: number;
}

/** A plan that the search came to, named as one of the scenario's own would be. */
export interface FoundPlan extends Names {
  /** the id of the scenario's own option if it is one, else one that is free */
  id: string;
  /** none for leaving the gap open */
  stages: Plan["stages"];
}

/** What a search over staged plans found; all money from futures that the search has not seen. */
export interface PlanSearch {
  /** plans that were looked at, the scenario's own options among them */
  tried: number;
  /** months between the switch points that were tried first; 1 = every month */
  stepMonths: number;
  /** futures of the last round, and of the re-estimate */
  trials: number;
  best: FoundPlan & {
    /** the scenario has it already */
    isOwn: boolean;
    /** net of the decision's baseline */
    netValue: Difference;
    /** over the best single approach or leaving it open: 0 if it is that */
    gain: Gain;
    /** how often it keeps each stated limit */
    limits: SetAside[];
  };
  /** id of the best of the approaches alone and leaving it open */
  single: string;
  /** the scenario's own best option, and the gain over it */
  own: { option: string; gain: Gain };
  /** the plans of the last round, and by how much each is dearer than the best */
  lastRound: { label: string; stages: Plan["stages"]; netValue: Difference; dearerBy: Gain }[];
  milestones: StageMilestones[];
  /** the inputs that move the gain most; none without a gain */
  restsOn: GainInput[];
  /** futures that `restsOn` comes from */
  restsOnTrials: number;
}

/** Trials of the last round at most. */
const MOST_TRIALS = 10_000;

/** Futures on which inputs are moved. */
const REST_TRIALS = 2000;

/** Inputs that are named. */
const NAMED = 3;

/** Shares of the work: the search, the fresh futures; the rest is moving inputs. */
const SEARCHED = 0.8;
const RESTIMATED = 0.9;

/**
 * The best plan of up to three stages by the scenario's rule, with monthly switch points, and what it gains over the
 * best single approach. The plan is chosen on the run's own futures and judged on fresh ones, so that what it gains is
 * not flattered by having been chosen for it.
 *
 * @throws the signal's reason when aborted
 */
export async function planSearch(base: Base, run: RunVariants, watch: Watch): Promise<PlanSearch> {
  const { result, decision } = base;
  const { scenario, options } = result;
  const { signal, onProgress = () => {} } = watch;
  const trials = Math.min(result.trials, MOST_TRIALS);
  const rule = { criterion: decision.recommendation.criterion, constraints: scenario.decision.constraints };
  const effort = searchEffort(result, trials);
  let spent = 0;
  const track: Track = {
    run,
    seed: result.seed,
    rule,
    least: leastOf(base),
    signal,
    onTrials(count) {
      spent += count;
      onProgress(SEARCHED * Math.min(1, spent / effort));
    },
  };
  const { tried, stepMonths, finalists, order } = await findPlans(result, trials, track);
  signal?.throwIfAborted();

  const open = options.find(({ id }) => id === OPEN) as Option;
  const best = order[0] ?? open;
  const single = order.find(isSingle) ?? open;
  const own = order.find((option) => options.some(({ id }) => id === option.id)) ?? open;
  const baseline = options.find(({ id }) => id === decision.baseline) ?? open;

  const seed = `${result.seed}/fresh`;
  const starts = best.stages.map(
    (stage): Option => ({ id: planKey({ stages: [stage] }), label: "", stages: [stage], family: "" }),
  );
  const samples = await freshSamples([best, single, own, baseline, ...finalists, ...starts], {
    run,
    seed,
    trials,
    rule,
    watch: { signal, onProgress: (share) => onProgress(SEARCHED + (RESTIMATED - SEARCHED) * share) },
  });
  const of = (option: Option) => samples.get(planKey(option)) as Sample;
  const over = (rival: Option, option: Option) => gainOf(of(rival).tco, of(option).tco);
  const netValue = (option: Option) => differenceOf(of(baseline).tco, of(option).tco);

  const rests = planKey(best) === planKey(single) ? 0 : Math.min(trials, REST_TRIALS);
  const restsOn =
    rests === 0
      ? []
      : await gainSensitivity(scenario, run, [single, best], {
          seed,
          trials: rests,
          signal,
          onProgress: (share) => onProgress(RESTIMATED + (1 - RESTIMATED) * share),
        });
  onProgress(1);
  const plan = foundPlan(best, scenario);
  return {
    tried,
    stepMonths,
    trials,
    best: {
      ...plan,
      isOwn: options.some(({ id }) => id === plan.id),
      netValue: netValue(best),
      gain: over(single, best),
      limits: limitsKept(plan.id, of(best), rule),
    },
    single: single.id,
    own: { option: own.id, gain: over(own, best) },
    lastRound: finalists.map((option) => {
      const { label, stages } = foundPlan(option, scenario);
      return { label, stages, netValue: netValue(option), dearerBy: over(option, best) };
    }),
    milestones:
      best.stages.length === 0
        ? []
        : milestonesOf(
            scenario,
            plan.stages,
            starts.map((start) => of(start).outcomes.liveWeek as Float64Array),
            seed,
            result.weeks,
          ),
    restsOn: restsOn.slice(0, NAMED),
    restsOnTrials: rests,
  };
}
