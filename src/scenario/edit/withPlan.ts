import { MOST } from "../limits.ts";
import type { Plan, Scenario } from "../scenario.ts";
import { unusedNames } from "./optionNames.ts";

/**
 * The scenario with one more plan, under an id and a label that no other option has. A plan that is there already, under
 * whatever name, is not added again.
 *
 * @throws RangeError if the scenario has as many plans as it may have
 */
export function withPlan(scenario: Scenario, plan: Plan): Scenario {
  if (scenario.plans.some(({ stages }) => sameStages(stages, plan.stages))) return scenario;
  return withPlanAtEnd(scenario, plan);
}

/** As `withPlan`, for a plan that may be the same as another until it is changed. */
export function withPlanAtEnd(scenario: Scenario, { id, label, short, doing, stages }: Plan): Scenario {
  const { plans } = scenario;
  if (plans.length >= MOST.plans) throw new RangeError(`required at most ${MOST.plans} plans, found one more`);
  const plan = {
    ...unusedNames(scenario, id, label),
    short,
    doing,
    stages: stages.map(({ approach, startMonth }) => ({ approach, startMonth })),
  };
  return { ...scenario, plans: [...plans, plan] };
}

/** Whether two plans do the same. */
export function sameStages(some: Plan["stages"], others: Plan["stages"]): boolean {
  return (
    some.length === others.length &&
    some.every(({ approach, startMonth }, i) => approach === others[i].approach && startMonth === others[i].startMonth)
  );
}
