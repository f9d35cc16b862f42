import fc from "fast-check";
import { expect, test } from "vitest";
import { type Handle, moveHandle, percentiles, type QuantileOf } from "../../src/elements/input-row/drag.ts";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { field } from "../../src/scenario/field.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { count, SHARE } from "../../src/scenario/units.ts";

const signals = field("funnel.signalsPerWeek", "Signals", count("signals", "week"), "");
const share = field("funnel.coldRate", "Cold rate", SHARE, "");
const exactly = (value: number) => value;

function context(of: typeof signals, tidy = exactly) {
  const quantileOf: QuantileOf = (quantity) => distributionOf(quantity, of).quantile;
  return {
    bounds: of.bounds,
    limits: { lower: of.bounds.lower, upper: Math.min(of.bounds.upper, of.limit) },
    quantileOf,
    tidy,
  };
}

test("a number stays exact, and within what may be stated", () => {
  expect(moveHandle(40, "p50", 12, context(signals))).toBe(12);
  expect(moveHandle(0.4, "p50", 1.2, context(share))).toBe(1);
});

test("moving the median of a positive quantity keeps the band's proportions", () => {
  expect(moveHandle({ p10: 14, p50: 28, p90: 58 }, "p50", 56, context(signals))).toEqual({
    p10: 28,
    p50: 56,
    p90: 116,
  });
});

test("moving the median of a share keeps the ratios of the odds", () => {
  const moved = moveHandle({ p10: 0.11, p50: 0.15, p90: 0.2 }, "p50", 0.6, context(share)) as {
    p10: number;
    p90: number;
  };
  const odds = (p: number) => p / (1 - p);
  expect(odds(moved.p10) / odds(0.6)).toBeCloseTo(odds(0.11) / odds(0.15), 12);
  expect(odds(moved.p90) / odds(0.6)).toBeCloseTo(odds(0.2) / odds(0.15), 12);
});

test("moving an end changes the spread alone", () => {
  expect(moveHandle({ p10: 14, p50: 28, p90: 58 }, "p90", 80, context(signals))).toEqual({ p10: 14, p50: 28, p90: 80 });
});

test("forms of a scale family keep their form under the median", () => {
  expect(moveHandle({ lognormal: [28, 0.5] }, "p50", 56, context(signals))).toEqual({ lognormal: [56, 0.5] });
  const pert = moveHandle(
    { min: 10, mode: 20, max: 40 },
    "p50",
    2 * percentiles({ min: 10, mode: 20, max: 40 }, context(signals).quantileOf).p50,
    context(signals),
  );
  expect(pert).toEqual({ min: 20, mode: 40, max: 80 });
});

test("a PERT of a share is shifted and stops at the bound", () => {
  const moved = moveHandle({ min: 0.2, mode: 0.5, max: 0.9 }, "p50", 0.95, context(share)) as {
    min: number;
    max: number;
  };
  expect(moved.max).toBeLessThanOrEqual(1);
  expect(moved.max).toBeGreaterThan(0.99);
  expect(moved.max - moved.min).toBeCloseTo(0.7, 9);
});

test("moving an end of any other form makes it a triplet", () => {
  const moved = moveHandle({ lognormal: [28, 0.5] }, "p90", 70, context(signals)) as { p50: number; p90: number };
  expect(moved.p90).toBe(70);
  expect(moved.p50).toBeCloseTo(28, 9);
});

test("no drag ever leads to a triplet that no curve fits", () => {
  const starts: [typeof signals, Quantity][] = [
    [signals, { p10: 14, p50: 28, p90: 58 }],
    [signals, { uniform: [3, 9] }],
    [share, { p10: 0.11, p50: 0.15, p90: 0.2 }],
    [share, { beta: [12.5, 328.5] }],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.constantFrom<Handle>("p10", "p50", "p90"),
      fc.double({ min: -0.5, max: 300, noNaN: true }),
      ([of, start], handle, target) => {
        const { quantileOf } = context(of);
        const round = (value: number) => Number(value.toPrecision(3));
        const quantile = quantileOf(moveHandle(start, handle, target, context(of, round)));
        const [p10, p50, p90] = [0.1, 0.5, 0.9].map(quantile);
        expect(p10).toBeLessThan(p50);
        expect(p50).toBeLessThan(p90);
      },
    ),
  );
});
