import { describe, expect, it } from "vitest";
import { conditions } from "../../src/decision/conditions.ts";
import { decide } from "../../src/decision/decide.ts";
import type { ScannedInput, Threshold } from "../../src/decision/thresholdTable.ts";
import { resultOf } from "../support/results.ts";

const result = resultOf(
  {
    suite: [5000, 7000],
    middleware: [4000, 6000],
    manual: [2000, 2200],
    "by-hand-first": [1000, 1000],
    open: [9000, 9000],
  },
  { plans: { "by-hand-first": ["manual", "middleware"] } },
);
const base = { result, decision: decide(result) };

function threshold(path: string, from: string, to: string, more: Partial<Threshold> = {}): Threshold {
  return { path, at: 10, se: 0.001, from, to, side: "below", until: null, chance: null, areTwins: false, ...more };
}

const exact = (path: string, value: number): ScannedInput => ({
  path,
  now: { p10: value, p50: value, p90: value },
  isExact: true,
  correlated: [],
  grid: [],
  territories: [],
});

const pick = "by-hand-first";
const found = conditions(base, {
  thresholds: [
    threshold("funnel.signalsPerWeek", pick, "open", { chance: 0.02, at: 4 }),
    threshold("team.engineering.hoursPerWeek", pick, "suite", { at: 11 }),
    threshold("approaches.suite.fit", pick, "suite", { at: 0.6, side: "above", until: 0.8, chance: 0.3 }),
    threshold("approaches.suite.fit", pick, "suite", { at: 0.8, until: 0.6, chance: 0.3 }),
  ],
  inputs: [
    exact("team.engineering.hoursPerWeek", 12),
    exact("funnel.signalsPerWeek", 28),
    exact("approaches.suite.fit", 0.4),
  ],
});
const of = (option: string) => found.find((each) => each.option === option);

