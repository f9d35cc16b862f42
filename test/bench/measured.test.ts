import { describe, expect, it } from "vitest";
import { measured, measuredAt, ratios } from "./measured.ts";

describe("the middle of some runs", () => {
  it("is their median, with the quartiles and the number of runs", () => {
    expect(measured([9, 1, 5, 3, 7])).toEqual({ value: 5, low: 3, high: 7, runs: 5 });
  });

  it("leaves out what could not be measured, and is NaN where nothing could", () => {
    expect(measured([2, Number.NaN, 4])).toEqual({ value: 3, low: 2.5, high: 3.5, runs: 2 });
    expect(measured([])).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN, runs: 0 });
  });

  it("of a percentile is that of all runs, and spreads as it does from round to round", () => {
    const rounds = [10, 20, 30].map((base) => Array.from({ length: 100 }, (_, i) => base + i / 100));
    const { value, low, high, runs } = measuredAt(rounds, 0.95);
    expect(value).toBeCloseTo(30.84, 1);
    expect(low).toBeCloseTo(15.95, 1);
    expect(high).toBeCloseTo(25.95, 1);
    expect(runs).toBe(300);
  });

  it("of a percentile is NaN where no round measured anything", () => {
    expect(measuredAt([[], []], 0.5).value).toBeNaN();
  });

  it("of a ratio is taken round by round, so that a slow round cancels", () => {
    expect(ratios([10, 20, 90], [5, 10, 45])).toEqual([2, 2, 2]);
    expect(() => ratios([1], [1, 2])).toThrow("required as many runs of both, found 1 and 2");
  });
});
