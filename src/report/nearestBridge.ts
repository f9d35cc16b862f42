import type { Decision } from "../decision/decision.ts";
import type { SimulationResult } from "../simulation/result.ts";

/**
 * The bridge that comes nearest where none keeps the limits: of those that miss the budget only, the one that the least
 * budget would admit, as the reasons name it; else the nearest miss. Null where there is none.
 */
export function nearestBridge(
  { options, outcomes, scenario }: SimulationResult,
  { recommendation }: Decision,
): string | null {
  const { setAside, nearestMiss } = recommendation;
  const { chance } = scenario.decision.constraints;
  const missesBudgetOnly = (id: string) => {
    const missed = setAside.filter(({ option }) => option === id);
    return missed.length === 1 && missed[0].constraint === "maxDirectCost";
  };
  const [first] = options
    .map(({ id }, o) => ({ id, budget: enough(outcomes.directCost[o], chance) }))
    .filter(({ id }) => missesBudgetOnly(id))
    .sort((a, b) => a.budget - b.budget);
  return first?.id ?? nearestMiss?.option ?? null;
}

/** The least budget that is kept in at least a share `chance` of trials. */
function enough(costs: Float64Array, chance: number): number {
  return costs.slice().sort()[Math.max(0, Math.ceil(chance * costs.length) - 1)];
}
