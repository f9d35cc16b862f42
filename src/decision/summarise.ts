import { LEAK_FACTORS, LEAK_LAYERS } from "../model/optionTrace.ts";
import { COST_KINDS, type CostKind } from "../model/stageTrace.ts";
import type { SimulationResult } from "../simulation/result.ts";
import type { Leaks, OptionSummary } from "./decision.ts";
import type { Odds } from "./odds.ts";
import { difference, meanOf, percentilesOf, present, spreadOf } from "./statistics.ts";

/**
 * Total cost of ownership by option and trial: direct cost plus what the gap still costs, in the scenario's currency,
 * discounted to the week of the decision.
 */
export function tcoOf({ outcomes, options }: SimulationResult): Float64Array[] {
  return options.map((_, o) => outcomes.directCost[o].map((direct, i) => direct + outcomes.gapCost[o][i]));
}

/** Summarises each option over all trials, against the baseline option (an index). */
export function summarise(
  result: SimulationResult,
  tco: readonly Float64Array[],
  odds: Odds,
  baseline: number,
): OptionSummary[] {
  const { options, outcomes } = result;
  return options.map(({ id, label, family, stages }, o) => {
    const directCost = spreadOf(outcomes.directCost[o]);
    const netValue = spreadOf(difference(tco[baseline], tco[o]));
    const live = present(outcomes.liveWeek[o]);
    const payback = present(outcomes.paybackWeek[o]);
    const index = present(outcomes.compoundingIndex[o]);
    return {
      id,
      label,
      family,
      directCost,
      gapCost: spreadOf(outcomes.gapCost[o]),
      tco: spreadOf(tco[o]),
      netValue,
      roi: directCost.mean > 0 ? netValue.mean / directCost.mean : null,
      pBest: odds.pBest[o],
      expectedRegret: odds.expectedRegret[o],
      neverLive: (result.trials - live.length) / result.trials,
      liveWeek: percentilesOf(live),
      paybackChance: payback.length / result.trials,
      paybackWeek: percentilesOf(payback),
      incidents: meanOf(outcomes.incidents[o]),
      brokenWeeks: meanOf(outcomes.brokenWeeks[o]),
      quality: meanOf(outcomes.quality[o]),
      wastedDiscovery: meanOf(outcomes.wastedDiscovery[o]),
      compoundingIndex: index.length > 0 ? meanOf(index) : null,
      leaks: stages.length > 0 ? leaksByLayer(result.leaks[o]) : null,
      costs: costsByKind(result, o),
    };
  });
}

function leaksByLayer(leaks: Float64Array): Leaks {
  const layers = { capture: 0, routing: 0, execution: 0, feedback: 0 };
  LEAK_FACTORS.forEach((factor, f) => {
    layers[LEAK_LAYERS[factor]] += leaks[f];
  });
  return layers;
}

function costsByKind({ weeklyCosts, owedAtEnd, discount, weeks }: SimulationResult, o: number) {
  const sums = COST_KINDS.map((kind, k) => {
    const paid = weeklyCosts[o][k].reduce((sum, cost, t) => sum + cost * discount[t], 0);
    return [kind, kind === "owed" ? paid + owedAtEnd[o] * discount[weeks] : paid];
  });
  return Object.fromEntries(sums) as Record<CostKind, number>;
}
