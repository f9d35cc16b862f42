import { OPEN, type Option } from "../model/options.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { limitsMet } from "./constraints.ts";
import type { SetAside } from "./decision.ts";
import { findPlans, searchEffort } from "./findPlans.ts";
import { gainSensitivity } from "./gainSensitivity.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { milestonesOf } from "./milestones.ts";
import { namesOf } from "./names.ts";
import { pairedGain } from "./pairedGain.ts";
import { planKey } from "./planGrid.ts";
import type { Track } from "./planRace.ts";
import { planScore } from "./planScore.ts";
import type { FoundPlan, PlanSearch } from "./planTable.ts";
import { freePlanId, planWords } from "./planWords.ts";
import type { Rule } from "./rank.ts";
import { runOptions, type Sample } from "./runOptions.ts";
import { tcoOf } from "./summarise.ts";

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
 * not flattered by having been chosen for it: on average, and by the criterion's own score where that is another.
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
    least: leastOf(tcoOf(result).filter((_, o) => takesPart(base, o))),
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
  const rivals = rule.criterion === "regret" ? remaining(base) : [];
  const samples = await freshSamples(run, [best, single, own, baseline, ...rivals, ...finalists, ...starts], {
    seed,
    trials,
    outcomes: ["liveWeek", ...limitOutcomes(rule).filter((name) => name !== "liveWeek")],
    signal,
    onProgress: (share) => onProgress(SEARCHED + (RESTIMATED - SEARCHED) * share),
  });
  const of = (option: Option) => samples.get(planKey(option)) as Sample;
  const over = (rival: Option, option: Option) => pairedGain(of(rival).tco, of(option).tco);

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
      netValue: over(baseline, best),
      gain: over(single, best),
      score: planScore(
        rule.criterion,
        { best: of(best).tco, single: of(single).tco, own: of(own).tco },
        leastOf(rivals.map((rival) => of(rival).tco)),
      ),
      limits: limitsKept(plan.id, of(best), rule),
    },
    single: single.id,
    own: { option: own.id, gain: over(own, best) },
    lastRound: finalists.map((option) => {
      const { label, stages } = foundPlan(option, scenario);
      return { label, stages, netValue: over(baseline, option), dearerBy: over(option, best) };
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

/** The approaches alone from month 0, and leaving the gap open. */
function isSingle({ stages }: Option): boolean {
  return stages.length === 0 || (stages.length === 1 && stages[0].startMonth === 0);
}

/** An option as a plan with names; the scenario's own keep theirs. */
function foundPlan({ id, stages }: Option, scenario: Scenario): FoundPlan {
  const ids = Object.keys(scenario.approaches);
  const named = stages.map(({ approach, startMonth }) => ({ approach: ids[approach], startMonth }));
  const own = namesOf(scenario).get(id);
  if (own) return { id, label: own.label, short: own.short, doing: own.doing, stages: named };
  return { id: freePlanId(scenario), ...planWords(named, scenario.approaches), stages: named };
}

/** Samples on fresh futures, each plan once, by approaches and months. */
async function freshSamples(
  run: RunVariants,
  options: readonly Option[],
  settings: Parameters<typeof runOptions>[2],
): Promise<Map<string, Sample>> {
  const unique = [...new Map(options.map((option) => [planKey(option), option])).values()];
  const samples = await runOptions(run, unique, settings);
  return new Map(samples.map((sample) => [planKey(sample.option), sample]));
}

/** How often an option keeps each stated limit. */
function limitsKept(id: string, { option, outcomes }: Sample, { constraints }: Rule): SetAside[] {
  const { directCost, liveWeek, delayHours } = outcomes;
  const series = (values: Float64Array | undefined) => (values ? [values] : []);
  return limitsMet(
    [id],
    [option.id === OPEN],
    { directCost: series(directCost), liveWeek: series(liveWeek), delayHours: series(delayHours) },
    constraints,
  );
}

/** Whether the decision leaves an option. */
function takesPart({ decision }: Base, o: number): boolean {
  return decision.options[o].pBest !== null;
}

/** The options that the decision leaves: what regret is counted from. */
function remaining(base: Base): Option[] {
  return base.result.options.filter((_, o) => takesPart(base, o));
}

/** The least of some costs by trial; none of none. */
function leastOf([first, ...others]: readonly Float64Array[]): Float64Array {
  const least = first?.slice() ?? new Float64Array(0);
  for (const costs of others) for (let i = 0; i < least.length; i++) least[i] = Math.min(least[i], costs[i]);
  return least;
}
