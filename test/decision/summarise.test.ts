import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { resultOf } from "../support/results.ts";

const NEVER = Number.NaN;

const result = resultOf(
  {
    suite: {
      direct: [10, 20, 30, 40],
      gap: [50, 50, 50, 50],
      liveWeek: [4, NEVER, 8, NEVER],
      paybackWeek: [NEVER, NEVER, 20, NEVER],
      compoundingIndex: [1.5, NEVER, 2.5, NEVER],
      incidents: [0, 1, 2, 5],
      leaks: { fidelity: 5, drift: 10, freshness: 4, learning: 6, harm: 1 },
    },
    middleware: { direct: [0, 0, 0, 0], gap: [90, 90, 90, 90], compoundingIndex: [NEVER, NEVER, NEVER, NEVER] },
    open: [100, 80, 100, 80],
  },
  {},
);

describe("the summary of an option", () => {
  const { baseline, options } = decide(result);
  const [suite, middleware, open] = options;

  it("adds direct cost and gap trial by trial, and nets it against the baseline", () => {
    expect(baseline).toBe("open");
    expect(suite.tco).toMatchObject({ mean: 75, p50: 75 });
    // 40, 10, 20, −10
    expect(suite.netValue).toMatchObject({ mean: 15, p50: 15 });
    expect(suite.netValue.sd).toBeCloseTo(Math.sqrt(1300 / 3), 12);
    expect(suite.roi).toBeCloseTo(15 / 25, 14);
    expect(open.netValue).toEqual({ mean: 0, se: 0, sd: 0, p10: 0, p50: 0, p90: 0 });
  });

  it("has no return where nothing is paid", () => {
    expect(middleware.roi).toBeNull();
    expect(open.roi).toBeNull();
  });

  it("takes any option as baseline, and refuses what is none", () => {
    const other = decide(result, { baseline: "middleware" });
    expect(other.options.map(({ netValue }) => netValue.mean)).toEqual([15, 0, 0]);
    expect(other.recommendation.option).toBe("suite");
    expect(() => decide(result, { baseline: "manual" })).toThrow('required an option as baseline, found "manual"');
  });

  it("takes weeks over the trials that have one, and says how many have none", () => {
    expect(suite.neverLive).toBe(0.5);
    expect(suite.liveWeek).toEqual({ p10: 4.4, p50: 6, p90: 7.6 });
    expect(suite.paybackChance).toBe(0.25);
    expect(suite.paybackWeek).toEqual({ p10: 20, p50: 20, p90: 20 });
    expect(suite.compoundingIndex).toBe(2);
    expect(middleware.compoundingIndex).toBeNull();
    expect(middleware.paybackWeek).toBeNull();
    expect(open).toMatchObject({ neverLive: 1, liveWeek: null, paybackChance: 0, leaks: null });
    expect(suite.incidents).toBe(2);
  });

  it("gathers leaks by layer, adding up to the mean gap, and costs by kind, adding up to the mean direct cost", () => {
    expect(suite.leaks).toEqual({ capture: 4, routing: 15, execution: 24 + 1, feedback: 6 });
    expect(Object.values(suite.costs).reduce((a, b) => a + b)).toBe(25);
    expect(suite.costs.build).toBe(25);
  });
});
