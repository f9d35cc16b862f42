import fc from "fast-check";
import { quantileSorted } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { selectQuantiles } from "../../src/decision/selectQuantiles.ts";
import { chanceBelow, difference, meanOf, percentilesOf, present, spreadOf } from "../../src/decision/statistics.ts";

const of = (...values: number[]) => Float64Array.from(values);

/** Linear interpolation between the order statistics at (n − 1) p: type 7 of Hyndman and Fan (1996). */
function type7(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  return sorted[low] + (place - low) * (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]);
}

describe("spreadOf", () => {
  it("has mean, standard error, sample deviation and percentiles as computed by hand", () => {
    const found = spreadOf(of(4, 1, 3, 2));
    expect(found.mean).toBe(2.5);
    expect(found.sd).toBeCloseTo(Math.sqrt(5 / 3), 14);
    expect(found.se).toBeCloseTo(Math.sqrt(5 / 12), 14);
    expect([found.p10, found.p50, found.p90].map((x) => x.toFixed(12))).toEqual([
      "1.300000000000",
      "2.500000000000",
      "3.700000000000",
    ]);
  });

  it("has no spread at one trial and needs at least one", () => {
    expect(spreadOf(of(7))).toEqual({ mean: 7, se: 0, sd: 0, p10: 7, p50: 7, p90: 7 });
    expect(() => spreadOf(of())).toThrow("required at least one trial, found none");
  });

  it("keeps a small spread on a large mean, and leaves the values in their order", () => {
    const values = of(1e9 + 2, 1e9 + 1, 1e9 + 3);
    expect(spreadOf(values)).toMatchObject({ mean: 1e9 + 2, sd: 1, p50: 1e9 + 2 });
    expect(values).toEqual(of(1e9 + 2, 1e9 + 1, 1e9 + 3));
  });
});

describe("percentiles", () => {
  it("are none of no values; the mean of none is NaN", () => {
    expect(percentilesOf(of())).toBeNull();
    expect(meanOf(of())).toBeNaN();
  });

  it("leave out the trials without a value", () => {
    expect(present(of(Number.NaN, 3, Number.NaN, 1))).toEqual(of(3, 1));
    expect(percentilesOf(present(of(Number.NaN, 3, Number.NaN, 1)))?.p50).toBe(2);
  });
});

describe("paired comparisons", () => {
  it("count trials in which one is below the other, ties half", () => {
    expect(chanceBelow(of(1, 2, 3, 4), of(2, 2, 2, 5))).toBe(0.625);
    expect(difference(of(1, 2), of(3, 1))).toEqual(of(-2, 1));
  });
});

describe("selectQuantiles", () => {
  const values = fc.array(
    fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, -0)),
    { minLength: 1, maxLength: 300 },
  );
  const levels = fc
    .array(fc.oneof(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 7,
    })
    .map((all) => all.sort((a, b) => a - b));

  it("equals quantiles of sorted values, by definition and by simple-statistics", () => {
    fc.assert(
      fc.property(values, levels, (all, ps) => {
        const sorted = [...all].sort((a, b) => a - b);
        const found = selectQuantiles(Float64Array.from(all), ps);
        found.forEach((value, i) => {
          // −0 is 0
          expect(value + 0).toBe(type7(all, ps[i]) + 0);
          expect(value + 0).toBe(quantileSorted(sorted, ps[i]) + 0);
        });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("takes sorted, reversed and constant values, whose pivots are the worst, in its stride", () => {
    const rising = Float64Array.from({ length: 20_001 }, (_, i) => i);
    expect(selectQuantiles(rising.slice(), [0.1, 0.5, 0.9])).toEqual([2000, 10_000, 18_000]);
    expect(selectQuantiles(rising.slice().reverse(), [0.1, 0.5, 0.9])).toEqual([2000, 10_000, 18_000]);
    expect(selectQuantiles(new Float64Array(20_000).fill(3), [0.1, 0.9])).toEqual([3, 3]);
  });

  it("needs at least one value", () => {
    expect(() => selectQuantiles(of(), [0.5])).toThrow("required at least one value, found none");
  });
});
