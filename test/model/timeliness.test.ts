import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanTimeliness } from "../../src/model/timeliness.ts";
import { naiveTimeliness } from "../support/naiveStage.ts";
import { integral } from "../support/quadrature.ts";

const positive = (low: number, high: number) =>
  fc.integer({ min: 0, max: 10_000 }).map((i) => low * (high / low) ** (i / 10_000));

describe("meanTimeliness", () => {
  it("is the mean worth over a uniform wait: within 1e-10 of numerical integration", () => {
    fc.assert(
      fc.property(
        positive(1e-4, 1e4),
        fc.oneof(fc.constant(0), positive(1e-3, 500)),
        positive(1e-2, 1e3),
        fc.oneof(fc.constantFrom(0, 1, 1 - 1e-9, 1 + 1e-12, 2), positive(1e-3, 6)),
        (interval, processing, scaleHours, exponent) => {
          const found = meanTimeliness(interval, processing, { scaleHours, exponent });
          const wanted = naiveTimeliness(interval, processing, scaleHours, exponent);
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-10 * wanted);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it("integrates the decay as it is written, hour by hour", () => {
    const decay = { scaleHours: 3, exponent: 0.7 };
    const worth = (y: number) => (1 + (5 + y) / decay.scaleHours) ** -decay.exponent;
    expect(meanTimeliness(48, 5, decay)).toBeCloseTo(integral(worth, 0, 48, 200) / 48, 12);
  });

  it("is (τ + p)/I ln(1 + I/(τ + p)) times the worth on arrival less its scale where the exponent is 1", () => {
    // by hand: ∫₀^24 1/(1 + (8 + y)/2) dy / 24 = 2 ln(34/10) / 24
    expect(meanTimeliness(24, 8, { scaleHours: 2, exponent: 1 })).toBeCloseTo((2 * Math.log(3.4)) / 24, 14);
  });

  it("is 1 where intent does not fade, and the worth on arrival where nothing waits", () => {
    expect(meanTimeliness(72, 9, { scaleHours: 0.66, exponent: 0 })).toBeCloseTo(1, 14);
    expect(meanTimeliness(0, 9, { scaleHours: 3, exponent: 2 })).toBeCloseTo(1 / 16, 15);
  });

  it("passes through exponent 1 without a step", () => {
    const at = (exponent: number) => meanTimeliness(72, 9, { scaleHours: 0.66, exponent });
    for (const step of [1e-6, 1e-9, 1e-12, 1e-15]) {
      // d ln θ / dβ is about −4 here
      expect(Math.abs(at(1 + step) / at(1) - 1)).toBeLessThan(5 * step + 1e-15);
      expect(Math.abs(at(1 - step) / at(1) - 1)).toBeLessThan(5 * step + 1e-15);
    }
  });

  it.each([1e-3, 1e-9, 1e-30, 1e-100, 1e-154, 1e-170, 1e-300, 1e-310, 5e-324])(
    "comes down to the worth on arrival as the interval shrinks to nothing: %s hours",
    (interval) => {
      for (const exponent of [0, 0.32, 1, 2, 100]) {
        for (const processing of [0, 9]) {
          const decay = { scaleHours: 0.66, exponent };
          const [found, arrival] = [meanTimeliness(interval, processing, decay), meanTimeliness(0, processing, decay)];
          expect(Math.abs(found / arrival - 1), `exponent ${exponent}`).toBeLessThan(100 * interval + 1e-13);
        }
      }
    },
  );
});
