import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/distributions/distribution.ts";
import { metalog, metalogMedianRange } from "../../src/distributions/metalog.ts";
import { expectReference } from "./expectReference.ts";

const EVERYWHERE = { lower: -Infinity, upper: Infinity };
const SHARE = { lower: 0, upper: 1 };

/** p10 < p90 well inside bounds of each kind */
const widths = fc
  .tuple(fc.double({ min: 0.02, max: 0.98, noNaN: true }), fc.double({ min: 0.02, max: 0.98, noNaN: true }))
  .filter(([a, b]) => Math.abs(a - b) > 1e-3)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const bounds = fc.constantFrom<Bounds>(
  EVERYWHERE,
  { lower: 0, upper: Infinity },
  { lower: -Infinity, upper: 1 },
  SHARE,
  { lower: -3, upper: 2 },
);

describe("metalog", () => {
  expectReference<[number, number, number]>("metalog", (args, within) => metalog(...args, within));

  it("goes through its three percentiles", () => {
    fc.assert(
      fc.property(widths, bounds, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([p10, p90], within, at) => {
        const [low, high] = metalogMedianRange(p10, p90, within);
        const p50 = low + at * (high - low);
        const { quantile } = metalog(p10, p50, p90, within);
        expect(quantile(0.1)).toBeCloseTo(p10, 12);
        expect(quantile(0.5)).toBeCloseTo(p50, 12);
        expect(quantile(0.9)).toBeCloseTo(p90, 12);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("rises everywhere right up to the ends of the range of medians, and is refused at them", () => {
    fc.assert(
      fc.property(widths, bounds, ([p10, p90], within) => {
        const [low, high] = metalogMedianRange(p10, p90, within);
        expect(p10 < low && high < p90).toBe(true);
        for (const [end, inwards] of [
          [low, 1],
          [high, -1],
        ] as const) {
          expect(() => metalog(p10, end, p90, within)).toThrow(RangeError);
          expect(() => metalog(p10, end - inwards * 1e-9, p90, within)).toThrow(RangeError);
          const { quantile } = metalog(p10, end + inwards * 1e-6 * (high - low), p90, within);
          const quantiles = Array.from({ length: 1999 }, (_, i) => quantile((i + 1) / 2000));
          expect(quantiles.every((x, i) => i === 0 || x > (quantiles[i - 1] as number))).toBe(true);
        }
      }),
      { seed: 2, numRuns: 20 },
    );
  });

  it("would fall somewhere just beyond the range of medians", () => {
    // Keelin's M(y) written out for medians that metalog() refuses: p10 −1, p90 1, median m
    const line = (m: number, y: number) =>
      m + ((1 / Math.log(9)) * 1 - ((2 * m) / (0.8 * Math.log(9))) * (y - 0.5)) * Math.log(y / (1 - y));
    const falls = (m: number) => {
      for (let y = 0.0001; y < 0.9998; y += 0.0001) if (line(m, y + 0.0001) < line(m, y)) return true;
      return false;
    };
    const [low, high] = metalogMedianRange(-1, 1, EVERYWHERE);
    expect([falls(low * 1.001), falls(low * 0.999), falls(high * 0.999), falls(high * 1.001)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("has Keelin's feasible range, |a3| / a2 < 1.66711", () => {
    const [low, high] = metalogMedianRange(0, 1, EVERYWHERE);
    // k = (1 − 1.66711 (½ − α)) / 2 with α = 0.1 (Keelin 2016, section 4.2)
    expect(low).toBeCloseTo((1 - 1.66711 * 0.4) / 2, 5);
    expect(high).toBeCloseTo(1 - (1 - 1.66711 * 0.4) / 2, 5);
  });

  it("says which medians would work", () => {
    const [low, high] = metalogMedianRange(4, 30, { lower: 0, upper: Infinity });
    expect(() => metalog(4, 4.5, 30, { lower: 0, upper: Infinity })).toThrow(
      `expected p50 between ${low} and ${high}, found 4.5`,
    );
  });

  it("refuses percentiles out of order, out of bounds, infinite or NaN", () => {
    expect(() => metalog(3, 2, 5, EVERYWHERE)).toThrow("expected p10 < p50 < p90, found 3, 2, 5");
    expect(() => metalog(0.1, 0.2, 1, SHARE)).toThrow("expected 0 < p10 < p50 < p90 < 1, found 0.1, 0.2, 1");
    expect(() => metalog(0, 0.2, 0.5, { lower: 0, upper: Infinity })).toThrow("expected 0 < p10 < p50 < p90, found 0");
    expect(() => metalog(1, 2, Infinity, EVERYWHERE)).toThrow("expected finite p10, p50, p90, found 1, 2, Infinity");
    expect(() => metalog(1, NaN, 3, EVERYWHERE)).toThrow(RangeError);
    expect(() => metalog(-1e308, 0, 1e308, EVERYWHERE)).toThrow(RangeError);
    expect(() => metalog(1, 2, 3, { lower: 5, upper: 0 })).toThrow("expected lower bound < upper bound, found 5, 0");
    expect(() => metalogMedianRange(3, 2, EVERYWHERE)).toThrow("expected p10 < p90, found 3, 2");
  });
});
