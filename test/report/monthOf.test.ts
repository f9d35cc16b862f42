import { describe, expect, it } from "vitest";
import { monthOf, monthRange } from "../../src/report/monthOf.ts";

describe("months of weeks", () => {
  it("are counted from 1, and a month's last moment belongs to it", () => {
    expect([0, 0.1, 52 / 12, 4.34, 26, 26.01, 78].map(monthOf)).toEqual([1, 1, 1, 2, 6, 7, 18]);
  });

  it("are given with the range of 8 in 10 futures where that is wider than a month", () => {
    expect(monthRange({ p10: 8, p50: 16, p90: 34 })).toBe("month 4 (2 to 8)");
    expect(monthRange({ p10: 1, p50: 2, p90: 3 })).toBe("month 1");
  });
});
