import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsMet, nearestMiss, setAside } from "../../src/decision/constraints.ts";

const NEVER = Number.NaN;
const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

const TRIALS = {
  directCost: rows([10, 20, 30, 40, 50], [0, 0, 0, 0, 0]),
  liveWeek: rows([10, 26, 26.1, NEVER, 5], [NEVER, NEVER, NEVER, NEVER, NEVER]),
  delayHours: rows([24, 24.1, 1, NEVER, 1], [NEVER, NEVER, NEVER, NEVER, NEVER]),
};

describe("limitsMet", () => {
  it("judges each limit separately, at or below it, never met where nothing is live: by hand", () => {
    const met = limitsMet(["bridge"], [false], TRIALS, { maxDirectCost: 40, liveByMonth: 6, maxDelayHours: 24 });
    expect(met).toEqual([
      { option: "bridge", constraint: "maxDirectCost", chance: 4 / 5 },
      // month 6 is week 26
      { option: "bridge", constraint: "liveByMonth", chance: 3 / 5 },
      { option: "bridge", constraint: "maxDelayHours", chance: 3 / 5 },
    ]);
  });

  it("judges only limits that are stated, a limit of 0 among them", () => {
    expect(limitsMet(["bridge"], [false], TRIALS, {})).toEqual([]);
    expect(limitsMet(["bridge"], [false], TRIALS, { liveByMonth: 0 })).toEqual([
      { option: "bridge", constraint: "liveByMonth", chance: 0 },
    ]);
  });

  it("holds leaving the gap open to the budget only", () => {
    const met = limitsMet(["bridge", "open"], [false, true], TRIALS, {
      maxDirectCost: 5,
      liveByMonth: 6,
      maxDelayHours: 24,
    });
    expect(met.filter(({ option }) => option === "open")).toEqual([
      { option: "open", constraint: "maxDirectCost", chance: 1 },
    ]);
  });
});

describe("setAside", () => {
  it("sets aside what meets a limit in a smaller share of trials than the chance, not in the same", () => {
    const met = limitsMet(["bridge"], [false], TRIALS, { maxDirectCost: 40, liveByMonth: 6 });
    expect(setAside(met, 0.8).map(({ constraint }) => constraint)).toEqual(["liveByMonth"]);
    expect(setAside(met, 0.6)).toEqual([]);
    expect(setAside(met, 1).map(({ constraint }) => constraint)).toEqual(["maxDirectCost", "liveByMonth"]);
  });
});

describe("nearestMiss", () => {
  it("is the option whose worst limit is met most often, with that limit", () => {
    const met = [
      { option: "a", constraint: "maxDirectCost" as const, chance: 0.7 },
      { option: "b", constraint: "maxDirectCost" as const, chance: 0.5 },
      { option: "a", constraint: "liveByMonth" as const, chance: 0.1 },
      { option: "b", constraint: "liveByMonth" as const, chance: 1 },
    ];
    expect(nearestMiss(met)).toEqual({ option: "b", constraint: "maxDirectCost", chance: 0.5 });
    expect(nearestMiss([])).toBeNull();
  });

  it("has the largest minimum over limits of share met ÷ chance, as brute force finds", () => {
    const shares = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 100 }), (options, chance) => {
        const kinds = ["maxDirectCost", "liveByMonth", "maxDelayHours"] as const;
        const met = kinds.flatMap((constraint, k) =>
          options.map((option, o) => ({ option: `o${o}`, constraint, chance: option[k] / 100 })),
        );
        const worst = options.map((option) => Math.min(...option.map((share) => share / chance)));
        const found = nearestMiss(met);
        expect(found?.option).toBe(`o${worst.indexOf(Math.max(...worst))}`);
        expect(found?.chance).toBeCloseTo((Math.max(...worst) * chance) / 100, 12);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
