import { describe, expect, it } from "vitest";
import { quantitiesOf, quantityAt, withQuantity } from "../../src/scenario/quantities.ts";
import { draftText, scenarioOf } from "./draft.ts";

const scenario = scenarioOf(draftText());

describe("quantitiesOf", () => {
  const paths = quantitiesOf(scenario).map(({ path }) => path);

  it("lists concrete paths in the format's order, one approach after the other", () => {
    expect(paths.slice(0, 4)).toEqual([
      "timing.decisionDelayMonths",
      "timing.repricingChancePerMonth",
      "timing.repricingEffortRise",
      "funnel.signalsPerWeek",
    ]);
    const places = [
      "funnel.stages.0.rate",
      "handshake.signals.0.kept.suite",
      "approaches.suite.setup.leadWeeks",
      "approaches.suite.pricing.exitCost",
      "approaches.middleware.setup.leadWeeks",
    ].map((path) => paths.indexOf(path));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("holds quantities only, no plain numbers", () => {
    for (const path of ["horizonMonths", "trials", "finance.discountRate", "handshake.signals.0.weight"])
      expect(paths).not.toContain(path);
  });

  it("agrees with quantityAt", () => {
    for (const { path, quantity } of quantitiesOf(scenario)) expect(quantityAt(scenario, path)).toBe(quantity);
  });
});

describe("withQuantity", () => {
  it("changes one place and shares the rest", () => {
    const changed = withQuantity(scenario, "handshake.signals.1.kept.suite", 0.25);
    expect(quantityAt(changed, "handshake.signals.1.kept.suite")).toBe(0.25);
    expect(changed.handshake.signals[0]).toBe(scenario.handshake.signals[0]);
    expect(changed.funnel).toBe(scenario.funnel);
    expect(scenario).toEqual(scenarioOf(draftText()));
    expect(
      withQuantity(changed, "handshake.signals.1.kept.suite", quantityAt(scenario, "handshake.signals.1.kept.suite")),
    ).toEqual(scenario);
  });

  it.each(["funnel.nothing", "approaches.toString.fit", "funnel", "__proto__.fit", ""])(
    "throws RangeError at %j",
    (path) => {
      expect(() => withQuantity(scenario, path, 1)).toThrow(RangeError);
      expect(() => quantityAt(scenario, path)).toThrow(RangeError);
    },
  );
});
