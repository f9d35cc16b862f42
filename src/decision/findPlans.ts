import { type Option, optionsOf } from "../model/options.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { neighbours, planGrid, planKey } from "./planGrid.ts";
import { extended, fittest, newcomers, standingOf, type Track } from "./planRace.ts";
import type { Sample } from "./runOptions.ts";
import { tcoOf } from "./summarise.ts";

/** Plans of the first round; where monthly switch points would make more, they start out further apart. */
const MOST_PLANS = 2400;

/** Trials of the first round, in whole chunks. */
const FIRST_TRIALS = 500;

/** A round keeps the best of so many. */
const ONE_IN = 4;

/** Plans of the last round. */
const FINALISTS = 8;

/** Plans that are looked around from where switch points started out further apart than a month. */
const REFINED = 12;

/** What a search found. */
export interface Found {
  /** options that were looked at, the scenario's own among them */
  tried: number;
  /** months between the switch points of the first round */
  stepMonths: number;
  /** the plans of the last round */
  finalists: Option[];
  /** options that keep the limits, best first: the scenario's own and the plans of the last round, on the same trials */
  order: Option[];
}

/**
 * Searches all plans of up to three stages for the best by a rule, by successive halving on common random numbers:
 * every plan runs on a few futures, the best quarter goes on to twice as many, and so on until a handful has run on
 * all. Where plans are very many their switch points start out some months apart and close in on the best ones.
 *
 * @param trials of the last round, at most those of `result`
 *
 * Source: Karnin, Koren and Somekh, "Almost optimal exploration in multi-armed bandits", ICML 2013; Jamieson and
 * Talwalkar, "Non-stochastic best arm identification and hyperparameter optimization", AISTATS 2016. Keeping a quarter
 * while doubling spends less on later rounds than they do: plans that share their futures are told apart early.
 */
export async function findPlans(result: SimulationResult, trials: number, track: Track): Promise<Found> {
  const { scenario } = result;
  const approaches = Object.keys(scenario.approaches);
  const own = ownSamples(result, trials, track);
  const tried = new Set(own.map(({ option }) => planKey(option)));
  const untried = (options: readonly Option[]) =>
    options.filter((option) => {
      const isNew = !tried.has(planKey(option));
      tried.add(planKey(option));
      return isNew;
    });
  const { stepMonths, plans } = planGrid(approaches, scenario.horizonMonths, MOST_PLANS);
  let round = Math.min(trials, FIRST_TRIALS);
  let field = await extended(newcomers(untried(plans)), round, track);
  let step = stepMonths;
  for (;;) {
    while (step > 1 && round >= Math.min(trials, 2 * FIRST_TRIALS)) {
      step = Math.ceil(step / 2);
      const centres = fittest(field, REFINED, track).map(({ option }) => option);
      const near = untried(centres.flatMap((plan) => neighbours(plan, step, scenario.horizonMonths, approaches)));
      field = [...field, ...(await extended(newcomers(near), round, track))];
    }
    if (round === trials) break;
    field = fittest(field, seats(field.length), track);
    round = Math.min(trials, 2 * round);
    field = await extended(field, round, track);
  }
  const finalists = fittest(field, FINALISTS, track);
  const { keeping } = standingOf([...own, ...finalists], track);
  return {
    tried: tried.size,
    stepMonths,
    finalists: finalists.map(({ option }) => option),
    order: keeping.map(({ option }) => option),
  };
}

/** About how many trials, each of one plan, a search takes. */
export function searchEffort({ scenario }: SimulationResult, trials: number): number {
  let count = planGrid(Object.keys(scenario.approaches), scenario.horizonMonths, MOST_PLANS).plans.length;
  let effort = 0;
  for (let before = 0, round = Math.min(trials, FIRST_TRIALS); before < trials; ) {
    effort += count * (round - before);
    count = Math.min(count, seats(count));
    before = round;
    round = Math.min(trials, 2 * round);
  }
  return effort;
}

function seats(field: number): number {
  return Math.max(FINALISTS, Math.ceil(field / ONE_IN));
}

/** The scenario's own options, which have run already. */
function ownSamples(result: SimulationResult, trials: number, { rule }: Track): Sample[] {
  const tco = tcoOf(result);
  return optionsOf(result.scenario).map((option, o) => ({
    option,
    tco: tco[o].subarray(0, trials),
    outcomes: Object.fromEntries(
      limitOutcomes(rule).map((name) => [name, result.outcomes[name][o].subarray(0, trials)]),
    ),
  }));
}
