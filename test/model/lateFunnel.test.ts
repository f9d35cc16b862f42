import { describe, expect, it } from "vitest";
import { lateFunnel, type PlainFunnel } from "../../src/model/lateFunnel.ts";

const FUNNEL: PlainFunnel = {
  signalsPerWeek: 28,
  coldRate: 0.15,
  coupledRate: 0.45,
  causalShare: 0.5,
  contribution: 2730,
  intentDecay: { scaleHours: 0.66, exponent: 0.32 },
};
const PERIOD = { weeks: 78, discountRate: 0 };
const AT_ONCE = { intervalHours: 0, processingHours: 0 };

describe("a funnel that acts late", () => {
  it("loses v S χ (c1 − c0) (1 − (1 + t/τ)^−β) a week", () => {
    const { timeliness, atOnce, gap } = lateFunnel(FUNNEL, { intervalHours: 0, processingHours: 54 }, PERIOD);
    const worth = 28 * 0.5 * 0.3 * 2730;
    expect(timeliness).toBeCloseTo((1 + 54 / 0.66) ** -0.32, 12);
    for (const week of [0, 40, 77]) {
      expect(atOnce[week]).toBeCloseTo(worth, 8);
      expect(gap[week]).toBeCloseTo(worth * (1 - (1 + 54 / 0.66) ** -0.32), 8);
    }
    expect(gap).toHaveLength(78);
  });

  it("waits uniformly for the next transfer: the mean of the curve over the interval", () => {
    const { timeliness } = lateFunnel(FUNNEL, { intervalHours: 168, processingHours: 12 }, PERIOD);
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += (1 + (12 + (168 * (i + 0.5)) / 20_000) / 0.66) ** -0.32;
    expect(timeliness).toBeCloseTo(sum / 20_000, 8);
  });

  it("loses nothing at once, and discounts by the week", () => {
    const { timeliness, atOnce, gap } = lateFunnel(FUNNEL, AT_ONCE, { weeks: 53, discountRate: 0.1 });
    expect(timeliness).toBe(1);
    expect(Array.from(gap).every((lost) => Math.abs(lost) < 1e-9)).toBe(true);
    expect(atOnce[52] / atOnce[0]).toBeCloseTo(1 / 1.1, 12);
  });

  it("has nothing to lose where acting at once converts no better", () => {
    const { atOnce } = lateFunnel({ ...FUNNEL, coupledRate: 0.1 }, AT_ONCE, PERIOD);
    expect(Array.from(atOnce).every((worth) => worth === 0)).toBe(true);
  });
});
