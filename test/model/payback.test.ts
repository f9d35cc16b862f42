import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paybackWeek } from "../../src/model/funnel.ts";
import { emptyMarket } from "../../src/model/market.ts";
import { newOptionTrace } from "../../src/model/optionTrace.ts";
import { naivePayback } from "../support/naiveTrial.ts";

function payback(extra: number[], cost: number[], cashLag: number, discountRate = 0): number {
  const weeks = cost.length;
  const market = { ...emptyMarket(weeks, discountRate), contribution: 1, cashLag };
  const trace = newOptionTrace(weeks);
  trace.extra.set(extra);
  trace.cost.set(cost);
  return paybackWeek(trace, market);
}

describe("paybackWeek", () => {
  it("is the first week from which the balance stays at or above 0: by hand", () => {
    expect(payback([0, 2, 2, 2, 2], [3, 0, 0, 0, 0], 0)).toBe(3);
    expect(payback([0, 2, 2, 2, 2], [3, 0, 0, 0, 0], 2)).toBe(5);
    expect(payback([1, 1, 1, 1, 1], [0, 0, 3, 0, 0], 0)).toBe(1);
  });

  it("counts a dip later on: paid back only for good", () => {
    expect(payback([5, 0, 0, 9, 0], [1, 0, 6, 0, 0], 0)).toBe(4);
  });

  it("is 1 where nothing is ever paid and none where it ends below", () => {
    expect(payback([0, 0, 0], [0, 0, 0], 0)).toBe(1);
    expect(payback([9, 9, 0], [1, 1, 20], 0)).toBeNaN();
    expect(payback([9, 9, 9], [1, 1, 1], 3)).toBeNaN();
  });

  it("agrees with the definition tried week by week, sums added up anew", () => {
    const series = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 40, maxLength: 40 });
    const costs = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(
        series,
        costs,
        fc.integer({ min: 0, max: 45 }),
        fc.constantFrom(0, 0.1, -0.5, 3),
        (extra, cost, lag, r) => {
          const { discount } = emptyMarket(40, r);
          const found = payback(extra, cost, lag, r);
          expect(found).toEqual(naivePayback(Array.from(discount), extra, cost, lag));
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });
});
