import { describe, expect, it } from "vitest";
import { discountFactors, emptyMarket, fillMarket } from "../../src/model/market.ts";
import { documentOf } from "../support/drawnCases.ts";

function market(changes: Record<string, number>, weeks = 78, discountRate = 0.1) {
  const found = emptyMarket(weeks, discountRate);
  fillMarket(found, documentOf({ changes, hands: [] }), discountRate);
  return found;
}

describe("the market of a trial", () => {
  it("grows signals and contacts by the month: (1 + g)^(12t/52), to ten years", () => {
    for (const growth of [0.02, -0.9, 0]) {
      const { signals, contacts } = market({ "funnel.growthPerMonth": growth, "funnel.signalsPerWeek": 30 }, 520);
      for (const t of [0, 1, 13, 78, 519]) {
        expect(signals[t] / (30 * (1 + growth) ** ((12 * t) / 52))).toBeCloseTo(1, 11);
        expect(contacts[t] / signals[t]).toBeCloseTo(40_000 / 30, 9);
      }
    }
  });

  it("ages the list by the month: after 13 weeks 3 months are gone", () => {
    const { freshByAge } = market({ "funnel.staleShare": 0.2, "funnel.contactDecayPerMonth": 0.03 });
    expect(freshByAge[0]).toBe(0.8);
    expect(freshByAge[13]).toBeCloseTo(0.8 * 0.97 ** 3, 13);
    expect(freshByAge[78]).toBeCloseTo(0.8 * 0.97 ** 18, 13);
  });

  it("loses a list that ages wholly in a month at once", () => {
    expect(Array.from(market({ "funnel.contactDecayPerMonth": 1 }).freshByAge.slice(0, 3))).toEqual([0.9, 0, 0]);
  });

  it("discounts by the year: 52 weeks at a tenth are 1/1.1", () => {
    const found = discountFactors(0.1, 104);
    expect(found).toHaveLength(105);
    expect([found[0], found[52], found[104]].map((factor) => factor.toFixed(14))).toEqual(
      [1, 1 / 1.1, 1 / 1.21].map((factor) => factor.toFixed(14)),
    );
  });

  it("rounds the sales cycle to whole weeks, half up, and discounts cash by it", () => {
    expect(market({ "funnel.salesCycleWeeks": 5.5 }).cashLag).toBe(6);
    expect(market({ "funnel.salesCycleWeeks": 5.49 }).cashLag).toBe(5);
    expect(market({ "funnel.salesCycleWeeks": 26.2 }).cashDiscount).toBeCloseTo(1.1 ** -0.5, 14);
  });

  it("counts no uplift where the coupled rate is below the cold one", () => {
    expect(market({ "funnel.coupledRate": 0.1 }).uplift).toBe(0);
    expect(market({}).uplift).toBeCloseTo(0.7 * 0.5 * 0.3, 15);
  });

  it("learns as the recurrence solves: A_t = λ/(λ+μ) (1 − (1−λ−μ)^t)", () => {
    for (const [gain, fade] of [
      [0.02, 0.005],
      [1, 0],
      [0.5, 0.5],
      [0, 0.3],
    ]) {
      const { idealLearned, lnIdeal } = market({
        "funnel.learning.gainPerWeek": gain,
        "funnel.learning.fadePerWeek": fade,
      });
      idealLearned.forEach((learned, t) => {
        expect(learned).toBeCloseTo((gain / (gain + fade)) * (1 - (1 - gain - fade) ** t), 13);
        if (t < 78) expect(lnIdeal[t]).toBeCloseTo(Math.log(1 + 0.2 * learned), 13);
      });
    }
  });

  it("lets fading be 1 − λ where a trial draws more", () => {
    const { fade, idealLearned } = market({ "funnel.learning.gainPerWeek": 0.8, "funnel.learning.fadePerWeek": 0.7 });
    expect(fade).toBeCloseTo(0.2, 15);
    expect(idealLearned[5]).toBeCloseTo(0.8, 14);
  });
});
