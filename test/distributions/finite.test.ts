import { describe, expect, it } from "vitest";
import { constant } from "../../src/distributions/constant.ts";
import { empirical } from "../../src/distributions/empirical.ts";
import { pert } from "../../src/distributions/pert.ts";
import { triangular } from "../../src/distributions/triangular.ts";
import { uniform } from "../../src/distributions/uniform.ts";
import { expectReference } from "./expectReference.ts";

type Three = [number, number, number];

describe("pert", () => {
  expectReference<Three>("pert", (args) => pert(...args));

  it("has the mean (min + 4 mode + max) / 6", () => {
    const { quantile } = pert(2, 3, 12);
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += quantile((i + 0.5) / 20_000);
    expect(sum / 20_000).toBeCloseTo((2 + 4 * 3 + 12) / 6, 5);
  });

  it("refuses what is out of order, empty or not finite", () => {
    expect(() => pert(2, 1, 3)).toThrow("expected min ≤ mode ≤ max and min < max, found 2, 1, 3");
    expect(() => pert(1, 1, 1)).toThrow(RangeError);
    expect(() => pert(0, NaN, 1)).toThrow("expected finite min, mode, max, found 0, NaN, 1");
    expect(() => pert(-1e308, 0, 1e308)).toThrow("expected finite width max − min, found Infinity");
  });
});

describe("triangular", () => {
  expectReference<Three>("triangular", (args) => triangular(...args));

  it("refuses what is out of order, empty or not finite", () => {
    expect(() => triangular(0, 2, 1)).toThrow("expected a ≤ mode ≤ b and a < b, found 0, 2, 1");
    expect(() => triangular(1, 1, 1)).toThrow(RangeError);
    expect(() => triangular(0, 1, Infinity)).toThrow(RangeError);
  });
});

describe("uniform", () => {
  expectReference<[number, number]>("uniform", (args) => uniform(...args));

  it("refuses what is out of order, empty or not finite", () => {
    expect(() => uniform(1, 1)).toThrow("expected a < b, found 1, 1");
    expect(() => uniform(NaN, 1)).toThrow("expected finite a, b, found NaN, 1");
    expect(() => uniform(-1e308, 1e308)).toThrow(RangeError);
  });
});

describe("constant", () => {
  it("has one quantile", () => {
    const { quantile, lower, upper } = constant(7);
    expect([quantile(0), quantile(0.3), quantile(1), lower, upper]).toEqual([7, 7, 7, 7, 7]);
  });

  it("refuses what is not finite", () => {
    expect(() => constant(NaN)).toThrow("expected finite value, found NaN");
    expect(() => constant(-Infinity)).toThrow(RangeError);
  });
});

describe("empirical", () => {
  expectReference<[number[]]>("empirical", ([values]) => empirical(values));

  it("takes the kth of n values at p = k / n, however k / n is rounded", () => {
    const n = 1000;
    const { quantile } = empirical(Array.from({ length: n }, (_, i) => i + 1));
    for (let k = 1; k <= n; k++) expect(quantile(k / n)).toBe(k);
    expect(quantile(0)).toBe(1);
  });

  it("takes long lists", () => {
    expect(empirical(new Array(300_000).fill(1)).quantile(0.5)).toBe(1);
  });

  it("keeps its own copy of the list", () => {
    const values = [2, 1];
    const { quantile } = empirical(values);
    values[0] = 99;
    expect([quantile(0.5), quantile(1)]).toEqual([1, 2]);
  });

  it("refuses an empty list and values that are not finite", () => {
    expect(() => empirical([])).toThrow("expected at least one value, found none");
    expect(() => empirical([1, NaN])).toThrow("expected finite values, found NaN");
  });
});
