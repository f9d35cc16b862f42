import { type Plan, planNames, type Scenario } from "../scenario.ts";
import { idOf } from "./optionNames.ts";
import { planIndex } from "./planAt.ts";
import { movedEvidence, planPaths } from "./planEvidence.ts";
import { sameStages, withPlanAtEnd } from "./withPlan.ts";

/** Months after which a new plan hands over. */
const HANDOVER = 3;

/**
 * One more plan: the first two approaches in succession that no plan has yet, the second from month 3 on. Of a single
 * approach, that approach later.
 *
 * @throws RangeError if the scenario has as many plans as it may have
 */
export function withNewPlan(scenario: Scenario): Scenario {
  const { approaches, plans } = scenario;
  const ids = Object.keys(approaches);
  const pairs = ids.flatMap((first) =>
    ids.filter((second) => second !== first).map((second) => stagesOf([first, 0], [second, HANDOVER])),
  );
  const choices = [...pairs, ...ids.map((id) => stagesOf([id, HANDOVER]))];
  const isNew = (stages: Plan["stages"]) => !plans.some((plan) => sameStages(plan.stages, stages));
  const stages = choices.find(isNew) ?? choices[0];
  const names = planNames({ stages }, approaches);
  return withPlanAtEnd(scenario, { id: idOf(names.label, "plan"), ...names, stages });
}

/** A copy of a plan, after the others. Throws RangeError as `withNewPlan`, or if there is no such plan. */
export function withPlanCopy(scenario: Scenario, id: string): Scenario {
  const plan = scenario.plans[planIndex(scenario, id)];
  const copied = withPlanAtEnd(scenario, plan);
  const copy = copied.plans[copied.plans.length - 1];
  // a short name that is the label stays the label
  return plan.short === plan.label
    ? { ...copied, plans: copied.plans.with(-1, { ...copy, short: copy.label }) }
    : copied;
}

/** The scenario without a plan. Throws RangeError if there is no such plan. */
export function withoutPlan(scenario: Scenario, id: string): Scenario {
  const index = planIndex(scenario, id);
  const places = scenario.plans.map(({ stages }, i) =>
    i === index ? null : { plan: i - (i > index ? 1 : 0), stages: stages.map((_, j) => j) },
  );
  return {
    ...scenario,
    plans: scenario.plans.filter((_, i) => i !== index),
    evidence: movedEvidence(scenario.evidence, planPaths(places)),
  };
}

function stagesOf(...stages: [approach: string, startMonth: number][]): Plan["stages"] {
  return stages.map(([approach, startMonth]) => ({ approach, startMonth }));
}
