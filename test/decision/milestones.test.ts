import { describe, expect, it } from "vitest";
import { milestonesOf } from "../../src/decision/milestones.ts";
import { weeksIn } from "../../src/model/calendar.ts";
import { copyOf, referenceScenario } from "../support/scenarios.ts";

const only = (week: number) => ({ p10: week, p50: week, p90: week });
const weeks = (...values: number[]) => Float64Array.from(values);
const never = Number.NaN;

describe("the milestones of a plan", () => {
  const scenario = copyOf(referenceScenario("closed-form"));
  scenario.approaches.middleware.rollout = { pilotWeeks: 3, pilotShare: 0.2, rampWeeks: 4 };
  scenario.timing.decisionDelayMonths = 3;
  const stages = [
    { approach: "manual", startMonth: 0 },
    { approach: "middleware", startMonth: 3 },
  ];

  it("begin with the delay, and end a stage when the next one runs in full", () => {
    const [manual, middleware] = milestonesOf(scenario, stages, [weeks(13), weeks(40)], "seed", 78);
    expect(manual).toEqual({
      ...stages[0],
      beginsWeek: only(weeksIn(3)),
      liveWeek: only(13),
      fullWeek: only(13),
      retiredWeek: only(47),
      neverLive: 0,
      retired: 1,
    });
    expect(middleware).toEqual({
      ...stages[1],
      beginsWeek: only(weeksIn(6)),
      liveWeek: only(40),
      fullWeek: only(47),
      retiredWeek: null,
      neverLive: 0,
      retired: 0,
    });
  });

  it("count the futures in which a stage fails, comes too late or is overtaken", () => {
    const live = [weeks(13, 13, 13, 50), weeks(never, 40, 72, 40)];
    const [manual, middleware] = milestonesOf(scenario, stages, live, "seed", 78);
    // in the third future the middleware is live, but not in full before the horizon
    expect(manual).toMatchObject({ neverLive: 0.25, retired: 0.25, retiredWeek: only(47) });
    expect(middleware).toMatchObject({ neverLive: 0.25, fullWeek: only(47) });
    expect(middleware.liveWeek?.p50).toBe(40);
  });

  it("go by what each future draws", () => {
    const uncertain = copyOf(scenario);
    uncertain.approaches.middleware.rollout.rampWeeks = { uniform: [0, 10] };
    uncertain.timing.decisionDelayMonths = { uniform: [0, 6] };
    const count = 4000;
    const [manual] = milestonesOf(
      uncertain,
      stages,
      [new Float64Array(count).fill(1), new Float64Array(count).fill(40)],
      "seed",
      78,
    );
    // 43 weeks and a ramp of 1, 5 and 9; a delay of 0.6, 3 and 5.4 months
    const quantiles = (low: number, high: number) =>
      [0.1, 0.5, 0.9].map((p) => ({
        value: low + p * (high - low),
        slack: (high - low) * Math.sqrt((p * (1 - p)) / count),
      }));
    quantiles(43, 53).forEach(({ value, slack }, i) => {
      expect(Math.abs(Object.values(manual.retiredWeek ?? {})[i] - value)).toBeLessThan(3 * slack);
    });
    quantiles(0, weeksIn(6)).forEach(({ value, slack }, i) => {
      expect(Math.abs(Object.values(manual.beginsWeek)[i] - value)).toBeLessThan(3 * slack);
    });
  });
});
