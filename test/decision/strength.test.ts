import { describe, expect, it } from "vitest";
import { duel, strengthOf } from "../../src/decision/strength.ts";
import { repeated } from "../support/results.ts";

const of = (values: number[]) => Float64Array.from(values);

/** The duel of a pick at 0 with a rival whose lead over it takes these values. */
const against = (...runs: [number, number][]) => {
  const rival = of(repeated(runs));
  return duel([new Float64Array(rival.length), rival], 0, 1);
};

describe("duel", () => {
  it("has the chance that the pick is cheaper, ties half, and the paired difference with its error", () => {
    const found = against([60, 10], [30, 0], [10, -20]);
    expect(found.chance).toBe(0.75);
    expect(found.mean).toBe(4);
    // variance (60 · 36 + 30 · 16 + 10 · 576) / 99
    expect(found.se).toBeCloseTo(Math.sqrt(8400 / 99 / 100), 12);
  });
});

describe("strengthOf", () => {
  it("is clear from 0.8, leaning from 0.6, too close to call below", () => {
    expect(strengthOf([against([800, 10], [200, -1])])).toBe("clear");
    expect(strengthOf([against([799, 10], [201, -1])])).toBe("leaning");
    expect(strengthOf([against([600, 10], [400, -1])])).toBe("leaning");
    expect(strengthOf([against([599, 10], [401, -1])])).toBe("too close to call");
    expect(strengthOf([against([100, -10], [0, 1])])).toBe("too close to call");
  });

  it("goes by the lowest of the chances", () => {
    const clear = against([950, 10], [50, -1]);
    expect(strengthOf([clear, against([700, 10], [300, -1])])).toBe("leaning");
    expect(strengthOf([against([500, 10], [500, -1]), clear])).toBe("too close to call");
  });

  it("is too close to call while the mean difference to any rival lies within two standard errors of 0", () => {
    const clear = against([950, 10], [50, -1]);
    // cheaper in 90 of 100, but by 1, and dearer by 8 in the rest: mean 0.1, standard error 0.27
    const blurred = against([90, 1], [10, -8]);
    expect(Math.abs(blurred.mean)).toBeLessThan(2 * blurred.se);
    expect(strengthOf([blurred])).toBe("too close to call");
    expect(strengthOf([clear, blurred])).toBe("too close to call");
    // the same shares in a hundred times as many trials: mean 0.1, standard error 0.027
    expect(strengthOf([against([9000, 1], [1000, -8])])).toBe("clear");
    // cheaper in most trials and dearer on average, beyond error: the chance decides
    expect(strengthOf([against([9000, 1], [1000, -12])])).toBe("clear");
  });

  it("is blurred at exactly two standard errors", () => {
    const chance = { option: 1, chance: 0.9, trials: 100 };
    expect(strengthOf([{ ...chance, mean: 2, se: 1 }])).toBe("too close to call");
    expect(strengthOf([{ ...chance, mean: -2, se: 1 }])).toBe("too close to call");
    expect(strengthOf([{ ...chance, mean: 2.001, se: 1 }])).toBe("clear");
  });

  it("is clear where every future differs by the same, and too close where none does", () => {
    expect(strengthOf([against([10, 5])])).toBe("clear");
    expect(strengthOf([against([10, 0])])).toBe("too close to call");
  });

  it("is none without rivals", () => {
    expect(strengthOf([])).toBeNull();
  });
});
