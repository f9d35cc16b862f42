import { describe, expect, it } from "vitest";
import { beyond } from "../../src/decision/beyond.ts";
import { percentilesOf } from "../../src/decision/statistics.ts";

describe("beyond", () => {
  it("counts what lies above, not on, the limit, and by how much on average: by hand", () => {
    expect(beyond(Float64Array.of(5, 1, 9, 5), 5)).toEqual({ share: 0.25, excess: 4, most: 9 });
  });

  it("has nothing above the highest value", () => {
    expect(beyond(Float64Array.of(-3, -1), -1)).toEqual({ share: 0, excess: 0, most: -1 });
  });

  it("finds a tenth above a p90, an exponential tail as far above it again as its mean", () => {
    // exponential quantiles of mean 1: what is left beyond any limit has mean 1 as well
    const values = Float64Array.from({ length: 100_000 }, (_, i) => -Math.log1p(-(i + 0.5) / 100_000));
    const found = beyond(values, percentilesOf(values)?.p90 as number);
    expect(found.share).toBeCloseTo(0.1, 4);
    expect(found.excess).toBeCloseTo(1, 3);
  });

  it("requires a trial", () => {
    expect(() => beyond(new Float64Array(0), 0)).toThrow("required at least one trial, found none");
  });
});
