import { describe, expect, it } from "vitest";
import { scanGrid, scanGrids } from "../../src/decision/scanGrid.ts";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { mayState } from "../../src/scenario/field.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { readScenario } from "../../src/scenario/read.ts";
import { copyOf, referenceScenario, SHIPPED, shipped } from "../support/scenarios.ts";

function gridOf(path: string, quantity: Quantity): number[] {
  const field = fieldAt(path);
  if (!field) throw new Error(`no field at ${path}`);
  return scanGrid({ path, field, quantity });
}

describe.each(SHIPPED)("the grids of %s", (id) => {
  const scenario = shipped(id);

  it("ascend in 21 values that may be stated, p10, median and p90 among them, beyond p1 and p99", () => {
    for (const { path, field, quantity, grid } of scanGrids(scenario)) {
      if (grid.length === 0) continue;
      expect(grid.length, path).toBe(21);
      for (const [i, value] of grid.entries()) {
        expect(mayState(value, field), `${path} ${value}`).toBe(true);
        if (i > 0) expect(value, path).toBeGreaterThan(grid[i - 1]);
      }
      const { quantile } = distributionOf(quantity, field);
      for (const p of [0.1, 0.5, 0.9]) expect(grid.includes(quantile(p)), `${path} p${100 * p}`).toBe(true);
      expect(grid[0], path).toBeLessThanOrEqual(quantile(0.01));
      expect(grid.at(-1), path).toBeGreaterThanOrEqual(quantile(0.99));
    }
  });

  it("keep the scenario one that may be read, wherever an input is set", () => {
    for (const { path, grid } of scanGrids(scenario)) {
      for (const value of grid.length > 0 ? [grid[0], grid[grid.length - 1]] : []) {
        const changed = { ...withQuantity(scenario, path, value), correlations: [] };
        const { learning } = changed.funnel;
        // what is forgotten and what is learnt in a week are cut to a whole, future by future
        if (learning.gainPerWeek === 1 || learning.fadePerWeek === 1) continue;
        const answer = readScenario(JSON.stringify(changed));
        expect(answer.ok ? [] : answer.faults, `${path} at ${value}`).toEqual([]);
      }
    }
  });
});

describe("the grid", () => {
  it("spans shares from end to end, closer around their median", () => {
    for (const share of [0.01, 0.3, 0.5, 0.98, 1, 0]) {
      const grid = gridOf("funnel.causalShare", share);
      expect([grid[0], grid.at(-1)]).toEqual([0, 1]);
      expect(grid).toContain(share);
    }
    const steps = (grid: number[]) => grid.slice(1).map((value, i) => value - grid[i]);
    const near = steps(gridOf("funnel.causalShare", 0.02));
    expect(near[0]).toBeLessThan(near[near.length - 1] / 10);
    for (const step of steps(gridOf("funnel.causalShare", 0.5))) expect(step).toBeCloseTo(0.05, 9);
  });

  it("spans what is open-ended from a tenth to ten times the median, and 0", () => {
    const grid = gridOf("team.engineering.hoursPerWeek", 40);
    expect(grid.slice(0, 2)).toEqual([0, 4]);
    expect(grid.at(-1)).toBeCloseTo(400, 9);
    expect(gridOf("approaches.suite.reliability.earlyMultiplier", 3)[0]).toBe(1);
  });

  it("spans both sides of 0 where an input may be negative", () => {
    const grid = gridOf("funnel.growthPerMonth", { normal: [0.015, 0.015] });
    expect(grid[0]).toBeLessThan(-0.05);
    expect(grid.at(-1)).toBeCloseTo(-grid[0], 9);
    expect(gridOf("approaches.suite.pricing.shockRise", 0.5)[0]).toBe(-0.999);
  });

  it("has a usual size for an exact 0, but none for money", () => {
    expect(gridOf("timing.decisionDelayMonths", 0).at(-1)).toBe(12);
    expect(gridOf("funnel.valuePerWin", 0)).toEqual([]);
  });

  it("keeps an interval above 0 where transfers take work", () => {
    const scenario = copyOf(referenceScenario("closed-form"));
    const path = "approaches.manual.sync.intervalHours";
    expect(scanGrids(scenario, [path])[0].grid[0]).toBe(0);
    scenario.approaches.manual.handling.hoursPerTransfer = 1;
    expect(scanGrids(scenario, [path])[0].grid[0]).toBeCloseTo(16.8, 9);
  });
});
