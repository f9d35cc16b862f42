import { describe, expect, it } from "vitest";
import { type SpreadFit, spreadFit } from "../../src/decision/spreadFit.ts";
import { normals, replicated } from "../support/samples.ts";

const SIZES = [250, 500, 1000, 2000, 4000];

const fitted = (sizes: readonly number[], estimates: number[][]) => spreadFit(sizes, estimates) as SpreadFit;

/** Means of the first so many of some normal values, by size and repetition: each size contains the one before. */
function prefixMeans(seed: string, repetitions: number): number[][] {
  const sums = Array.from({ length: repetitions }, (_, r) => {
    // the sum of n standard normals is √n times one; a step from one size to the next is such a sum
    const steps = normals(`${seed} ${r}`, SIZES.length);
    let sum = 0;
    return SIZES.map((size, i) => {
      sum += steps[i] * Math.sqrt(size - (SIZES[i - 1] ?? 0));
      return sum / size;
    });
  });
  return SIZES.map((_, i) => sums.map((each) => each[i]));
}

describe("the slope of a spread", () => {
  it("is exact on a straight line, whatever the unit", () => {
    const base = [1, 5, -2, 0, 7];
    for (const unit of [1, 1e-6, 1e9]) {
      const { slope, sd, line } = fitted(
        [10, 100, 1000],
        [1, 0.2, 0.04].map((factor) => base.map((value) => 1e3 + unit * factor * value)),
      );
      expect(slope.value).toBeCloseTo(Math.log10(0.2), 5);
      expect(slope.se).toBeLessThan(1e-4);
      line.forEach((value, i) => {
        expect(value / sd[i]).toBeCloseTo(1, 4);
      });
    }
  });

  it("is −1/2 for means of independent values, within 3 standard errors of 200 replications", () => {
    const found = replicated(
      Array.from({ length: 200 }, (_, r) => fitted(SIZES, prefixMeans(`prefix ${r}`, 12)).slope),
    );
    expect(Math.abs(found.mean + 0.5)).toBeLessThanOrEqual(3 * found.se);
    // the jackknife errs on the safe side with few repetitions
    expect(found.ratio).toBeGreaterThan(0.8);
    expect(found.ratio).toBeLessThan(1 + found.margin);
  });

  it("states the error of a standard deviation: σ ÷ √(2 (n − 1)) for normal values, on average to a tenth", () => {
    const shares = Array.from({ length: 200 }, (_, r) => {
      const { sd, se } = fitted(SIZES, prefixMeans(`sd ${r}`, 12));
      return se[0] / sd[0];
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(mean * Math.sqrt(22) - 1)).toBeLessThan(0.1);
  });

  it("is none where a size does not vary, or would not without one repetition", () => {
    const varying = [1, 2, 3, 4];
    for (const other of [
      [4, 4, 4, 4],
      [4, 4, 4, 5],
    ]) {
      expect(spreadFit([5, 10], [varying, other])).toBeNull();
    }
  });

  it("refuses what no slope can be had from", () => {
    const three = [1, 2, 3];
    expect(() => spreadFit([10, 10], [three, three])).toThrow("required two different sizes above 0, found 10, 10");
    expect(() => spreadFit([0, 10], [three, three])).toThrow(RangeError);
    const two = [1, 2];
    expect(() => spreadFit([5, 10], [two, two])).toThrow("required at least 3 repetitions of every size, found 2");
    expect(() => spreadFit([5, 10], [three, two])).toThrow(RangeError);
  });
});
