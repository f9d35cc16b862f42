import { OPEN } from "../model/options.ts";
import type { Constraints } from "../scenario/scenario.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { nearestMiss } from "./constraints.ts";
import type { Criterion, Decision, Recommendation, Strength } from "./decision.ts";
import { headlineOf } from "./headline.ts";
import { namesOf } from "./names.ts";
import { rank } from "./rank.ts";
import { reasonsFor } from "./reasons.ts";
import { decisive, duel, strengthOf } from "./strength.ts";
import { summarise, tcoOf } from "./summarise.ts";

/** How to decide, where it differs from the scenario. */
export interface DecisionSettings {
  criterion?: Criterion;
  constraints?: Constraints;
  /** id of the option that net value is measured against; leaving the gap open unless stated */
  baseline?: string;
  /** the first trials of a run that goes on: a strength that more of them may take back is not claimed */
  provisional?: boolean;
}

/**
 * Decides between the options of a run: sets aside what misses a limit too often, picks by the criterion, and says how
 * firmly the pick stands and why. It simulates nothing: one run can be decided again by other rules and limits.
 *
 * @param result all trials of one run, as `simulate` gives them
 * @returns tables by option, in the order of the run's options, and the recommendation: money in the scenario's currency,
 *   discounted; weeks from the decision; chances in 0 to 1
 * @throws RangeError if the baseline is not an option
 */
export function decide(
  result: SimulationResult,
  {
    criterion = result.scenario.decision.criterion,
    constraints = result.scenario.decision.constraints,
    baseline = OPEN,
    provisional = false,
  }: DecisionSettings = {},
): Decision {
  const { options, outcomes } = result;
  const ids = options.map(({ id }) => id);
  const base = ids.indexOf(baseline);
  if (base < 0) throw new RangeError(`required an option as baseline, found ${JSON.stringify(baseline)}`);
  const tco = tcoOf(result);
  const { order, takesPart, met, aside, odds } = rank(options, tco, outcomes, { criterion, constraints });
  const summaries = summarise(result, tco, odds, base);

  const pick = order.length > 0 ? order[0] : null;
  const duels = pick === null ? [] : order.slice(1).map((rival) => duel(tco, pick, rival));
  const family = pick === null ? null : options[pick].family;
  const rivals = duels.filter(({ option }) => options[option].family !== family);
  const twins = duels.filter(({ option }) => options[option].family === family);
  const closest = decisive(rivals);
  const twin = decisive(twins);
  const margins = Object.fromEntries(
    duels.map(({ option, mean, se, p10, p90 }) => [ids[option], { mean, se, p10, p90 }]),
  );
  const bridgesLeft = ids.some((id, o) => id !== OPEN && takesPart[o]);
  const runnerUp = order.length > 1 ? ids[order[1]] : null;

  const judged = {
    option: pick === null ? null : ids[pick],
    strength: strengthOf(rivals, provisional),
    family,
    cheaperThan: Object.fromEntries(duels.map((d) => [ids[d.option], d.chance])),
    twin: twin && { option: ids[twin.option], strength: strengthOf([twin], provisional) as Strength },
    margins,
    setAside: aside,
    bridgesLeft,
    criterion,
    closest: closest && ids[closest.option],
    constraints: [constraints.maxDirectCost, constraints.liveByMonth, constraints.maxDelayHours].filter(
      (limit) => limit !== undefined,
    ).length,
  };
  const miss = bridgesLeft ? null : nearestMiss(met.filter(({ option }) => option !== OPEN));
  const names = namesOf(result.scenario);
  const recommendation: Recommendation = {
    option: judged.option,
    strength: judged.strength,
    criterion,
    family,
    familyChance: familyChance(family, summaries),
    cheaperThan: judged.cheaperThan,
    twin: judged.twin,
    margins,
    closest: judged.closest,
    runnerUp,
    difference: runnerUp === null ? null : margins[runnerUp],
    setAside: aside,
    nearestMiss: miss,
    headline: headlineOf(judged, names),
    because: reasonsFor({ result, options: summaries, names, judged: { ...judged, nearestMiss: miss }, constraints }),
  };
  return { baseline, options: summaries, recommendation };
}

/** Twins split the odds, so they are also given for the family: all options that end on the same approach. */
function familyChance(family: string | null, options: Decision["options"]): number | null {
  if (family === null) return null;
  return options.reduce((sum, option) => (option.family === family ? sum + (option.pBest ?? 0) : sum), 0);
}
