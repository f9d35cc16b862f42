import { describe, expect, it } from "vitest";
import { renamedApproach } from "../../../src/scenario/edit/approachNames.ts";
import { withNewPlan, withoutPlan, withPlanCopy } from "../../../src/scenario/edit/planList.ts";
import { renamedPlan } from "../../../src/scenario/edit/planNames.ts";
import {
  withoutStage,
  withStageAdded,
  withStageApproach,
  withStageStart,
} from "../../../src/scenario/edit/planStages.ts";
import { shipped } from "../../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const id = "manual-then-middleware";
const grade = { grade: "†" as const };

describe("the stages of a plan", () => {
  it("start in another month, and refuse one that may not be", () => {
    const moved = withStageStart(scenario, id, 1, 4);
    expect(moved.plans[0].stages[1]).toEqual({ approach: "middleware", startMonth: 4 });
    expect(moved.approaches).toBe(scenario.approaches);
    expect(withStageStart(moved, id, 1, 4)).toBe(moved);
    expect(() => withStageStart(scenario, id, 1, -1)).toThrow("required a number of months from 0 to 120, found -1");
    expect(() => withStageStart(scenario, id, 2, 1)).toThrow("required a stage of the plan, found stage 3");
    expect(() => withStageStart(scenario, "none", 0, 1)).toThrow("required the id of a plan, found none");
  });

  it("are at most three: a new one is an approach that the plan does not have", () => {
    const three = withStageAdded(scenario, id, 3);
    expect(three.plans[0].stages.map(({ approach }) => approach)).toEqual(["manual", "middleware", "suite"]);
    expect(() => withStageAdded(three, id, 5)).toThrow("required at most 3 stages, found one more");
  });

  it("go with their evidence, but for the last", () => {
    const evidence = { "plans.0.stages.0.startMonth": grade, "plans.0.stages.1": { ...grade, owner: "me" } };
    const left = withoutStage({ ...scenario, evidence }, id, 0);
    expect(left.plans[0].stages).toEqual([{ approach: "middleware", startMonth: 0 }]);
    expect(left.evidence).toEqual({ "plans.0.stages.0": { ...grade, owner: "me" } });
    expect(() => withoutStage(left, id, 0)).toThrow("required at least one stage");
  });
});

describe("the names of a plan", () => {
  const added = withNewPlan(scenario);
  const plan = added.plans[1];

  it("follow from its stages and from what their approaches are called, until they are its own", () => {
    expect(plan).toMatchObject({ id: "suite-then-middleware", label: "Suite, then middleware" });
    const other = withStageApproach(added, plan.id, 1, "manual");
    expect(other.plans[1]).toMatchObject({
      label: "Suite, then by hand",
      doing: "buy the integrated suite, then bridge by hand",
    });
    expect(renamedApproach(other, "suite", { short: "hub" }).plans[1].label).toBe("Hub, then by hand");
    const named = renamedPlan(other, plan.id, { label: "Plan B" });
    expect(renamedApproach(named, "suite", { short: "hub" }).plans[1]).toMatchObject({
      label: "Plan B",
      short: "Plan B",
    });
    expect(renamedPlan(named, plan.id, { label: "" }).plans[1]).toEqual(other.plans[1]);
  });

  it("stay as they are where they are its own, and tell a copy from what it was copied of", () => {
    expect(withStageApproach(scenario, id, 1, "suite").plans[0].label).toBe("Manual, then middleware");
    const copy = withPlanCopy(added, plan.id).plans[2];
    expect(copy).toMatchObject({
      id: "suite-then-middleware-2",
      label: "Suite, then middleware (2)",
      short: copy.label,
    });
    expect(copy.stages).toEqual(plan.stages);
  });
});

it("a plan goes with its evidence, and those after it are numbered anew", () => {
  const plans = withNewPlan(scenario).plans;
  const evidence = { "plans.0.stages": grade, "plans.1": { ...grade, owner: "me" }, plans: grade };
  const left = withoutPlan({ ...scenario, plans, evidence }, id);
  expect(left.plans).toEqual([plans[1]]);
  expect(left.evidence).toEqual({ "plans.0": { ...grade, owner: "me" }, plans: grade });
});
