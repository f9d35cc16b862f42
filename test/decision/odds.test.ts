import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranking, scores } from "../../src/decision/criteria.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { repeated } from "../support/results.ts";

const of = (...values: number[]) => Float64Array.from(values);
const ALL = [true, true, true];

describe("oddsOf", () => {
  it("counts who is cheapest, ties shared equally, and what each costs above it: by hand", () => {
    const found = oddsOf([of(1, 2, 5, 3), of(1, 4, 5, 2), of(3, 2, 5, 9)], ALL);
    expect(found.pBest).toEqual([(1 / 2 + 1 / 2 + 1 / 3) / 4, (1 / 2 + 1 / 3 + 1) / 4, (1 / 2 + 1 / 3) / 4]);
    expect(found.expectedRegret).toEqual([1 / 4, 2 / 4, 9 / 4]);
    expect(found.regret[2]).toEqual(of(2, 0, 0, 7));
  });

  it("leaves out what was set aside: the best of the rest sets the regret", () => {
    const found = oddsOf([of(1, 1), of(5, 2), of(3, 4)], [false, true, true]);
    expect(found.pBest).toEqual([null, 0.5, 0.5]);
    expect(found.expectedRegret).toEqual([null, 1, 1]);
    expect(found.regret[0]).toBeNull();
  });

  it("has chances that add up to 1, whatever the ties and whoever takes part", () => {
    const costs = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(costs, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, parts) => {
        const part = all.map((_, o) => parts[o] || o === 0);
        const { pBest, expectedRegret } = oddsOf(
          all.map((cost) => of(...cost)),
          part,
        );
        expect(pBest.reduce<number>((sum, chance) => sum + (chance ?? 0), 0)).toBeCloseTo(1, 12);
        expect(Math.min(...expectedRegret.map((regret) => regret ?? 0))).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("knows the published discrete case: best expected 680, with perfect information 1030, expected value of it 350", () => {
    // payoffs 1500, 300, −800 / 900, 600, −200 / 500, 500, 500 in 5, 3 and 2 of ten futures; costs are payoffs negated
    const futures = (...payoffs: number[]) =>
      of(
        ...repeated([
          [5, -payoffs[0]],
          [3, -payoffs[1]],
          [2, -payoffs[2]],
        ]),
      );
    const costs = [futures(1500, 300, -800), futures(900, 600, -200), futures(500, 500, 500)];
    const odds = oddsOf(costs, ALL);
    const score = scores("expected", costs, odds);
    expect(score[0]).toBeCloseTo(-680, 10);
    expect(ranking(score)[0]).toBe(0);
    expect(odds.expectedRegret[0]).toBeCloseTo(350, 10);
    expect(score[0] - (odds.expectedRegret[0] as number)).toBeCloseTo(-1030, 10);
    expect(odds.pBest).toEqual([0.5, 0.3, 0.2]);
  });

  it("has the least expected regret, that of perfect information, at the option with the lowest mean", () => {
    const costs = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(costs, (rows) => {
        const all = rows.map((row) => of(...row));
        const odds = oddsOf(
          all,
          rows.map(() => true),
        );
        const best = ranking(scores("expected", all, odds))[0];
        const perfect = rows[0].reduce((sum, _, i) => sum + Math.min(...rows.map((row) => row[i])), 0) / 8;
        const mean = rows[best].reduce((a, b) => a + b, 0) / 8;
        expect(odds.expectedRegret[best]).toBeCloseTo(mean - perfect, 9);
        expect(Math.min(...(odds.expectedRegret as number[]))).toBe(odds.expectedRegret[best]);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
