import { describe, expect, it } from "vitest";
import { nearest } from "../../src/decision/nearestThresholds.ts";
import type { ScannedInput, Threshold } from "../../src/decision/thresholds.ts";

const threshold = (path: string, more: Partial<Threshold>): Threshold => ({
  path,
  at: 0,
  se: 0,
  from: "suite",
  to: "open",
  side: "below",
  until: null,
  chance: 0,
  areTwins: false,
  ...more,
});
const input = (path: string, p10: number, p50: number, p90: number): ScannedInput => ({
  path,
  now: { p10, p50, p90 },
  isExact: p10 === p90,
  correlated: [],
  grid: [0, 100],
  territories: [],
});

describe("the nearest thresholds", () => {
  it("are those that the input is likeliest beyond, then those least away in its own spread", () => {
    const inputs = [input("a", 10, 20, 40), input("b", 10, 20, 40), input("c", 10, 20, 40), input("d", 19, 20, 21)];
    const thresholds = [
      threshold("d", { at: 15 }),
      threshold("a", { at: 5 }),
      threshold("b", { at: 60, side: "above", chance: 0.02 }),
      threshold("c", { at: 41, side: "above", chance: 0.09 }),
    ];
    expect(nearest({ thresholds, inputs }, "suite", 4).map(({ path }) => path)).toEqual(["c", "b", "a", "d"]);
    expect(nearest({ thresholds, inputs }, "suite", 2)).toHaveLength(2);
  });

  it("take an exact input for one that may be half or double in 8 of 10 futures", () => {
    const inputs = [input("exact", 40, 40, 40), input("likelier", 1, 2, 3), input("unlikelier", 1, 2, 3)];
    const thresholds = [
      threshold("unlikelier", { at: 1, chance: 0.05 }),
      threshold("likelier", { at: 1, chance: 0.2 }),
      // at its p10, so to say: one future of ten
      threshold("exact", { at: 20, chance: null }),
    ];
    const found = nearest({ thresholds, inputs }, "suite", 3);
    expect(found.map(({ path }) => path)).toEqual(["likelier", "exact", "unlikelier"]);
  });

  it("are one an input, and start from the pick or its twins; what leads to a twin comes last", () => {
    const inputs = [input("a", 10, 20, 40), input("b", 10, 20, 40), input("c", 10, 20, 40)];
    const thresholds = [
      threshold("a", { at: 12, chance: 0.2, areTwins: true, to: "hand-then-suite" }),
      threshold("a", { at: 45, chance: 0.05, side: "above", from: "hand-then-suite" }),
      threshold("b", { at: 5, chance: 0.01, from: "open", to: "manual" }),
      threshold("b", { at: 4, chance: 0.4, areTwins: true, to: "hand-then-suite" }),
      threshold("c", { at: 4, chance: 0.4, areTwins: true, from: "hand-then-suite", to: "suite-then-suite" }),
    ];
    const found = nearest({ thresholds, inputs }, "suite", 9);
    expect(found.map(({ path, at }) => [path, at])).toEqual([
      ["a", 45],
      ["b", 4],
    ]);
  });

  it("reckon with the nearer end of what takes over between two values, wherever it was come upon", () => {
    const inputs = [input("between", 20, 20, 20), input("below", 20, 20, 20)];
    const thresholds = [
      threshold("between", { at: 1, until: 5, side: "above", chance: null }),
      threshold("below", { at: 6, chance: null }),
    ];
    expect(nearest({ thresholds, inputs }, "suite", 2).map(({ path }) => path)).toEqual(["below", "between"]);
    const above = [
      threshold("between", { at: 30, until: 25, chance: null }),
      threshold("below", { at: 6, chance: null }),
    ];
    expect(nearest({ thresholds: above, inputs }, "suite", 2).map(({ path }) => path)).toEqual(["between", "below"]);
  });

  it("pass over what would be below nothing", () => {
    const inputs = [input("cost", 52, 52, 52)];
    expect(nearest({ thresholds: [threshold("cost", { at: 0.004 })], inputs }, "suite", 1)).toEqual([]);
    expect(nearest({ thresholds: [threshold("cost", { at: 0.5 })], inputs }, "suite", 1)).toHaveLength(1);
  });
});
