import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { copyOf, referenceScenario } from "../support/scenarios.ts";

const TRIALS = 500;
const base = referenceScenario("mid-size-b2b");

async function tcos(change: (scenario: Scenario) => void = () => {}) {
  const scenario = copyOf(base);
  change(scenario);
  const result = await simulate(scenario, inlinePool(), { trials: TRIALS });
  return { result, tco: tcoOf(result), ids: result.options.map(({ id }) => id) };
}

describe("what must hold whatever the numbers", () => {
  it("money scales: every price and value times 2 makes every total twice as large", async () => {
    const once = await tcos();
    const twice = await tcos((scenario) => {
      scenario.funnel.valuePerWin = { lognormal: [56000, 0.5] };
      scenario.team.engineering.hourlyCost = 182;
      scenario.team.operations.hourlyCost = 104;
      for (const { setup, pricing, reliability } of Object.values(scenario.approaches)) {
        setup.fee = doubled(setup.fee);
        reliability.incidentCost = doubled(reliability.incidentCost);
        pricing.monthlyFee = doubled(pricing.monthlyFee);
        pricing.monthlyFeePerThousandContacts = doubled(pricing.monthlyFeePerThousandContacts);
        pricing.exitCost = doubled(pricing.exitCost);
      }
    });
    once.tco.forEach((costs, o) => {
      costs.forEach((cost, i) => {
        expect(twice.tco[o][i] / cost).toBeCloseTo(2, 10);
      });
    });
  });

  it("more processing time never helps, in any future", async () => {
    const quick = await tcos((s) => {
      s.approaches.manual.sync.processingHours = 4;
    });
    const slow = await tcos((s) => {
      s.approaches.manual.sync.processingHours = 12;
    });
    const manual = quick.ids.indexOf("manual");
    quick.tco[manual].forEach((cost, i) => {
      expect(slow.tco[manual][i]).toBeGreaterThanOrEqual(cost);
    });
  });

  it("a longer interval between syncs never helps where hands suffice, in any future", async () => {
    const handsFree = (hours: number) => (s: Scenario) => {
      s.approaches.manual.sync.intervalHours = hours;
      s.approaches.manual.handling.hoursPerTransfer = 0;
    };
    const often = await tcos(handsFree(24));
    const seldom = await tcos(handsFree(96));
    const manual = often.ids.indexOf("manual");
    often.tco[manual].forEach((cost, i) => {
      expect(seldom.tco[manual][i]).toBeGreaterThanOrEqual(cost);
    });
  });

  it("a bridge with E = 1 from week 0 and full feedback leaves no gap", async () => {
    const perfect = await tcos((s) => {
      const { suite } = s.approaches;
      Object.assign(suite.setup, { leadWeeks: 0, effortHours: 0, failureChance: 0 });
      Object.assign(suite.rollout, { pilotWeeks: 0, pilotShare: 1, rampWeeks: 0 });
      Object.assign(suite.sync, { intervalHours: 0, processingHours: 0 });
      Object.assign(suite.reliability, { breaksPerYear: 0 });
      Object.assign(suite.maintenance, { driftPerWeek: 0 });
      suite.fit = 1;
      suite.feedback = 1;
      s.funnel.staleShare = 0;
      s.funnel.contactDecayPerMonth = 0;
      for (const signal of s.handshake.signals) signal.kept.suite = 1;
    });
    const suite = perfect.ids.indexOf("suite");
    const open = perfect.ids.indexOf("open");
    perfect.result.outcomes.gapCost[suite].forEach((gap, i) => {
      expect(Math.abs(gap)).toBeLessThanOrEqual(1e-9 * perfect.result.outcomes.gapCost[open][i]);
    });
  });

  it("the first trials of a longer run are those of a shorter one", async () => {
    const short = await simulate(base, inlinePool(), { trials: 300 });
    const long = await simulate(base, inlinePool(), { trials: 1000 });
    short.outcomes.gapCost.forEach((gaps, o) => {
      expect(gaps).toEqual(long.outcomes.gapCost[o].slice(0, 300));
    });
  });

  it("another approach leaves the futures of the others as they were", async () => {
    const before = await tcos();
    const after = await tcos((s) => {
      s.approaches.fourth = structuredClone(s.approaches.suite);
      for (const signal of s.handshake.signals) signal.kept.fourth = 0.5;
    });
    for (const id of ["suite", "middleware", "manual", "manual-then-middleware", "open"]) {
      expect(after.tco[after.ids.indexOf(id)]).toEqual(before.tco[before.ids.indexOf(id)]);
    }
  });

  it("costs by kind and leaks by layer add up to direct cost and gap cost", async () => {
    const { result } = await tcos();
    for (const option of decide(result).options) {
      const costs = Object.values(option.costs).reduce((a, b) => a + b);
      expect(costs).toBeCloseTo(option.directCost.mean, 5);
      if (!option.leaks) continue;
      const leaks = Object.values(option.leaks).reduce((a, b) => a + b);
      expect(leaks).toBeCloseTo(option.gapCost.mean, 4);
    }
  });
});

function doubled(quantity: Scenario["funnel"]["valuePerWin"]): Scenario["funnel"]["valuePerWin"] {
  if (typeof quantity === "number") return quantity * 2;
  if (!("p10" in quantity || "min" in quantity)) throw new Error("required a form whose every number is money");
  return Object.fromEntries(
    Object.entries(quantity).map(([key, value]) => [key, (value as number) * 2]),
  ) as typeof quantity;
}
