import { describe, expect, it } from "vitest";
import { monthNumber } from "../../src/decision/monthNumber.ts";

describe("the number of a month", () => {
  it("counts from 1, and a month's end belongs to it", () => {
    expect([0, 0.2, 1, 1.1, 8.3, 18].map(monthNumber)).toEqual([1, 1, 1, 2, 9, 18]);
  });

  it("of a whole number of months is that one, however weeks were turned into months", () => {
    const months = Array.from({ length: 120 }, (_, i) => i + 1);
    const weeks = months.map((count) => (count * 52) / 12);
    expect(weeks.map((week) => monthNumber(week / (52 / 12)))).toEqual(months);
    expect(weeks.map((week) => monthNumber((week * 12) / 52))).toEqual(months);
    expect(weeks.map((week) => monthNumber(week * (12 / 52)))).toEqual(months);
  });
});
