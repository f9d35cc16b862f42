import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranking, scores } from "../../src/decision/criteria.ts";
import { oddsOf } from "../../src/decision/odds.ts";

const matrix = (trials: number) =>
  fc.array(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: trials, maxLength: trials }), {
    minLength: 2,
    maxLength: 4,
  });

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe("the criteria", () => {
  it("score as brute force does: mean, mean of the ⌈n/10⌉ dearest, interpolated 90th percentile of regret", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45 }).chain(matrix), (rows) => {
        const costs = rows.map((row) => Float64Array.from(row));
        const odds = oddsOf(
          costs,
          rows.map(() => true),
        );
        const n = rows[0].length;
        rows.forEach((row, o) => {
          const dearest = [...row].sort((a, b) => b - a).slice(0, Math.ceil(n / 10));
          const regrets = row.map((cost, i) => cost - Math.min(...rows.map((other) => other[i]))).sort((a, b) => a - b);
          const place = (n - 1) * 0.9;
          const [low, high] = [regrets[Math.floor(place)], regrets[Math.ceil(place)]];
          expect(scores("expected", costs, odds)[o]).toBeCloseTo(mean(row), 9);
          expect(scores("cautious", costs, odds)[o]).toBeCloseTo(mean(dearest), 9);
          expect(scores("regret", costs, odds)[o]).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 9);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("do not score what was set aside, and regret is above the best of the rest", () => {
    const costs = [
      [0, 0],
      [5, 7],
      [6, 6],
    ].map((row) => Float64Array.from(row));
    const odds = oddsOf(costs, [false, true, true]);
    expect(scores("expected", costs, odds)).toEqual([Number.NaN, 6, 6]);
    const [, second, third] = scores("regret", costs, odds);
    expect(second).toBeCloseTo(0.9, 12);
    expect(third).toBeCloseTo(0.9, 12);
  });

  it("rank the least first, ties in the file's order, without those that take no part", () => {
    expect(ranking([3, Number.NaN, 1, 3, 1])).toEqual([2, 4, 0, 3]);
    expect(ranking([Number.NaN])).toEqual([]);
  });
});