describe("when an option works and fails", () => {
  it("is never below nothing", () => {
    const none = conditions(base, {
      thresholds: [threshold("team.engineering.hoursPerWeek", pick, "suite", { at: 1e-9 })],
      inputs: [exact("team.engineering.hoursPerWeek", 12)],
    });
    expect(none[0].worksWhen).toEqual(["Never the pick within any single input’s range."]);
  });

  it("is what makes it the pick and what unseats it, the likeliest first and an exact input by how near it is", () => {
    expect(of("suite")?.worksWhen).toEqual([
      "Below 11 engineering hours a week",
      "With a fit between 60% and 80% (suite)",
    ]);
    expect(of(pick)).toEqual({
      option: pick,
      worksWhen: ["As things stand, this is the pick."],
      failsWhen: [
        "Below 11 engineering hours a week",
        "With a fit between 60% and 80% (suite)",
        "Below 4 signals a week",
      ],
    });
  });

  it("says of others what they cost more as things stand, and where nothing makes them the pick", () => {
    expect(of("suite")?.failsWhen).toEqual(["As things stand, it costs $5,000 more than by hand first on average."]);
    expect(of("manual")?.worksWhen).toEqual(["Never the pick within any single input’s range."]);
  });

  it("says of a twin, or of the closest rival, that the difference is too close to call", () => {
    const { recommendation } = base.decision;
    const tie = "too close to call" as const;
    const said = (more: Partial<typeof recommendation>) =>
      conditions(
        { result, decision: { ...base.decision, recommendation: { ...recommendation, ...more } } },
        { thresholds: [], inputs: [] },
      ).map(({ failsWhen }) => failsWhen[0]);
    const cheaperThan = { suite: 0.55, middleware: 0.58, manual: 0.9, open: 1 };
    const [suite, middleware, manual] = said({
      cheaperThan,
      twin: { option: "middleware", strength: tie },
      closest: "suite",
      strength: "leaning",
    });
    expect(middleware).toBe(
      "As things stand, it costs $4,000 more than by hand first on average, but that is too close to call: by hand first is cheaper in 58 futures of 100.",
    );
    expect(suite).toMatch(/on average\.$/);
    expect(manual).toMatch(/on average\.$/);
    expect(said({ cheaperThan, closest: "suite", strength: tie })[0]).toContain("is cheaper in 55 futures of 100");
  });

  it("is said of neighbouring stretches as one, whatever takes over in each", () => {
    const path = "funnel.signalsPerWeek";
    const [, middleware, , byHandFirst] = conditions(base, {
      thresholds: [
        threshold(path, pick, "middleware", { at: 14.3, until: 8.6, areTwins: true }),
        threshold(path, "middleware", "open", { at: 8.6 }),
      ],
      inputs: [exact(path, 28)],
    });
    expect(byHandFirst.failsWhen).toEqual(["Below 14.3 signals a week"]);
    expect(middleware.worksWhen).toEqual(["Between 8.6 and 14.3 signals a week"]);
  });

  it("weighs neighbouring stretches by the chance of them all", () => {
    const [fit, rate] = ["approaches.suite.fit", "funnel.coldRate"];
    const scenario = structuredClone(result.scenario);
    scenario.approaches.suite.fit = { uniform: [0, 1] };
    const { failsWhen } = conditions(
      { ...base, result: { ...result, scenario } },
      {
        thresholds: [
          threshold(fit, pick, "middleware", { at: 0.6, until: 0.5, chance: 0.1, areTwins: true }),
          threshold(fit, "middleware", "open", { at: 0.5, chance: 0.5 }),
          threshold(rate, pick, "suite", { at: 0.3, chance: 0.4 }),
        ],
        inputs: [
          { ...exact(fit, 0.7), isExact: false, grid: [0, 1] },
          { ...exact(rate, 0.4), isExact: false, grid: [0, 1] },
        ],
      },
    ).at(3) as { failsWhen: string[] };
    expect(failsWhen).toEqual(["With a fit below 60% (suite)", "With a cold rate below 30%"]);
  });

  it("leaves out what lies outside an input’s range, unless nothing else is left", () => {
    const [hours, rate] = ["team.engineering.hoursPerWeek", "funnel.coldRate"];
    const far = threshold(rate, pick, "suite", { at: 0.01, chance: 0.001 });
    const inputs = [exact(hours, 12), { ...exact(rate, 0.4), isExact: false }];
    const failing = (...thresholds: Threshold[]) => conditions(base, { thresholds, inputs }).at(3)?.failsWhen;
    expect(failing(far, threshold(hours, pick, "suite", { at: 11 }))).toEqual(["Below 11 engineering hours a week"]);
    expect(failing(far)).toEqual(["With a cold rate below 1%"]);
  });

  it("names the limit that is missed most, and a cost that is the same", () => {
    const { recommendation } = base.decision;
    const said = (more: Partial<typeof recommendation>) =>
      conditions(
        { result, decision: { ...base.decision, recommendation: { ...recommendation, ...more } } },
        { thresholds: [], inputs: [] },
      ).map(({ failsWhen }) => failsWhen[0]);
    const [suite, middleware] = said({
      setAside: [
        { option: "suite", constraint: "maxDirectCost", chance: 0.6 },
        { option: "suite", constraint: "liveByMonth", chance: 0 },
        { option: "middleware", constraint: "maxDirectCost", chance: 0.25 },
      ],
    });
    expect(suite).toBe("As things stand, it keeps the date in no future.");
    expect(middleware).toBe("As things stand, it keeps the budget in only 25 futures of 100.");
    const margins = { ...recommendation.margins, manual: { ...recommendation.margins.manual, mean: 0 } };
    expect(said({ margins })[2]).toBe("As things stand, it costs the same as by hand first on average.");
  });

  it("has a plan without a column count for the approach that it ends on", () => {
    const other = resultOf(
      { suite: [1, 1], middleware: [9, 9], plan: [8, 8], open: [10, 10] },
      { plans: { plan: ["suite", "middleware"] } },
    );
    const [, middleware] = conditions(
      { result: other, decision: decide(other) },
      { thresholds: [threshold("funnel.campaigns", "suite", "plan")], inputs: [exact("funnel.campaigns", 12)] },
    );
    expect(middleware.option).toBe("middleware");
    expect(middleware.worksWhen).toEqual(["With fewer than 10 campaigns"]);
  });

  it("says so where nothing unseats the pick", () => {
    const [, , , last] = conditions(base, { thresholds: [], inputs: [] });
    expect(last.failsWhen).toEqual(["No single input within its range unseats it."]);
  });
});
