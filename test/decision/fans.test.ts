import { describe, expect, it } from "vitest";
import { fanOf } from "../../src/decision/fans.ts";
import { resultOf } from "../support/results.ts";

// halves of these stand in week 0, all of it in week 1; small whole numbers are exact in 32 bits
const result = resultOf({
  suite: { direct: [8, 2, 6, 4, 10], gap: [20, 60, 40, 100, 80] },
  open: { gap: [100, 100, 100, 140, 120] },
});

describe("fanOf", () => {
  it("has the mean and the interpolated percentiles of each week's cumulative curve: by hand", () => {
    const fan = fanOf(result, 0, "gap", 1);
    expect(Array.from(fan.mean)).toEqual([30, 60]);
    expect([fan.p10[1], fan.p25[1], fan.p50[1], fan.p75[1], fan.p90[1]].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([
      28, 40, 60, 80, 92,
    ]);
    expect(fan.p50[0]).toBe(30);
    expect(Array.from(fanOf(result, 0, "cost", 1).mean)).toEqual([3, 6]);
  });

  it("adds and subtracts trial by trial, not percentile by percentile", () => {
    // totals 28, 62, 46, 104, 90; gains over open 72, 38, 54, 36, 30
    expect(fanOf(result, 0, "tco", 1).p50[1]).toBe(62);
    expect(fanOf(result, 0, "net", 1).p50[1]).toBe(38);
    expect(fanOf(result, 0, "net", 1).mean[1]).toBe(46);
    expect(Array.from(fanOf(result, 0, "net", 0).p90)).toEqual([0, 0]);
  });
});
