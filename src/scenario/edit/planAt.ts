import type { Plan, Scenario } from "../scenario.ts";

/** The place of a plan among the plans. Throws RangeError if there is none of this id. */
export function planIndex({ plans }: Pick<Scenario, "plans">, id: string): number {
  const index = plans.findIndex((plan) => plan.id === id);
  if (index < 0) throw new RangeError(`required the id of a plan, found ${id}`);
  return index;
}

/** The scenario with one plan changed; the same scenario if nothing of it differs. Throws as `planIndex`. */
export function withPlanAt(scenario: Scenario, id: string, change: (plan: Plan) => Plan): Scenario {
  const index = planIndex(scenario, id);
  const plan = change(scenario.plans[index]);
  if (JSON.stringify(plan) === JSON.stringify(scenario.plans[index])) return scenario;
  return { ...scenario, plans: scenario.plans.with(index, plan) };
}
