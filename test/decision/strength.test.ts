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
    // dealt to sixteen, the trials are 4 · 10, 3 · 10 and so on: a replicate's sum is off by what its own seven or six miss
    const lead = repeated([
      [60, 10],
      [30, 0],
      [10, -20],
    ]);
    const away = Array.from({ length: 16 }, (_, r) =>
      lead.reduce((sum, value, t) => (t % 16 === r ? sum + value - 4 : sum), 0),
    );
    const squares = away.reduce((sum, each) => sum + each * each, 0);
    expect(found.se).toBeCloseTo(Math.sqrt((squares / 100 ** 2) * (16 / 15)), 12);
  });

  it("has the error of its chance as well: of few trials that of independent ones", () => {
    const found = against([40, 10], [10, -1]);
    expect(found.chanceSe).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 49), 12);
    expect(against([20, 10]).chanceSe).toBe(0);
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

  it("is too close to call while the mean difference to any rival may be chance", () => {
    const clear = against([950, 10], [50, -1]);
    // cheaper in 90 of 100, but by 1, and dearer by 8 in the rest: mean 0.1, standard error 0.27
    // at every tenth trial: dealt to sixteen, half of the replicates never have one of those
    const blurred = against(
      ...Array.from({ length: 10 }, (): [number, number][] => [
        [9, 1],
        [1, -8],
      ]).flat(),
    );
    expect(Math.abs(blurred.mean)).toBeLessThan(2.131 * blurred.se);
    expect(strengthOf([blurred])).toBe("too close to call");
    expect(strengthOf([clear, blurred])).toBe("too close to call");
    // the same shares in a hundred times as many trials: mean 0.1, standard error 0.027
    expect(strengthOf([against([9000, 1], [1000, -8])])).toBe("clear");
    // cheaper in most trials and dearer on average, beyond error: the chance decides
    expect(strengthOf([against([9000, 1], [1000, -12])])).toBe("clear");
  });

  it("is blurred at exactly what chance makes of it in 1 case of 20: 2.131 standard errors", () => {
    const chance = { option: 1, chance: 0.9, chanceSe: 0.03, trials: 100 };
    expect(strengthOf([{ ...chance, mean: 2.131, se: 1 }])).toBe("too close to call");
    expect(strengthOf([{ ...chance, mean: -2.131, se: 1 }])).toBe("too close to call");
    expect(strengthOf([{ ...chance, mean: 2.132, se: 1 }])).toBe("clear");
  });

  it("is clear where every future differs by the same, and too close where none does", () => {
    expect(strengthOf([against([10, 5])])).toBe("clear");
    expect(strengthOf([against([10, 0])])).toBe("too close to call");
  });

  it("is none without rivals", () => {
    expect(strengthOf([])).toBeNull();
  });
});
