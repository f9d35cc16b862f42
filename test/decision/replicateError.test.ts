import { beforeAll, describe, expect, it } from "vitest";
import { scores } from "../../src/decision/criteria.ts";
import { estimateOf, independentEstimate } from "../../src/decision/estimate.ts";
import { influence } from "../../src/decision/influence.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { replicateError } from "../../src/decision/replicateError.ts";
import { difference } from "../../src/decision/statistics.ts";
import { duel } from "../../src/decision/strength.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { replicatedSobol } from "../../src/random/sobol.ts";
import { sobolDirections } from "../../src/random/sobolDirections.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { normals, replicated } from "../support/samples.ts";
import { shipped } from "../support/scenarios.ts";

describe("the standard error of sixteen replicates", () => {
  it("is the spread of their means over four, where they have as many trials", () => {
    // replicate r is r throughout
    const values = Float64Array.from({ length: 160 }, (_, t) => t % 16);
    // variance of 0 … 15: 16 · 17 / 12
    expect(replicateError(values, 7.5)).toBeCloseTo(Math.sqrt((16 * 17) / 12 / 16), 12);
  });

  it("does not count what cancels within a replicate", () => {
    const values = Float64Array.from({ length: 128 }, (_, t) => (t < 64 ? 1000 : -1000) + (t % 16));
    expect(replicateError(values, 7.5)).toBeCloseTo(Math.sqrt((16 * 17) / 12 / 16), 12);
    expect(independentEstimate(values).se).toBeGreaterThan(80);
  });

  it("weighs replicates by their trials: one that varies in one trial alone has that trial's error", () => {
    for (const trials of [64, 65, 79, 1000]) {
      const values = new Float64Array(trials);
      values[trials - 1] = 1;
      // to first order 1 / trials, whichever replicate the trial falls to
      expect(replicateError(values, 1 / trials) * trials).toBeGreaterThan(0.9);
      expect(replicateError(values, 1 / trials) * trials).toBeLessThan(1.04);
    }
  });

  it("is that of independent trials where there are fewer than 64, 0 of one, and 0 where nothing varies", () => {
    const values = normals("few", 63);
    expect(estimateOf(values)).toEqual(independentEstimate(values));
    expect(estimateOf(Float64Array.of(7))).toEqual({ mean: 7, se: 0 });
    expect(estimateOf(new Float64Array(1000).fill(3))).toEqual({ mean: 3, se: 0 });
  });

  it("is right for independent trials: the mean of its square over 400 samples, within 3 standard errors", () => {
    const squares = Array.from({ length: 400 }, (_, s) => estimateOf(normals(`sample ${s}`, 250)).se ** 2 * 250);
    const mean = squares.reduce((a, b) => a + b, 0) / squares.length;
    // chi-square with 15 degrees of freedom over 15, 400 times
    expect(Math.abs(mean - 1)).toBeLessThanOrEqual(3 * Math.sqrt(2 / 15 / 400));
  });
});

describe("what a smooth function of six inputs states by the design alone, over 200 seeds", () => {
  const names = Array.from({ length: 6 }, (_, i) => `input ${i}`);
  const estimates = Array.from({ length: 200 }, (_, s) => {
    const design = replicatedSobol(`smooth ${s}`, names, sobolDirections(names.length));
    const product = new Float64Array(250).fill(1);
    for (let column = 0; column < names.length; column++) {
      const uniforms = new Float64Array(250);
      design.fill(column, 0, uniforms);
      for (let t = 0; t < product.length; t++) product[t] *= 0.5 + uniforms[t];
    }
    const { mean, se } = estimateOf(product);
    return { value: mean, se, independent: independentEstimate(product).se };
  });
  const { mean, se, ratio, margin } = replicated(estimates);

  it("is its spread, about the true mean of 1, within 3 standard errors", () => {
    expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(margin);
    expect(Math.abs(mean - 1)).toBeLessThanOrEqual(3 * se);
  });

  it("and the formula for independent trials would state twice as much at least", () => {
    expect(replicated(estimates.map(({ value, independent }) => ({ value, se: independent }))).ratio).toBeLessThan(0.5);
  });
});

const SEEDS = 40;

/**
 * Three standard errors of the logarithm of stated ÷ seen, both root mean squares of normal estimates: chi-square with 39
 * degrees of freedom for what is seen, with 15 · 40 for what is stated.
 */
const MARGIN = 3 * Math.sqrt(1 / (2 * (SEEDS - 1)) + 1 / (2 * 15 * SEEDS));

describe("what runs state, against the spread over 40 seeds", () => {
  const scenario = shipped("one-person-consultancy");
  type Figure = { value: number; se: number; independent: number };
  const found: Record<string, Record<string, Figure[]>> = { independent: {}, sobol: {} };
  beforeAll(async () => {
    const pool = inlinePool();
    for (const design of ["independent", "sobol"] as const) {
      const by = found[design];
      const put = (name: string, values: Float64Array, value?: number) => {
        const { mean, se } = estimateOf(values);
        by[name] ??= [];
        by[name].push({ value: value ?? mean, se, independent: independentEstimate(values).se });
      };
      for (let s = 0; s < SEEDS; s++) {
        const settings = { seed: `stated ${s}`, trials: 1024, curveTrials: 0, sampling: design };
        const result = await simulate(scenario, pool, settings);
        const tco = tcoOf(result);
        const odds = oddsOf(
          tco,
          tco.map(() => true),
        );
        const [a, b] = ["manual", "open"].map((id) => result.options.findIndex((option) => option.id === id));
        const regret = odds.regret[a] as Float64Array;
        const { mean, se, chance, chanceSe } = duel(tco, a, b);
        const lead = difference(tco[b], tco[a]);
        put("paired difference", lead);
        expect(estimateOf(lead)).toEqual({ mean, se });
        put("total cost", tco[a]);
        put(
          "chance of being cheaper",
          lead.map((x) => (x > 0 ? 1 : x === 0 ? 0.5 : 0)),
        );
        expect(by["chance of being cheaper"][s]).toMatchObject({ value: chance, se: chanceSe });
        put(
          "chance of being best",
          regret.map((x) => (x === 0 ? 1 : 0)),
        );
        put("expected regret", regret);
        for (const criterion of ["cautious", "regret"] as const) {
          put(criterion, influence(criterion, tco[a], regret), scores(criterion, tco, odds)[a]);
        }
      }
    }
  }, 240_000);

  const root = (values: readonly number[]) => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);
  const spreadOf = (figures: readonly Figure[]) => {
    const mean = figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
    return root(figures.map(({ value }) => value - mean)) * Math.sqrt(SEEDS / (SEEDS - 1));
  };

  it.each(["independent", "sobol"])("%s: every error is the spread, within 3 standard errors", (design) => {
    for (const [name, figures] of Object.entries(found[design])) {
      const stated = root(figures.map(({ se }) => se));
      expect(Math.abs(Math.log(stated / spreadOf(figures))), name).toBeLessThanOrEqual(MARGIN);
    }
    expect(Object.keys(found[design]).length).toBe(7);
  });

  it("both designs estimate the same, within 4 standard errors", () => {
    for (const [name, figures] of Object.entries(found.sobol)) {
      const [x, y] = [found.independent[name], figures];
      const mean = (each: readonly Figure[]) => each.reduce((sum, { value }) => sum + value, 0) / SEEDS;
      const se = Math.hypot(spreadOf(x), spreadOf(y)) / Math.sqrt(SEEDS);
      expect(Math.abs(mean(x) - mean(y)), name).toBeLessThanOrEqual(4 * se);
    }
  });
});
