import { echo } from "../fault.ts";
import { type Field, mayState } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { MOST } from "../limits.ts";
import { requirementOf } from "../requirement.ts";
import type { Plan, Scenario } from "../scenario.ts";
import { planIndex, withPlanAt } from "./planAt.ts";
import { movedEvidence, planPaths } from "./planEvidence.ts";
import { followed } from "./planNames.ts";

type Stages = Plan["stages"];

/**
 * A stage of a plan, counted from 0, that starts in another month.
 *
 * @throws RangeError if a stage may not start then, or there is no such stage
 */
export function withStageStart(scenario: Scenario, id: string, stage: number, startMonth: number): Scenario {
  checkMonth(startMonth);
  return withStages(scenario, id, (stages) => stages.with(placed(stages, stage), { ...stages[stage], startMonth }));
}

/** A stage that is another approach. Throws RangeError if there is no such approach or stage. */
export function withStageApproach(scenario: Scenario, id: string, stage: number, approach: string): Scenario {
  if (!Object.hasOwn(scenario.approaches, approach)) {
    throw new RangeError(`required the id of an approach, found ${approach}`);
  }
  return withStages(scenario, id, (stages) => stages.with(placed(stages, stage), { ...stages[stage], approach }));
}

/** One more stage after the others: the first approach that the plan does not have, from `startMonth` on. Throws RangeError if it has as many as it may have. */
export function withStageAdded(scenario: Scenario, id: string, startMonth: number): Scenario {
  checkMonth(startMonth);
  const all = Object.keys(scenario.approaches);
  return withStages(scenario, id, (stages) => {
    if (stages.length >= MOST.planStages) {
      throw new RangeError(`required at most ${MOST.planStages} stages, found one more`);
    }
    const last = stages[stages.length - 1].approach;
    const approach =
      all.find((each) => !stages.some((stage) => stage.approach === each)) ?? all.find((each) => each !== last) ?? last;
    return [...stages, { approach, startMonth }];
  });
}

/** A plan without one of its stages. Throws RangeError for the last one: a plan without stages is none. */
export function withoutStage(scenario: Scenario, id: string, stage: number): Scenario {
  const plan = planIndex(scenario, id);
  const { stages } = scenario.plans[plan];
  if (stages.length < 2) throw new RangeError("required at least one stage, found the last one to be removed");
  const left = stages.map((_, i) => i).filter((i) => i !== placed(stages, stage));
  const places = scenario.plans.map(({ stages: all }, i) => ({
    plan: i,
    stages: i === plan ? left : all.map((_, j) => j),
  }));
  const changed = withStages(scenario, id, (all) => left.map((i) => all[i]));
  return { ...changed, evidence: movedEvidence(scenario.evidence, planPaths(places)) };
}

function withStages(scenario: Scenario, id: string, change: (stages: Stages) => Stages): Scenario {
  return withPlanAt(scenario, id, (plan) => followed(plan, change(plan.stages), scenario.approaches, scenario));
}

const MONTH = fieldAt("plans.0.stages.0.startMonth") as Field;

function checkMonth(startMonth: number) {
  if (!mayState(startMonth, MONTH)) {
    throw new RangeError(`required ${requirementOf(MONTH)}, found ${echo(startMonth)}`);
  }
}

function placed(stages: Stages, stage: number): number {
  if (!(stage in stages)) throw new RangeError(`required a stage of the plan, found stage ${stage + 1}`);
  return stage;
}
