import { describe, expect, it } from "vitest";
import { optionsOf } from "../../src/model/options.ts";
import { quantitiesOf } from "../../src/scenario/quantities.ts";
import { readScenario } from "../../src/scenario/read.ts";
import { uncertainInputs } from "../../src/simulation/inputs.ts";
import { shipped } from "../support/scenarios.ts";
import { withHorizon, withOptions, withUncertain } from "./curveScenarios.ts";
import { curveRows, curveTable } from "./curveTable.ts";

const scenario = shipped("mid-size-b2b");

describe("the scenarios of the scaling curves", () => {
  it("have as many uncertain quantities as asked for, in the same model, and can be read", () => {
    const all = quantitiesOf(withUncertain(scenario, 20)).length;
    for (const count of [20, 54, 90, 150, 200]) {
      const changed = withUncertain(scenario, count);
      expect(uncertainInputs(changed)).toHaveLength(count);
      expect(quantitiesOf(changed)).toHaveLength(all);
      expect(readScenario(JSON.stringify(changed)).ok).toBe(true);
    }
    expect(() => withUncertain(scenario, 1000)).toThrow(/required at most \d+ quantities, found 1000/);
  });

  it("have their own uncertain quantities first, unchanged", () => {
    const own = uncertainInputs(scenario).map(({ path }) => path);
    const paths = uncertainInputs(withUncertain(scenario, own.length)).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(own));
  });

  it("have as many options as asked for, no two alike, and can be read", () => {
    for (const count of [4, 6, 12, 20]) {
      const changed = withOptions(scenario, count);
      const options = optionsOf(changed);
      expect(options).toHaveLength(count);
      expect(new Set(options.map(({ stages }) => JSON.stringify(stages))).size).toBe(count);
      expect(readScenario(JSON.stringify(changed)).ok).toBe(true);
    }
    expect(() => withOptions(scenario, 3)).toThrow("required at least 4 options, found 3");
  });

  it("have the horizon asked for, and can be read", () => {
    for (const months of [12, 60]) {
      expect(readScenario(JSON.stringify(withHorizon(scenario, months))).ok).toBe(true);
      expect(withHorizon(scenario, months).horizonMonths).toBe(months);
    }
  });
});

describe("the table of a curve", () => {
  const point = (x: number, value: number) => ({ x, value, low: value / 2, high: value * 2, runs: 3 });
  const curve = {
    id: "c",
    name: "time by trials",
    of: "trials",
    points: [point(10, 1), point(100, 10), point(1000, 1000)],
  };

  it("has the time over the first, and slopes from value to value and over all", () => {
    const { rows, slope } = curveRows(curve);
    expect(rows.map(({ ratio }) => ratio)).toEqual([1, 10, 1000]);
    expect(rows[0].slope).toBeNull();
    expect(rows[1].slope).toBeCloseTo(1, 12);
    expect(rows[2].slope).toBeCloseTo(2, 12);
    expect(slope).toBeCloseTo(1.5, 12);
  });

  it("says so in text", () => {
    expect(curveTable(curve)).toBe(
      `
time by trials
trials   median  middle half  runs  over the first  slope
---------------------------------------------------------
10          1 s        0.5–2     3               1
100        10 s         5–20     3              10   1.00
1,000   1,000 s    500–2,000     3           1,000   2.00
slope of logarithms over all: 1.50`.slice(1),
    );
  });
});
