import { describe, expect, it } from "vitest";
import { leakReading, spokenShare } from "../../src/decision/leakWords.ts";
import { meanOf } from "../../src/decision/statistics.ts";
import { waterfall } from "../../src/decision/waterfall.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { resultOf } from "../support/results.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

/** An ideal bridge would bring 1000; the suite loses 600 of it, half of that to its fit. */
const result = resultOf({
  suite: { direct: [0, 0], gap: [500, 700], leaks: { fit: 300, freshness: 60, fidelity: 90, learning: 30 } },
  open: [900, 1100],
});

describe("a waterfall", () => {
  it("goes from the ideal, which is what an open gap costs, to what is realised, through the four layers in order", () => {
    const { ideal, steps, realised, gapCost } = waterfall(result, "suite");
    expect({ ideal, realised, gapCost }).toEqual({ ideal: 1000, realised: 400, gapCost: 600 });
    expect(steps.map(({ layer, total }) => [layer, total])).toEqual([
      ["capture", 60],
      ["routing", 90],
      ["execution", 420],
      ["feedback", 30],
    ]);
    expect(steps[2].factors).toEqual([
      { factor: "exposure", cost: 120 },
      { factor: "fit", cost: 300 },
      { factor: "timeliness", cost: 0 },
      { factor: "outages", cost: 0 },
      { factor: "harm", cost: 0 },
    ]);
  });

  it("loses all of the ideal in one step, to no factor, where the gap is left open", () => {
    expect(waterfall(result, "open")).toEqual({
      option: "open",
      ideal: 1000,
      steps: [{ layer: "open", total: 1000, factors: [] }],
      realised: 0,
      gapCost: 1000,
    });
  });

  it.each(SHIPPED)("adds up to the gap cost for every option: %s", async (id) => {
    const run = await simulate(shipped(id), inlinePool(), { trials: 250, curveTrials: 0 });
    for (const [o, option] of run.options.entries()) {
      const { ideal, steps, realised, gapCost } = waterfall(run, option.id);
      const gap = meanOf(run.outcomes.gapCost[o]);
      const totals = steps.reduce((sum, { total }) => sum + total, 0);
      expect(gapCost).toBe(gap);
      expect(Math.abs(totals - gap)).toBeLessThanOrEqual(1e-9 * ideal);
      expect(ideal - totals).toBeCloseTo(realised, 6);
      for (const { total, factors } of option.stages.length > 0 ? steps : []) {
        expect(Math.abs(factors.reduce((sum, { cost }) => sum + cost, 0) - total)).toBeLessThanOrEqual(1e-9 * ideal);
        for (const { cost } of factors) expect(cost).toBeGreaterThanOrEqual(-1e-9 * ideal);
      }
    }
  });

  it("refuses what is no option", () => {
    expect(() => waterfall(result, "bridge")).toThrow('required an option of the result, found "bridge"');
  });
});

describe("its reading", () => {
  const read = (option: string) => leakReading(waterfall(result, option), option, "USD");

  it("names what most is lost to, as a fraction where it is near one", () => {
    expect(read("suite")).toBe("Half of the $600 that suite loses is campaign logic that it cannot run.");
    expect(["Half", "A third", "12%", "Nearly all", "All"]).toEqual([0.5, 0.33, 0.12, 0.99, 1].map(spokenShare));
  });

  it("says what an open gap loses, and where there is nothing to lose", () => {
    expect(read("open")).toBe("Left open, the gap loses all of the $1,000 that an ideal bridge would bring.");
    const nothing = waterfall(resultOf({ suite: [0, 0], open: [0, 0] }), "suite");
    expect(leakReading(nothing, "suite", "USD")).toBe("There is nothing here for a bridge to carry, so nothing leaks.");
  });
});
