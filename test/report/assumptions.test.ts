import { describe, expect, it } from "vitest";
import { assumptionsOf, missingEvidence } from "../../src/report/assumptions.ts";
import { quantitiesOf } from "../../src/scenario/quantities.ts";
import { someInformation } from "../support/information.ts";
import { shipped } from "../support/scenarios.ts";
import { materialOf } from "./material.ts";

const material = await materialOf("mid-size-b2b", { trials: 10 });
const none = assumptionsOf(material);

describe("assumptions", () => {
  it("are all quantities of the scenario, the discount rate, the horizon, weights and starts of stages", () => {
    const paths = none.map(({ path }) => path);
    const { scenario } = material.result;
    for (const { path } of quantitiesOf(scenario)) expect(paths).toContain(path);
    for (const path of [
      "finance.discountRate",
      "horizonMonths",
      "handshake.signals.0.weight",
      "plans.0.stages.1.startMonth",
    ]) {
      expect(paths).toContain(path);
    }
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(none.map(({ name }) => name)).size).toBeGreaterThan(100);
  });

  it("have no rank where nothing says what matters, and exact ones come last", () => {
    expect(none.every(({ rank, worth }) => rank === null && worth === null)).toBe(true);
    const exact = none.map(({ isExact }) => isExact);
    expect(exact).toEqual([...exact].sort((a, b) => Number(a) - Number(b)));
    expect(none.every(({ isExact, low, median, high }) => (isExact ? low === high : low < high && low <= median))).toBe(
      true,
    );
  });

  it("are ranked by what it is worth to know them", () => {
    const found = assumptionsOf({ ...material, information: someInformation });
    expect(found.slice(0, 3).map(({ path, rank }) => [path, rank])).toEqual([
      ["approaches.middleware.reliability.repairHours", 1],
      ["approaches.middleware.setup.overrun", 2],
      ["funnel.signalsPerWeek", 3],
    ]);
    expect(found[0].worth).toBe(7832);
    expect(found.find(({ path }) => path === "funnel.coldRate")?.worth).toBe(0);
  });

  it("are called judgements where they are, and unsourced without any evidence; choices are neither", async () => {
    const grade = none.find(({ path }) => path === "approaches.middleware.pricing.monthlyFee");
    expect([grade?.grade, grade?.isJudgement]).toEqual(["C", false]);
    expect(none.find(({ path }) => path === "horizonMonths")?.isJudgement).toBe(false);
    const bare = shipped("mid-size-b2b");
    bare.evidence = {};
    const found = assumptionsOf({ ...material, result: { ...material.result, scenario: bare } });
    expect(found.filter(({ isUnsourced }) => !isUnsourced).map(({ source }) => source)).toEqual(
      found.filter(({ isUnsourced }) => !isUnsourced).map(() => "Chosen: part of the question"),
    );
    expect(missingEvidence(found)).toBe("No input has a source; all of them count as judgements.");
  });

  it("say how many have no source", () => {
    const sourced = { isUnsourced: false, source: "a" };
    const not = { isUnsourced: true, source: "" };
    expect(missingEvidence([sourced])).toBeNull();
    expect(missingEvidence([sourced, not])).toBe("1 of 2 inputs has no source; it counts as a judgement.");
    expect(missingEvidence([sourced, not, not])).toBe("2 of 3 inputs have no source; they count as judgements.");
  });
});
