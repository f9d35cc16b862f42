import fc from "fast-check";
import { expect, test } from "vitest";
import { signedTicks } from "../../src/charts/signedTicks.ts";
import { monthTicks, niceTicks, ticksBeyond } from "../../src/report/drawing/niceTicks.ts";

test("an axis starts at zero and has three to five marks above it, none beyond the largest value", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (largest) => {
      const ticks = niceTicks(largest);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[ticks.length - 1]).toBeLessThanOrEqual(largest * (1 + 1e-9));
    }),
  );
});

test("the cost table's scale ends at or beyond the largest value, after at most four marks", () => {
  expect(ticksBeyond(2_950_000)).toEqual([0, 1e6, 2e6, 3e6]);
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (largest) => {
      const ticks = ticksBeyond(largest);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
    }),
  );
});

test("nothing to show leaves zero alone", () => {
  for (const largest of [0, -1, Number.NaN, Infinity]) expect(niceTicks(largest)).toEqual([0]);
});

test("months end in the horizon, without a mark that would touch it", () => {
  expect(monthTicks(18, 7)).toEqual([0, 3, 6, 9, 12, 15, 18]);
  expect(monthTicks(18, 4)).toEqual([0, 6, 12, 18]);
  expect(monthTicks(13, 5)).toEqual([0, 3, 6, 9, 13]);
  expect(monthTicks(1, 5)).toEqual([0, 1]);
});

test("a signed axis marks zero and stays within its domain", () => {
  expect(signedTicks([-80, 165], 5)).toEqual([-50, 0, 50, 100, 150]);
});
