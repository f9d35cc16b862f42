import { describe, expect, it } from "vitest";
import { planReading, planRemarks, restRows, searchWords } from "../../src/decision/planReading.ts";
import type { PlanSearch } from "../../src/decision/planTable.ts";
import { freePlanId, planWords } from "../../src/decision/planWords.ts";
import { copyOf, shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const gain = { mean: 20_900, se: 1_010, p10: -12_000, p90: 86_000, chance: 0.57 };
const found: PlanSearch = {
  tried: 2158,
  stepMonths: 1,
  trials: 10_000,
  best: {
    id: "found-plan",
    ...planWords(
      [
        { approach: "manual", startMonth: 0 },
        { approach: "middleware", startMonth: 2 },
      ],
      scenario.approaches,
    ),
    stages: [],
    isOwn: false,
    netValue: gain,
    gain,
    score: null,
    limits: [],
  },
  single: "middleware",
  own: { option: "manual-then-middleware", gain: { ...gain, mean: -4_000, se: 250 } },
  lastRound: Array.from({ length: 8 }, () => ({ label: "", stages: [], netValue: gain, dearerBy: gain })),
  milestones: [],
  restsOn: [
    {
      input: "funnel.signalsPerWeek",
      low: { value: 14, mean: -578, se: 500 },
      high: { value: 58, mean: 66_800, se: 2_300 },
    },
  ],
  restsOnTrials: 2000,
};
const best = (more: Partial<PlanSearch["best"]>): PlanSearch => ({ ...found, best: { ...found.best, ...more } });
const verdict: Parameters<typeof planReading>[1] = {
  option: "suite",
  closest: "open",
  strength: "clear",
  margins: {},
  cheaperThan: {},
};
const read = (table: PlanSearch) => planReading(table, verdict, scenario);

describe("what is said of a plan search", () => {
  it("names the plan, what it saves and how often", () => {
    expect(read(found)).toBe(
      "By hand now, middleware from month 2: saves $20,900 more than middleware alone, give or take $2,200; too close to call: cheaper in only 57 futures of 100.",
    );
    expect(read({ ...found, single: "open" })).toContain("more than leaving it open");
  });

  it("claims nothing that chance could make", () => {
    expect(read(best({ gain: { ...gain, mean: 2_000 } }))).toBe(
      "By hand now, middleware from month 2: too close to call. Against middleware alone it saves $2,000, give or take $2,200 on fresh futures.",
    );
    expect(read(best({ gain: { ...gain, mean: -500 } }))).toContain("it costs $500 more, give or take $2,200");
  });

  it("says plainly that one approach, or none, is best", () => {
    expect(read({ ...best({ id: "suite" }), single: "suite" })).toBe("No staged plan beats suite alone.");
    expect(read({ ...best({ id: "open" }), single: "open" })).toBe("No plan beats leaving the gap open.");
  });

  it("says that one approach is no winner either where the run cannot tell", () => {
    const tied = { ...verdict, strength: "too close to call" as const };
    expect(planReading({ ...best({ id: "suite" }), single: "suite" }, tied, scenario)).toBe(
      "No staged plan beats suite alone, which is too close to call against leaving it open.",
    );
    expect(planReading({ ...best({ id: "open" }), single: "open" }, tied, scenario)).toBe(
      "No plan beats leaving the gap open, which is too close to call against suite.",
    );
  });

  it("says that figures are from fresh futures where the run has others, and hedges only a close chance", () => {
    const table = best({ id: "manual-then-middleware", gain: { ...gain, chance: 0.7 } });
    const run = { ...verdict, option: "manual-then-middleware", cheaperThan: { middleware: 0.7 } };
    const margins = { middleware: { mean: 20_900, se: 1, p10: 0, p90: 0 } };
    expect(planReading(table, { ...run, margins }, scenario)).toContain(
      "give or take $2,200; cheaper in 70 futures of 100.",
    );
    margins.middleware.mean = 25_000;
    expect(planReading(table, { ...run, margins }, scenario)).toContain(
      "give or take $2,200 on fresh futures; cheaper in 70 futures of 100.",
    );
  });

  it("goes by another criterion's own score where the plan was chosen for that, and by the average beside it", () => {
    const scored = (criterion: "cautious" | "regret", mean: number) => ({
      score: { criterion, value: { mean: 1, se: 1 }, gain: { mean, se: 2_500 }, ownGain: { mean: -9_000, se: 2_500 } },
      gain: { ...gain, mean: -2_000 },
    });
    expect(read(best(scored("cautious", 30_000)))).toBe(
      "By hand now, middleware from month 2: against middleware alone its dearest tenth of futures costs $30,000 less, give or take $5,300; on average it costs $2,000 more, give or take $2,200.",
    );
    expect(read(best(scored("regret", 4_000)))).toBe(
      "By hand now, middleware from month 2: too close to call. Against middleware alone the regret that nine of its futures in ten stay under is $4,000 less, give or take $5,300 on fresh futures; on average it costs $2,000 more, give or take $2,200.",
    );
    expect(planRemarks(best(scored("cautious", 30_000)), scenario)).toEqual([
      "Against the best of the options so far, by hand first, its dearest tenth of futures costs $9,000 more, give or take $5,300; on average it costs $4,000 more, give or take $530.",
    ]);
  });

  it("counts the plans and the futures", () => {
    expect(searchWords(found)).toBe(
      "2,158 plans tried on the same futures, the last 8 on 10,000; figures from 10,000 fresh ones.",
    );
    expect(searchWords({ ...found, stepMonths: 3 })).toContain("(switches 3 months apart at first,");
    expect(searchWords({ ...found, lastRound: [] })).toBe(
      "2,158 plans tried on the same futures; figures from 10,000 fresh ones.",
    );
  });

  it("holds the plan against the best option so far, and its limits against what is drawn", () => {
    expect(planRemarks(found, scenario)).toEqual([
      "Against the best of the options so far, by hand first, it costs $4,000 more, give or take $530.",
    ]);
    expect(planRemarks(best({ isOwn: true }), scenario)).toEqual(["It is among the options already."]);
    const limits = [{ option: "found-plan", constraint: "maxDirectCost" as const, chance: 0.83 }];
    expect(planRemarks({ ...best({ limits }), own: { option: "middleware", gain } }, scenario)).toEqual([
      "It keeps the budget in 83 futures of 100.",
    ]);
  });

  it("puts what the gain rests on in a row", () => {
    expect(restRows(found, scenario)).toEqual([["Signals a week", "14", "−$578", "58", "+$67k"]]);
  });
});

describe("the names of a found plan", () => {
  const stages = [
    { approach: "manual", startMonth: 0 },
    { approach: "middleware", startMonth: 0 },
    { approach: "suite", startMonth: 9 },
  ];

  it("follow from its stages", () => {
    expect(planWords(stages, scenario.approaches)).toEqual({
      label: "By hand now, middleware begun at once, suite from month 9",
      short: "by hand now, middleware begun at once, suite from month 9",
      doing: "bridge by hand, build the middleware at the same time, buy the integrated suite from month 9",
    });
  });

  it("fit into a file however long those of the approaches are", () => {
    const long = copyOf(scenario);
    for (const approach of Object.values(long.approaches)) {
      Object.assign(approach, { label: "x".repeat(500), short: "y".repeat(500), doing: "z".repeat(500) });
    }
    for (const name of Object.values(planWords(stages, long.approaches))) expect(name.length).toBeLessThan(500);
  });

  it("come with an id that nothing else has", () => {
    const taken = copyOf(scenario);
    taken.plans = ["found-plan", "found-plan-2"].map((id) => ({ ...scenario.plans[0], id }));
    expect([freePlanId(scenario), freePlanId(taken)]).toEqual(["found-plan", "found-plan-3"]);
  });
});
