import { describe, expect, it } from "vitest";
import { type Figure, reached } from "./figure.ts";
import { figureTable } from "./figureTable.ts";
import { figureText } from "./textTable.ts";

const figures: Figure[] = [
  {
    id: "a",
    name: "speed",
    unit: "trials/s",
    better: "more",
    value: 149_512,
    low: 140_000,
    high: 161_234,
    runs: 9,
    floor: 150_000,
    aim: 300_000,
    note: "twice",
  },
  {
    id: "b",
    name: "time of it",
    unit: "ms",
    better: "less",
    value: 40.04,
    low: 39,
    high: 41,
    runs: 30,
    floor: 50,
    aim: 33,
  },
  { id: "c", name: "once", unit: "MB", better: "less", value: 17, low: 17, high: 17, runs: 1, note: "twice" },
  {
    id: "d",
    name: "never",
    unit: "s",
    better: "less",
    value: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
    runs: 0,
    aim: 2,
  },
];

describe("the table of figures", () => {
  it("has what is asked beside what was measured, and each note once", () => {
    expect(figureTable(figures)).toBe(
      `
                      median      middle half  runs    floor      aim
--------------------------------------------------------------------------------
speed [1]   150,000 trials/s  140,000–161,000     9  150,000  300,000     missed
time of it             40 ms            39–41    30       50       33  floor met
once [1]               17 MB                      1
never                   none                      0                 2     missed
[1] twice`.slice(1),
    );
  });

  it("says what is reached by the figure itself, not by what is left of it in print", () => {
    const [speed] = figures;
    expect(reached(speed)).toBe("missed");
    expect(reached({ ...speed, value: 150_000 })).toBe("floor");
    expect(reached({ ...speed, value: 300_000 })).toBe("aim");
    expect(reached({ ...figures[1], value: 33 })).toBe("aim");
    expect(reached(figures[2])).toBeNull();
    expect(reached(figures[3])).toBe("missed");
  });

  it("writes numbers to three figures", () => {
    expect([14_923.4, 16.66, 0.01234, 10, Number.NaN].map(figureText)).toEqual([
      "14,900",
      "16.7",
      "0.0123",
      "10",
      "none",
    ]);
  });
});
