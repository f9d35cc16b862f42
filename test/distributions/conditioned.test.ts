import { describe, expect, it } from "vitest";
import { beta } from "../../src/distributions/beta.ts";
import { lognormal } from "../../src/distributions/lognormal.ts";
import { normal, standardNormalCdf } from "../../src/distributions/normal.ts";
import { expectReference } from "./expectReference.ts";

const EVERYWHERE = { lower: -Infinity, upper: Infinity };
const SHARE = { lower: 0, upper: 1 };

describe("normal", () => {
  expectReference<[number, number]>("normal", (args, bounds) => normal(...args, bounds));

  it("has its quantiles where its distribution function says", () => {
    const { quantile } = normal(3, 2, { lower: 0, upper: 10 });
    const cdf = (x: number) => standardNormalCdf((x - 3) / 2);
    for (let p = 0.001; p < 1; p += 0.001) {
      const found = (cdf(quantile(p)) - cdf(0)) / (cdf(10) - cdf(0));
      expect(found).toBeCloseTo(p, 13);
    }
  });

  it("is symmetric, also when conditioned", () => {
    const right = normal(0, 1, { lower: 2, upper: 5 }).quantile;
    const left = normal(0, 1, { lower: -5, upper: -2 }).quantile;
    for (const p of [0.125, 0.25, 0.5, 0.75]) expect(right(p)).toBe(-left(1 - p));
  });

  it("refuses an sd that is not above 0 and bounds without probability", () => {
    expect(() => normal(0, 0, EVERYWHERE)).toThrow("expected sd > 0, found 0");
    expect(() => normal(0, NaN, EVERYWHERE)).toThrow(RangeError);
    expect(() => normal(Infinity, 1, EVERYWHERE)).toThrow("expected finite mean, sd, found Infinity, 1");
    expect(() => normal(0, 1, { lower: 1, upper: 1 })).toThrow("expected lower bound < upper bound, found 1, 1");
    expect(() => normal(0, 0.01, { lower: 1, upper: Infinity })).toThrow(
      "expected some probability between 1 and Infinity, found 0",
    );
  });
});

describe("lognormal", () => {
  expectReference<[number, number]>("lognormal", (args, bounds) => lognormal(...args, bounds));

  it("refuses what is not above 0 and bounds without probability", () => {
    expect(() => lognormal(0, 1, EVERYWHERE)).toThrow("expected median > 0 and sigma > 0, found 0, 1");
    expect(() => lognormal(1, -1, EVERYWHERE)).toThrow(RangeError);
    expect(() => lognormal(1, NaN, EVERYWHERE)).toThrow(RangeError);
    expect(() => lognormal(1, 1, { lower: -10, upper: -5 })).toThrow(
      "expected some probability between -10 and -5, found 0",
    );
  });
});

describe("beta", () => {
  expectReference<[number, number]>("beta", (args, bounds) => beta(...args, bounds));

  it("mirrors: 1 − x is distributed with the shapes exchanged", () => {
    const { quantile } = beta(3, 0.7, SHARE);
    const mirrored = beta(0.7, 3, SHARE).quantile;
    for (const p of [0.25, 0.75, 1 - 2 ** -10, 2 ** -30]) expect(quantile(p)).toBe(1 - mirrored(1 - p));
  });

  it("keeps the digits of small shares in its upper tail", () => {
    // 12 of 1,000,000,000 counted; scipy 1.10.1: beta.ppf([0.5, 0.999], 12.5, 999999988.5)
    const { quantile } = beta(12.5, 999_999_988.5, SHARE);
    expect(quantile(0.5) * 1e9).toBeCloseTo(12.168293344876, 9);
    expect(quantile(0.999) * 1e9).toBeCloseTo(26.309827693264, 6);
  });

  it("refuses shapes beyond its limits and bounds without probability", () => {
    expect(() => beta(0, 1, SHARE)).toThrow("expected alpha and beta from 0.001 to 1000000000, found 0, 1");
    expect(() => beta(1, 1e10, SHARE)).toThrow(RangeError);
    expect(() => beta(NaN, 1, SHARE)).toThrow(RangeError);
    expect(() => beta(2, 2, { lower: 1, upper: 4 })).toThrow("expected some probability between 1 and 4, found 0");
    expect(() => beta(3000, 2, { lower: 0, upper: 0.1 })).toThrow(RangeError);
  });
});
