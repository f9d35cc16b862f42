import { describe, expect, it } from "vitest";
import { coverage, needGrowth, startNeed } from "../../src/model/staffing.ts";

const need = (neededHoursPerWeek: number) => ({ neededHoursPerWeek }) as Parameters<typeof coverage>[1];

describe("coverage", () => {
  it("is hours given over hours needed, each with a tenth of an hour that nobody assigns", () => {
    expect(coverage(4.9, need(9.9), 1)).toBeCloseTo(0.5, 14);
    expect(coverage(0, need(0.9), 1)).toBeCloseTo(0.1, 14);
    expect(coverage(2.9, need(0.95), 2)).toBeCloseTo(1.5, 14);
  });

  it("is at most 2, however much is given, and 1 where nothing is needed or given", () => {
    expect(coverage(100, need(1), 1)).toBe(2);
    expect(coverage(0, need(0), 5)).toBe(1);
  });
});

describe("the growth of upkeep", () => {
  it("is (1 + growth)^(age/52) at the middle of every week, found by multiplying, for ten years on", () => {
    for (const growth of [0.15, -0.5, -0.999, 10]) {
      const clock = { logYearlyGrowth: 0, weeklyGrowth: 1, factor: 0 };
      startNeed(clock, growth);
      expect(needGrowth(clock, 0.35, 0.7)).toBeCloseTo((1 + growth) ** (0.35 / 52), 13);
      for (let t = 0; t < 520; t++) {
        const age = 0.7 + t + 0.5;
        const wanted = (1 + growth) ** (age / 52);
        expect(Math.abs(needGrowth(clock, age, 1) / wanted - 1)).toBeLessThan(1e-12);
      }
      expect(needGrowth(clock, 520.9, 0.4)).toBeCloseTo((1 + growth) ** (520.9 / 52), 9);
    }
  });

  it("is none where upkeep does not grow", () => {
    const clock = { logYearlyGrowth: 0, weeklyGrowth: 1, factor: 0 };
    startNeed(clock, 0);
    expect(needGrowth(clock, 300, 1)).toBe(1);
  });
});
