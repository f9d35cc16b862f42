import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { rank } from "../../src/decision/rank.ts";
import { spreadOf } from "../../src/decision/statistics.ts";
import { repeated, resultOf } from "../support/results.ts";
import { normals, nothing, sum } from "../support/samples.ts";

const N = 40_000;

/** Expected regret of the option with the largest mean net value, with its standard error: the EVPI. */
function evpi(net: readonly Float64Array[]) {
  const costs = net.map((values) => values.map((value) => -value));
  const { expectedRegret, regret } = oddsOf(
    costs,
    net.map(() => true),
  );
  const means = net.map((values) => spreadOf(values).mean);
  const best = means.indexOf(Math.max(...means));
  const mostly = means.reduce((most, mean) => Math.max(most, mean));
  const foreseen = spreadOf(net[0].map((_, i) => Math.max(...net.map((values) => values[i])))).mean;
  return {
    value: expectedRegret[best] as number,
    least: Math.min(...expectedRegret.map((value) => value as number)),
    gained: foreseen - mostly,
    se: spreadOf(regret[best] as Float64Array).se,
  };
}

describe("expected regret of the best option is the value of perfect information", () => {
  const p1 = normals("p1", N, 1, 1);
  const p2 = normals("p2", N, 0, 2);
  const around = sum(p1, p2);
  const times = (k: number) => p1.map((value, i) => k * value - p2[i]);
  it.each([
    ["A: p1 − p2", times(1), 0.4798107],
    ["A: 2 p1 − p2", times(2), 0.3992825],
    ["A: 3 p1 − p2", times(3), 0.4094634],
    ["B: p1 − p2, p2 around p1", sum(p1, around, -1), 0.7978846],
    ["B: p1 + p2, p2 around p1", sum(p1, around), 0.3992825],
  ])("%s: within 3 standard errors of the formula", (_, gain, exact) => {
    const found = evpi([nothing(N), gain]);
    expect(Math.abs(found.value - exact)).toBeLessThanOrEqual(3 * found.se);
    // it is the least expected regret, and what always taking the best gains over it
    expect(found.least).toBe(found.value);
    expect(found.gained).toBeCloseTo(found.value, 10);
  });

  it("C: three options in states of probability .5, .3, .2, exactly", () => {
    const states = (...payoffs: [number, number, number]) =>
      Float64Array.from(
        repeated([
          [50, payoffs[0]],
          [30, payoffs[1]],
          [20, payoffs[2]],
        ]),
      );
    const found = evpi([states(1500, 300, -800), states(900, 600, -200), states(500, 500, 500)]);
    expect(found.value).toBeCloseTo(350, 10);
    expect(found.gained).toBeCloseTo(1030 - 680, 10);
  });
});

// Known answer G. In six futures of ten by hand is cheapest by a little, in four it is dear; middleware never is.
describe("G: the rule and the odds can disagree", () => {
  const costs = {
    suite: repeated([
      [60, 5],
      [40, 0],
    ]),
    middleware: repeated([
      [60, 1],
      [40, 1],
    ]),
    manual: repeated([
      [60, 0],
      [40, 10],
    ]),
  };

  it("the pick has the lowest expected cost, though it is never the cheapest", () => {
    const { order, odds } = rank(
      resultOf(costs).options,
      Object.values(costs).map((values) => Float64Array.from(values)),
      { directCost: [], liveWeek: [], delayHours: [] },
      { criterion: "expected", constraints: { chance: 0.8 } },
    );
    expect(order).toEqual([1, 0, 2]);
    expect(odds.pBest).toEqual([0.4, 0, 0.6]);
  });

  it("and so it is recommended", () => {
    const { recommendation, options } = decide(resultOf({ ...costs, open: repeated([[100, 50]]) }));
    expect(recommendation.option).toBe("middleware");
    const mostOften = options.reduce((a, b) => ((b.pBest ?? 0) > (a.pBest ?? 0) ? b : a));
    expect(mostOften.id).toBe("manual");
  });

  it("another criterion may pick another: never the odds", () => {
    const bold = {
      ...costs,
      manual: repeated([
        [95, 0],
        [5, 30],
      ]),
      open: repeated([[100, 50]]),
    };
    expect(decide(resultOf(bold, { criterion: "expected" })).recommendation.option).toBe("middleware");
    expect(decide(resultOf(bold, { criterion: "cautious" })).recommendation.option).toBe("middleware");
    expect(decide(resultOf(bold, { criterion: "regret" })).recommendation.option).toBe("manual");
  });
});
