import { describe, expect, it } from "vitest";
import { overlap, roundHalfUp, weeksIn } from "../../src/model/calendar.ts";
import { optionsOf } from "../../src/model/options.ts";

describe("optionsOf", () => {
  it("gives each approach from month 0, then the plans in the file's order, then open; the last stage names the family", () => {
    const stages = [
      { approach: "b", startMonth: 0 },
      { approach: "a", startMonth: 2 },
    ];
    const found = optionsOf({
      approaches: { a: { label: "A" }, b: { label: "B" } },
      plans: [{ id: "p", label: "P", stages }],
    });
    expect(found.map(({ id, family }) => [id, family])).toEqual([
      ["a", "a"],
      ["b", "b"],
      ["p", "a"],
      ["open", "open"],
    ]);
    expect(found[2].stages).toEqual([
      { approach: 1, startMonth: 0 },
      { approach: 0, startMonth: 2 },
    ]);
    expect(found[3].stages).toEqual([]);
  });
});

describe("the model's calendar", () => {
  it("has 52 weeks in 12 months, rounds half up, and measures overlaps", () => {
    expect(weeksIn(18)).toBe(78);
    expect([2.5, 2.4999, 3.5].map(roundHalfUp)).toEqual([3, 2, 4]);
    expect(overlap(0, 1, 0.25, 9)).toBe(0.75);
    expect(overlap(0, 1, 1, 2)).toBe(0);
    expect(overlap(3, 4, 1, 2)).toBe(0);
  });
});
