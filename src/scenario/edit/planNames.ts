import { type Names, type Plan, planNames, type Scenario } from "../scenario.ts";
import { checkedName, unnumbered, unusedLabel } from "./optionNames.ts";
import { withPlanAt } from "./planAt.ts";

export type Approaches = Scenario["approaches"];

/**
 * A plan by other names; a blank one follows from its stages again. The plan itself where nothing differs.
 *
 * @throws RangeError if a name may not stand in a file, or there is no such plan
 */
export function renamedPlan(scenario: Scenario, id: string, names: Partial<Names>): Scenario {
  const { approaches } = scenario;
  return withPlanAt(scenario, id, (plan) => {
    const derived = planNames({ stages: plan.stages }, approaches);
    const label = names.label === undefined ? plan.label : (checkedName(names.label) ?? derived.label);
    const own = ownNames(plan, approaches);
    const next = planNames({ stages: plan.stages, label, ...own.parts, ...given(names) }, approaches);
    return { ...plan, ...next };
  });
}

/**
 * A plan under the names that follow from its stages, as far as it had such ones: after its stages or the names of their
 * approaches have changed. Names of its own stay.
 *
 * @param before the approaches as they were called when the plan had `was.stages`
 */
export function followed(was: Plan, stages: Plan["stages"], before: Approaches, scenario: Scenario): Plan {
  const { hasLabel, parts } = ownNames(was, before);
  const others = scenario.plans.filter(({ id }) => id !== was.id);
  const own = hasLabel ? { ...parts, label: was.label } : parts;
  return namedByStages(was.id, stages, { ...scenario, plans: others }, own);
}

/** A plan under the names that follow from its stages, its label unlike those of the other options, save names of its own. */
export function namedByStages(
  id: string,
  stages: Plan["stages"],
  { approaches, plans }: Pick<Scenario, "approaches" | "plans">,
  own: Partial<Names> = {},
): Plan {
  const taken = [...Object.values(approaches), ...plans].map(({ label }) => label);
  const label = own.label ?? unusedLabel(planNames({ stages }, approaches).label, taken);
  return { id, stages, ...planNames({ stages, ...own, label }, approaches) };
}

/** Which of a plan's names do not follow from its stages. */
function ownNames(plan: Plan, approaches: Approaches): { hasLabel: boolean; parts: Partial<Names> } {
  const { stages, label, short, doing } = plan;
  const derived = planNames({ stages }, approaches);
  return {
    hasLabel: unnumbered(label) !== derived.label,
    parts: { ...(short !== label && { short }), ...(doing !== derived.doing && { doing }) },
  };
}

/** The short name and the doing phrase as asked for: undefined where they are to follow. */
function given({ short, doing }: Partial<Names>): Partial<Names> {
  return {
    ...(short !== undefined && { short: checkedName(short) }),
    ...(doing !== undefined && { doing: checkedName(doing) }),
  };
}
