import { describe, expect, it, test } from "vitest";
import { inputAt, inputFigure, inputTitle } from "../../src/decision/inputWords.ts";
import { mapGrid } from "../../src/decision/mapGrid.ts";
import { heldBy, mapReading, placeSentence } from "../../src/decision/mapWords.ts";
import { namesOf } from "../../src/decision/names.ts";
import { quantitiesOf } from "../../src/scenario/quantities.ts";
import { mapFrom, threeRegions } from "../support/maps.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const name = (id: string) => namesOf(scenario).get(id)?.short ?? id;

describe("what a map says", () => {
  it("is today's pick and what bounds it, the nearest first", () => {
    expect(mapReading(threeRegions(41), scenario, name)).toBe(
      "Today: middleware. Below about 25 engineering hours a week: suite. Below about 7.5 signals a week: leaving it open.",
    );
  });

  it("gives no borders while they still move", () => {
    expect(mapReading({ ...threeRegions(41), complete: false }, scenario, name)).toBe("Today: middleware.");
  });

  it("is one pick where there is no other", () => {
    const map = mapFrom(5, () => ({ best: "open" }));
    expect(mapReading(map, scenario, name)).toBe("Leaving it open, wherever the two inputs are set here.");
  });

  it("says what is too close to call, what both inputs together change, and where nothing is left", () => {
    const corner = mapFrom(9, (x, y) =>
      x > 0.8 && y > 0.8 ? { best: null } : { best: "suite", of100: 52, runnerUp: "manual" },
    );
    expect(mapReading(corner, scenario, name)).toBe(
      "Today: suite, too close to call against by hand. Neither input alone changes that.",
    );
    const wall = mapFrom(9, (x) => (x > 0.8 ? { best: null } : { best: "suite" }));
    expect(mapReading(wall, scenario, name)).toContain("nothing meets the limits");
  });

  it("passes over one odd place", () => {
    const odd = mapFrom(41, (x) => ({ best: Math.abs(x - 0.6) < 0.01 ? "open" : "suite" }));
    expect(mapReading(odd, scenario, name)).toContain("Neither input alone");
  });

  it("counts who holds how much", () => {
    expect(heldBy(mapFrom(4, (x) => ({ best: x < 0.3 ? "open" : "suite" })))).toEqual([
      { option: "suite", share: 0.75 },
      { option: "open", share: 0.25 },
    ]);
  });

  it("explains a place in a sentence", () => {
    const map = threeRegions(11);
    expect(placeSentence(map, 10, 10, scenario, name)).toBe(
      "With 200 signals a week and engineering at 60 hours a week: middleware, best in 90 futures of 100, $41,000 cheaper than suite on average.",
    );
    const close = mapFrom(2, () => ({ best: "suite", of100: 52 }));
    close.lead = [[-4000], [-4000]];
    expect(placeSentence(close, 0, 0, scenario, name)).toBe(
      "With 2 signals a week and engineering at 0 hours a week: suite, best in 52 futures of 100, $4,000 dearer than leaving it open on average; too close to call.",
    );
    expect(
      placeSentence(
        mapFrom(2, () => ({ best: null })),
        0,
        0,
        scenario,
        name,
      ),
    ).toContain("nothing meets the limits");
  });
});

test("the grid is some of the map's places, the largest y first", () => {
  const map = threeRegions(41);
  const { caption, columns, rows } = mapGrid(map, scenario, name);
  expect(columns).toEqual(["engineering, hours a week", "2", "6.32", "20", "63.2", "200"]);
  expect(rows.map(([hours]) => hours)).toEqual(["60", "52.5", "45", "37.5", "30", "22.5", "15", "7.5", "0"]);
  expect(rows[0].slice(1)).toEqual([
    "leaving it open 90",
    ...columns.slice(2).map((_, i) => (i === 0 ? "leaving it open 90" : "middleware 90")),
  ]);
  expect(rows[5][3]).toBe("suite 55*");
  expect(caption).toContain("41 by 41 places of 250 futures");
});

describe("the words for an input", () => {
  it("are what is counted, or its name and unit", () => {
    const titles = ["funnel.signalsPerWeek", "team.engineering.hoursPerWeek", "approaches.suite.fit"];
    expect(titles.map((path) => inputTitle(scenario, path))).toEqual([
      "signals a week",
      "engineering, hours a week",
      "suite: fit",
    ]);
    expect(inputTitle(scenario, "approaches.suite.reliability.breaksPerYear")).toBe("breaks a year (suite)");
    expect(inputAt(scenario, "approaches.suite.fit", 0.6)).toBe("suite: fit at 60%");
    expect(inputAt(scenario, "funnel.valuePerWin", 30_000)).toBe("value of a win at $30k");
    expect(inputFigure(scenario, "funnel.valuePerWin", 2_500_000)).toBe("$2.5m");
    expect(inputFigure(scenario, "funnel.contacts", 105)).toBe("105");
    expect(inputAt(scenario, "team.skills.api", 0.6, "above")).toBe("API skill above 60%");
  });

  it.each(SHIPPED)("are there for every quantity of %s", (id) => {
    const each = shipped(id);
    for (const { path } of quantitiesOf(each)) {
      expect(inputTitle(each, path)).not.toMatch(/^$|undefined|,\s*$/);
      expect(inputAt(each, path, 1)).not.toMatch(/undefined|\s{2}|\s$/);
    }
  });
});
