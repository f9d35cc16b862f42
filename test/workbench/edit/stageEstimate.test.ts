import { describe, expect, it } from "vitest";
import { withQuantity } from "../../../src/scenario/quantities.ts";
import type { Quantity } from "../../../src/scenario/quantity.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { stageEstimate } from "../../../src/workbench/edit/stageEstimate.ts";
import { shipped } from "../../support/scenarios.ts";

const set = (scenario: Scenario, values: Record<string, Quantity>) =>
  Object.entries(values).reduce((changed, [path, value]) => withQuantity(changed, path, value), scenario);

const exact = set(shipped("mid-size-b2b"), {
  "approaches.middleware.setup.leadWeeks": 2,
  "approaches.middleware.setup.effortHours": 400,
  "approaches.middleware.setup.overrun": 1.5,
  "approaches.middleware.rollout.pilotWeeks": 3,
  "approaches.middleware.rollout.rampWeeks": 7,
  "team.engineering.hoursPerWeek": 40,
  "team.skills.api": 0.75,
});
const stages = [
  { approach: "manual", startMonth: 0 },
  { approach: "middleware", startMonth: 1 },
];

describe("when stages come to what", () => {
  it("is as the model has it: lead, effort times overrun by skill and hours, pilot and ramp", () => {
    const [manual, middleware] = stageEstimate(exact, stages);
    const months = (weeks: number) => (weeks * 12) / 52;
    expect(middleware.live).toBeCloseTo(1 + months(2 + (400 * 1.5) / 0.75 / 40), 10);
    expect(middleware.full - middleware.live).toBeCloseTo(months(10), 10);
    expect(manual.over).toBe(middleware.full);
    expect(middleware.over).toBe(18);
  });

  it("is never where nobody builds, and ends sooner after a later decision", () => {
    const idle = set(exact, { "team.engineering.hoursPerWeek": 0, "timing.decisionDelayMonths": 4 });
    const [manual, middleware] = stageEstimate(idle, stages);
    expect([middleware.live, middleware.over, manual.over]).toEqual([Infinity, 14, 14]);
  });
});
