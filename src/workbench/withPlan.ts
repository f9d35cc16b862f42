import { OPEN } from "../model/options.ts";
import { MOST } from "../scenario/limits.ts";
import type { Plan, Scenario } from "../scenario/scenario.ts";

/**
 * The scenario with one more plan, under an id and a label that no other option has. A plan that is there already, under
 * whatever name, is not added again.
 *
 * @throws RangeError if the scenario has as many plans as it may have
 */
export function withPlan(scenario: Scenario, { id, label, short, doing, stages }: Plan): Scenario {
  const { approaches, plans } = scenario;
  if (plans.some((plan) => sameStages(plan.stages, stages))) return scenario;
  if (plans.length >= MOST.plans) throw new RangeError(`required at most ${MOST.plans} plans, found one more`);
  const ids = [OPEN, ...Object.keys(approaches), ...plans.map((plan) => plan.id)];
  const labels = [...Object.values(approaches), ...plans].map((each) => each.label);
  const plan = {
    id: unused(id, ids, (n) => `${id}-${n}`),
    label: unused(label, labels, (n) => `${label} (${n})`),
    short,
    doing,
    stages: stages.map(({ approach, startMonth }) => ({ approach, startMonth })),
  };
  return { ...scenario, plans: [...plans, plan] };
}

function sameStages(some: Plan["stages"], others: Plan["stages"]): boolean {
  return (
    some.length === others.length &&
    some.every(({ approach, startMonth }, i) => approach === others[i].approach && startMonth === others[i].startMonth)
  );
}

/** The name itself, or with the least number from 2 on that makes it one of its own. */
function unused(name: string, taken: readonly string[], numbered: (n: number) => string): string {
  let unique = name;
  for (let n = 2; taken.includes(unique); n++) unique = numbered(n);
  return unique;
}
