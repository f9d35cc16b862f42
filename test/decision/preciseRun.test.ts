import { describe, expect, it } from "vitest";
import { chancesOfBest } from "../../src/decision/chancesOfBest.ts";
import { decide } from "../../src/decision/decide.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { type Precision, preciseRun, precisionOf } from "../../src/decision/preciseRun.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { resultOf } from "../support/results.ts";
import { normals } from "../support/samples.ts";
import { shipped } from "../support/scenarios.ts";

describe("chances of being best", () => {
  it("are those of the odds, ties shared, with the errors of the share of each trial", () => {
    const costs = ["a", "b", "c"].map((name) => normals(name, 640).map(Math.round));
    const takesPart = [true, true, false];
    const odds = oddsOf(costs, takesPart);
    const found = chancesOfBest(odds);
    expect(found[2]).toBeNull();
    for (const o of [0, 1]) {
      expect(found[o]?.mean).toBeCloseTo(odds.pBest[o] as number, 12);
      expect(found[o]?.se).toBeGreaterThan(0.005);
    }
    // of two options one's error is the other's
    expect(found[0]?.se).toBeCloseTo(found[1]?.se as number, 12);
    expect(chancesOfBest({ regret: [null, null] })).toEqual([null, null]);
  });
});

describe("how well a run knows what it is asked for", () => {
  const alike = (mean: number, sd: number, name: string) => Array.from(normals(name, 1600, mean, sd));

  it("is judged by the chance and the rival that are furthest from their targets", () => {
    // shares of 1,600 trials are known to 0.0125 at the middle: not to 0.005
    const open = alike(1000, 100, "open");
    const found = precisionOf(resultOf({ suite: alike(1000, 100, "suite"), manual: alike(1000, 100, "manual"), open }));
    expect(found).toMatchObject({ trials: 1600, isReached: false, chance: { target: 0.005 } });
    expect(found.chance?.se).toBeGreaterThan(0.006);
    // the difference is known to some 3.5 of 1,000: well within 1 %
    expect(found.difference?.target).toBeCloseTo(10, 0);
    expect(found.difference?.se).toBeLessThan(6);
  });

  it("is reached where one is always best by far; a large difference need be known to a tenth only", () => {
    const found = precisionOf(resultOf({ suite: alike(10, 1, "suite"), open: alike(2000, 300, "open") }));
    expect(found.chance).toMatchObject({ se: 0 });
    expect(found.difference).toMatchObject({ option: "open" });
    expect(found.difference?.target).toBeCloseTo(199, -1);
    expect(found.isReached).toBe(true);
  });
});

describe("a run of as many futures as it takes", () => {
  const scenario = { ...shipped("one-person-consultancy"), autoTrials: true as const };
  const pool = inlinePool();

  it("doubles until its errors are below their targets, and is the run of as many", async () => {
    const seen: Precision[] = [];
    const settings = { curveTrials: 0 };
    const { result, precision, cappedBy } = await preciseRun(scenario, pool, settings);
    expect(cappedBy).toBeNull();
    expect(precision.isReached).toBe(true);
    expect(Math.log2(result.trials / 2000) % 1).toBe(0);
    expect(result.scenario).toMatchObject({ trials: result.trials, autoTrials: true });
    const { chance, difference } = precision;
    expect(chance?.se).toBeLessThanOrEqual(0.005);
    expect(difference?.se).toBeLessThanOrEqual(difference?.target as number);
    const again = await simulate(scenario, pool, { ...settings, trials: result.trials });
    expect(again.outcomes).toEqual(result.outcomes);
    expect(decide(result).recommendation).toEqual(decide(again).recommendation);
    // none of the steps before was enough
    for (let trials = 2000; trials < result.trials; trials *= 2) {
      seen.push(precisionOf(await simulate(scenario, pool, { ...settings, trials })));
    }
    expect(seen.every(({ isReached }) => !isReached)).toBe(true);
    expect(seen.length).toBeGreaterThan(0);
  }, 120_000);

  it("says that it hit the cap, and what it had reached there", async () => {
    const { result, precision, cappedBy } = await preciseRun(scenario, pool, { atMost: 2500, curveTrials: 0 });
    expect(result.trials).toBe(2500);
    expect(cappedBy).toBe("trials");
    expect(precision).toMatchObject({ trials: 2500, isReached: false });
  });
});
