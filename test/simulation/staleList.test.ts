import { describe, expect, it } from "vitest";
import { withQuantity } from "../../src/scenario/quantities.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { staleList } from "../../src/simulation/staleList.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const trials = 300;

describe("the stale list", () => {
  it("ages by the closed form where nothing else touches it", () => {
    const aging = withQuantity(scenario, "funnel.contactDecayPerMonth", 0.02);
    const { aged, stale } = staleList(aging, "manual", { trials });
    for (const week of [0, 26, 77]) expect(aged[week]).toBeCloseTo(1 - 0.9 * 0.98 ** ((12 * week) / 52), 10);
    expect(stale[77]).toBeGreaterThan(aged[77]);
  });

  it("is what age makes of it with hands that neither damage nor clean", () => {
    const careful = ["errorPerWeek", "cleaningPerWeek"].reduce(
      (each, field) => withQuantity(each, `approaches.manual.hygiene.${field}`, 0),
      scenario,
    );
    const { aged, stale, cleanupHours } = staleList(careful, "manual", { trials });
    for (const week of [1, 77]) expect(stale[week]).toBeCloseTo(aged[week], 9);
    expect(cleanupHours).toBeCloseTo(0, 9);
  });

  it("takes the hours that the run of the scenario is charged for at the end", async () => {
    const { cleanupHours } = staleList(scenario, "manual", { trials });
    const { owedAtEnd, options } = await simulate(scenario, inlinePool(), { trials, curveTrials: 0 });
    const owed = owedAtEnd[options.findIndex(({ id }) => id === "manual")];
    const { hourlyCost } = scenario.team.operations;
    // the way out of manual coordination costs nothing, so that all that is owed is hours
    expect(cleanupHours * (hourlyCost as number)).toBeCloseTo(owed, 6);
  });

  it("is refused for what is no approach, and for no trials", () => {
    expect(() => staleList(scenario, "toString")).toThrow(/an approach of the scenario/);
    expect(() => staleList(scenario, "manual", { trials: 0 })).toThrow(/whole number of trials/);
  });
});
