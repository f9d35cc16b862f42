import { beforeAll, describe, expect, it } from "vitest";
import { type Convergence, convergence, statedError } from "../../src/decision/convergence.ts";
import { decide } from "../../src/decision/decide.ts";
import type { SpreadFit } from "../../src/decision/spreadFit.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("one-person-consultancy");
const pool = inlinePool();
const [pick, rival] = ["manual", "open"];
const seeds = Array.from({ length: 12 }, (_, s) => `convergence ${s}`);
const counts = [50, 150, 500];

describe("how estimates settle as futures are added", () => {
  let found: Convergence;
  const shares: number[] = [];
  beforeAll(async () => {
    found = await convergence(scenario, pool, { pick, rival, counts, seeds }, { onProgress: (x) => shares.push(x) });
  }, 120_000);

  it("each estimate is that of a run of its own", async () => {
    const result = await simulate(scenario, pool, { seed: seeds[1], trials: 150, sampling: "independent" });
    const { options } = decide(result, { constraints: { chance: 1 } });
    const [a, b] = [pick, rival].map((id) => options.findIndex((option) => option.id === id));
    const row = found.counts[1];
    expect(row.futures).toBe(150);
    expect(row.difference[1].mean).toBeCloseTo(options[b].tco.mean - options[a].tco.mean, 6);
    expect(row.chance[1]).toBe(options[a].pBest);
  });

  it("the slopes are −1/2 within 3 of their standard errors", () => {
    for (const fit of [found.difference, found.chance]) {
      const { slope } = fit as SpreadFit;
      expect(Math.abs(slope.value + 0.5)).toBeLessThanOrEqual(3 * slope.se);
      expect(slope.se).toBeLessThan(0.3);
    }
  });

  it("the spread from seed to seed is the standard error that the runs state, within 3 of its own", () => {
    found.counts.forEach(({ difference }, i) => {
      const { sd, se } = found.difference as SpreadFit;
      expect(Math.abs(sd[i] - statedError(difference))).toBeLessThanOrEqual(3 * se[i]);
    });
  });

  it("by Sobol's points the same difference is met sooner: a spread below two thirds, and no other mean", async () => {
    const study = { pick, rival, counts: [128, 512], seeds };
    const [dice, points] = [
      await convergence(scenario, pool, study),
      await convergence(scenario, pool, { ...study, design: "sobol" }),
    ].map(({ counts, difference }) => {
      const means = counts[1].difference.map(({ mean }) => mean);
      return { mean: means.reduce((a, b) => a + b) / means.length, sd: (difference as SpreadFit).sd[1] };
    });
    expect(points.sd).toBeLessThan((2 / 3) * dice.sd);
    const se = Math.hypot(dice.sd, points.sd) / Math.sqrt(seeds.length);
    expect(Math.abs(points.mean - dice.mean)).toBeLessThanOrEqual(3 * se);
  }, 120_000);

  it("says how far it is, and stops when it is told to", async () => {
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const control = new AbortController();
    const stopped = convergence(
      scenario,
      pool,
      { pick, rival, counts, seeds },
      { signal: control.signal, onProgress: (share) => share > 0.2 && control.abort(new Error("enough")) },
    );
    await expect(stopped).rejects.toThrow("enough");
  });

  it("a chance that is the same in every run has no slope", async () => {
    const never = await convergence(scenario, pool, { pick: "suite", rival, counts: [10, 20], seeds: ["1", "2", "3"] });
    expect(never.counts.map(({ chance }) => chance)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(never.chance).toBeNull();
    expect(never.difference?.sd.length).toBe(2);
  });

  it("refuses an option that the scenario has not", async () => {
    await expect(convergence(scenario, pool, { pick, rival: "none", counts, seeds })).rejects.toThrow(
      "required two options of the scenario, found manual and none",
    );
  });
});
