import { describe, expect, it } from "vitest";
import { distributionAt, quantityMean } from "../../src/decision/quantityMean.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const meanAt = (path: string, quantity: Quantity) => quantityMean(withQuantity(scenario, path, quantity), path);

describe("the mean of a quantity", () => {
  it("is a number's own value", () => {
    expect(meanAt("approaches.suite.fit", 0.37)).toBe(0.37);
    expect(meanAt("team.engineering.hoursPerWeek", 0)).toBe(0);
  });

  it.each<[string, Quantity, number, number]>([
    ["PERT", { min: 0.2, mode: 0.5, max: 0.9 }, (0.2 + 4 * 0.5 + 0.9) / 6, 0.13],
    ["uniform", { uniform: [0.2, 0.6] }, 0.4, 0.115],
    ["triangular", { triangular: [0, 0.3, 0.9] }, 0.4, 0.19],
    ["beta", { beta: [2, 6] }, 0.25, 0.144],
  ])("is that of its distribution within a hundredth of its standard deviation: %s", (_, quantity, mean, sd) => {
    expect(Math.abs(meanAt("approaches.suite.fit", quantity) - mean)).toBeLessThan(0.01 * sd);
  });

  it("misses little of a skewed one: lognormal", () => {
    const mean = 40 * Math.exp(0.5 ** 2 / 2);
    const sd = mean * Math.sqrt(Math.exp(0.5 ** 2) - 1);
    const found = meanAt("team.engineering.hoursPerWeek", { lognormal: [40, 0.5] });
    expect(Math.abs(found - mean)).toBeLessThan(0.01 * sd);
  });

  it("is refused where there is no quantity", () => {
    expect(() => distributionAt(scenario, "funnel.nothing")).toThrow("expected the path of a quantity");
  });
});
