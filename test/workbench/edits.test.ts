import { describe, expect, it } from "vitest";
import { withPlan } from "../../src/scenario/edit/withPlan.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Plan, Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { structureOf } from "../../src/workbench/structure.ts";
import { withValues } from "../../src/workbench/withValues.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const isSound = (changed: Scenario) => readScenario(writeScenario(changed)).ok;

describe("setting values", () => {
  it("sets exact values, and leaves all else and the original as they are", () => {
    const changed = withValues(scenario, [
      { path: "funnel.signalsPerWeek", to: 9.5 },
      { path: "team.engineering.hoursPerWeek", to: 12 },
    ]);
    expect(quantityAt(changed, "funnel.signalsPerWeek")).toBe(9.5);
    expect(quantityAt(changed, "team.engineering.hoursPerWeek")).toBe(12);
    expect(changed.approaches).toBe(scenario.approaches);
    expect(quantityAt(scenario, "team.engineering.hoursPerWeek")).toBe(40);
    expect(isSound(changed)).toBe(true);
  });

  it.each([
    ["funnel.coldRate", 4, 1],
    ["funnel.coldRate", -1, 0],
    ["team.engineering.hoursPerWeek", -3, 0],
  ])("%s to %f: the nearest that may be stated, %f", (path, to, nearest) => {
    const changed = withValues(scenario, [{ path, to }]);
    expect(quantityAt(changed, path)).toBe(nearest);
    expect(isSound(changed)).toBe(true);
  });

  it("refuses a path without a quantity", () => {
    expect(() => withValues(scenario, [{ path: "funnel.nothing", to: 1 }])).toThrow(RangeError);
  });
});

describe("taking up a plan", () => {
  const plan: Plan = {
    id: "found-plan",
    label: "By hand now, suite from month 4",
    short: "by hand, then suite",
    doing: "bridge by hand, then buy the suite",
    stages: [
      { approach: "manual", startMonth: 0 },
      { approach: "suite", startMonth: 4 },
    ],
  };

  it("adds it after the others, and the file stays sound", () => {
    const changed = withPlan(scenario, plan);
    expect(changed.plans).toEqual([...scenario.plans, plan]);
    expect(isSound(changed)).toBe(true);
  });

  it("gives it an id and a label that no other option has", () => {
    const names = { ...plan, id: "manual-then-middleware", label: scenario.approaches.suite.label };
    const changed = withPlan(withPlan(scenario, names), { ...names, stages: [{ approach: "suite", startMonth: 1 }] });
    expect(changed.plans.slice(-2).map(({ id, label }) => [id, label])).toEqual([
      ["manual-then-middleware-2", `${names.label} (2)`],
      ["manual-then-middleware-3", `${names.label} (3)`],
    ]);
    expect(isSound(changed)).toBe(true);
  });

  it("changes nothing where the scenario has it already, under whatever name", () => {
    const once = withPlan(scenario, plan);
    expect(withPlan(once, { ...plan, id: "other", label: "Other" })).toBe(once);
  });

  it("refuses one more plan than a file may have", () => {
    let full = scenario;
    for (let month = 1; full.plans.length < 40; month++) {
      full = withPlan(full, { ...plan, stages: [plan.stages[0], { approach: "suite", startMonth: month / 8 }] });
    }
    expect(() => withPlan(full, { ...plan, stages: [{ approach: "suite", startMonth: 9 }] })).toThrow(
      "required at most 40 plans, found one more",
    );
  });

  it("makes another structure, which another value does not", () => {
    const moved = withValues(scenario, [{ path: "funnel.signalsPerWeek", to: 9 }]);
    expect(structureOf(moved)).toBe(structureOf(scenario));
    expect(structureOf(withPlan(scenario, plan))).not.toBe(structureOf(scenario));
  });
});
