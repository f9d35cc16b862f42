import { describe, expect, it } from "vitest";
import { inputRange } from "../../src/decision/inputRange.ts";
import { mapNodes } from "../../src/decision/mapNodes.ts";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { mayState } from "../../src/scenario/field.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const midSize = shipped("mid-size-b2b");

describe("the range of an input", () => {
  it.each(SHIPPED)("covers p1 to p99 or the exact value and may be stated, for every quantity of %s", (id) => {
    const scenario = shipped(id);
    for (const { path, field, quantity } of quantitiesOf(scenario)) {
      const { low, high, at } = inputRange(scenario, path);
      const { quantile } = distributionOf(quantity, field);
      expect(low, path).toBeLessThan(high);
      expect(low, path).toBeLessThanOrEqual(quantile(0.01));
      expect(high, path).toBeGreaterThanOrEqual(quantile(0.99));
      expect([at(0), at(1)]).toEqual([low, high]);
      const nodes = mapNodes({ low, high, at, scale: "linear" }, 41);
      for (const node of nodes) expect(mayState(node, field), `${path} ${node}`).toBe(true);
      expect(nodes, path).toEqual([...new Set(nodes)].sort((a, b) => a - b));
    }
  });

  it("goes by ratios for a positive quantity without an upper bound, by differences for a share", () => {
    const { low, high, at, scale } = inputRange(midSize, "funnel.signalsPerWeek");
    expect(scale).toBe("log");
    expect(at(0.5)).toBeCloseTo(Math.sqrt(low * high), 10);
    const fit = inputRange(midSize, "approaches.suite.fit");
    expect(fit.scale).toBe("linear");
    expect(fit.at(0.25)).toBeCloseTo(fit.low + 0.25 * (fit.high - fit.low), 12);
  });

  it("spans a tenth to four times an exact amount, and nothing to two and a half times an exact share", () => {
    expect(inputRange(midSize, "team.engineering.hoursPerWeek")).toMatchObject({ low: 4, high: 160, scale: "log" });
    const scenario = withQuantity(midSize, "funnel.coldRate", 0.02);
    expect(inputRange(scenario, "funnel.coldRate")).toMatchObject({ low: 0, high: 0.05, scale: "linear" });
  });

  it("goes by the other approaches where the exact value is 0, and to both sides where it may be negative", () => {
    const paths = ["suite", "middleware"].map((id) => `approaches.${id}.setup.fee`);
    const scenario = withQuantity(withQuantity(midSize, paths[0], 0), paths[1], 30_000);
    expect(inputRange(scenario, paths[0])).toMatchObject({ low: 0, high: 45_000 });
    const growing = withQuantity(midSize, "funnel.growthPerMonth", 0.02);
    expect(inputRange(growing, "funnel.growthPerMonth")).toMatchObject({ low: -0.02, high: 0.06 });
  });

  it("stays above 0 for an interval of transfers that take work", () => {
    const path = "approaches.manual.sync.intervalHours";
    const work = "approaches.manual.handling.hoursPerTransfer";
    const scenario = withQuantity(withQuantity(midSize, path, { uniform: [0.6, 5] }), work, 0.5);
    expect(inputRange(scenario, path).low).toBeGreaterThan(0);
    expect(inputRange(withQuantity(scenario, work, 0), path).low).toBe(0);
  });

  it("is refused where there is no quantity", () => {
    expect(() => inputRange(midSize, "trials")).toThrow(RangeError);
  });
});
