import { describe, expect, it } from "vitest";
import { inputRange } from "../../src/decision/inputRange.ts";
import { movableBeside, movablePaths } from "../../src/decision/movablePaths.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import { withSoundQuantities, withSoundQuantity } from "../../src/scenario/withSoundQuantity.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const midSize = shipped("mid-size-b2b");
const work = "approaches.manual.handling.hoursPerTransfer";
const interval = "approaches.manual.sync.intervalHours";

describe("the inputs that may be moved through their range", () => {
  it.each(SHIPPED)("are sound at both ends and in the middle, and are all that are, in %s", (id) => {
    const scenario = shipped(id);
    const movable = new Set(movablePaths(scenario));
    expect(movable.size).toBeGreaterThan(20);
    for (const { path } of quantitiesOf(scenario)) {
      const { at } = inputRange(scenario, path);
      const set = () => {
        for (const share of [0, 0.5, 1]) withSoundQuantity(scenario, path, at(share));
      };
      if (movable.has(path)) expect(set, path).not.toThrow();
      else expect(set, path).toThrow(RangeError);
    }
  });

  it("leave out work per transfer where there may be no transfers", () => {
    const paths = movablePaths(midSize);
    expect(paths).toContain("team.engineering.hoursPerWeek");
    expect(paths).not.toContain("approaches.suite.handling.hoursPerTransfer");
  });

  it("leave out correlated inputs", () => {
    const between: [string, string] = ["funnel.signalsPerWeek", "approaches.suite.fit"];
    const scenario = { ...midSize, correlations: [{ between, rank: 0.3 }] };
    const left = movablePaths(midSize).filter((path) => !between.includes(path));
    expect(movablePaths(scenario)).toEqual(left);
  });

  it("beside another are those that are sound with it at every place", () => {
    const scenario = withQuantity(withQuantity(midSize, work, 0), interval, { uniform: [0.6, 5] });
    const paths = movablePaths(scenario);
    // sound one by one: an interval down to 0 without work, and work at an interval above 0
    expect(paths).toEqual(expect.arrayContaining([interval, work]));
    const beside = movableBeside(scenario, work, paths);
    expect(beside).toEqual(paths.filter((path) => path !== work && path !== interval));
    expect(movableBeside(scenario, interval, paths)).not.toContain(work);
    for (const path of beside) {
      for (const share of [0, 1]) {
        const settings = [work, path].map((each) => ({ path: each, quantity: inputRange(scenario, each).at(share) }));
        expect(() => withSoundQuantities(scenario, settings), path).not.toThrow();
      }
    }
  });

  it("are refused beside what is no quantity", () => {
    expect(() => movableBeside(midSize, "trials", [])).toThrow(RangeError);
  });
});
