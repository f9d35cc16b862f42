import { describe, expect, it } from "vitest";
import { axisTicks } from "../../src/charts/axisTicks.ts";

describe("ticks of an axis", () => {
  it.each([
    [2, 120, "log"],
    [0.0003, 4e6, "log"],
    [0.9, 1, "log"],
    [40, 160, "log"],
    [1e-3, 1, "linear"],
    [-0.05, 0.16, "linear"],
    [0, 1e12, "linear"],
    [20, 21, "linear"],
  ] as const)("from %f to %f (%s) are round, ascending, inside and never more than asked for", (low, high, scale) => {
    for (const most of [3, 5, 8]) {
      const ticks = axisTicks({ low, high, scale }, most);
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(most);
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(low - 1e-9 * high);
        expect(tick).toBeLessThanOrEqual(high * (1 + 1e-9));
        expect(Number(tick.toPrecision(4))).toBe(tick);
      }
    }
  });
});
