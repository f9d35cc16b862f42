import { describe, expect, it } from "vitest";
import { rank } from "../../src/decision/rank.ts";
import { difference, meanOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { whenToDecide } from "../../src/decision/whenToDecide.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { baseOf } from "../support/bases.ts";
import { copyOf, referenceScenario, shipped } from "../support/scenarios.ts";

const TRIALS = 250;
const DELAY = "timing.decisionDelayMonths";
const midSize = shipped("mid-size-b2b");

async function found(scenario: Scenario, trials = TRIALS) {
  const { base, run } = await baseOf(scenario, trials);
  return whenToDecide(base, run, {});
}

/** The closed form at 200 a win: 4,000 a week is at stake. */
function closedForm(change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = copyOf(referenceScenario("closed-form"));
  scenario.funnel.valuePerWin = 200;
  change(scenario);
  return scenario;
}
const WEEKS = 52 / 12;
/** what the suite, the middleware and hands carry of it */
const CARRIED = { suite: 0.3, middleware: 0.45, manual: (78_000 - 76_094.60904874293) / 78_000 };

describe("when to decide", () => {
  it("is a run of the scenario with each delay, against a baseline of today", async () => {
    const limited = {
      ...copyOf(midSize),
      decision: { ...midSize.decision, constraints: { chance: 0.8, liveByMonth: 8 } },
    };
    const { delay } = await found(limited);
    expect(delay.map(({ months }) => months)).toEqual(Array.from({ length: 13 }, (_, month) => month));
    const { options } = (await baseOf(limited, 1)).base.result;
    let today: Float64Array[] = [];
    for (const month of [0, 5, 12]) {
      const result = await simulate(withQuantity(limited, DELAY, month), inlinePool(), { trials: TRIALS });
      const tco = tcoOf(result);
      if (month === 0) today = tco;
      const { netValue, change, pick } = delay[month];
      options.forEach(({ id }, o) => {
        expect(netValue[id]).toBeCloseTo(meanOf(difference(today[options.length - 1], tco[o])), 6);
        expect(change[id].mean).toBeCloseTo(meanOf(difference(today[o], tco[o])), 6);
      });
      const { order } = rank(options, tco, result.outcomes, limited.decision);
      expect(pick).toBe(options[order[0]].id);
    }
  });

  it("counts from today whatever the scenario's own delay, and says what that is", async () => {
    const waits = await found(withQuantity(midSize, DELAY, 4));
    const plain = await found(midSize);
    expect(waits.delay).toEqual(plain.delay);
    expect([plain.statedMonths, waits.statedMonths]).toEqual([0, 4]);
    const uncertain = await found(withQuantity(midSize, DELAY, { uniform: [0, 6] }));
    expect(uncertain.delay).toEqual(plain.delay);
    expect(uncertain.statedMonths).toBeNull();
  });

  it("holds net value against another baseline, which is not put off", async () => {
    const { base, run } = await baseOf(midSize, TRIALS);
    const against = { ...base, decision: { ...base.decision, baseline: "suite" } };
    const { delay } = await whenToDecide(against, run, {});
    const { delay: plain } = await whenToDecide(base, run, {});
    expect(delay[0].netValue.suite).toBe(0);
    for (const { months, netValue } of delay) {
      expect(netValue.open).toBeCloseTo(-plain[0].netValue.suite, 6);
      expect(netValue.suite).toBeCloseTo(plain[months].netValue.suite - plain[0].netValue.suite, 6);
    }
  });

  it("costs what a month carries less what it is paid for, where nothing is random", async () => {
    const { waiting, delay } = await found(closedForm(), 2);
    const expected = {
      suite: 4000 * CARRIED.suite * WEEKS - 2000,
      middleware: 4000 * CARRIED.middleware * WEEKS - 500,
      manual: 4000 * CARRIED.manual * WEEKS,
    };
    for (const [id, cost] of Object.entries(expected)) {
      expect(waiting[id].costPerMonth?.mean).toBeCloseTo(cost, 6);
      expect(waiting[id].costPerMonth?.se).toBe(0);
      expect(waiting[id].best.month).toBe(0);
      expect(delay[12].netValue[id]).toBeCloseTo(delay[0].netValue[id] - 12 * cost, 6);
    }
    expect(waiting.open).toBeUndefined();
  });

  it("pays with a bridge that earns less than it costs", async () => {
    const { waiting } = await found(
      closedForm((scenario) => {
        scenario.funnel.valuePerWin = 50;
      }),
      2,
    );
    expect(waiting.suite.costPerMonth?.mean).toBeCloseTo(1000 * CARRIED.suite * WEEKS - 2000, 6);
    expect(waiting.suite.best.month).toBe(12);
  });

  it("never gains by more waiting where a bridge costs nothing and the gap only adds up", async () => {
    const { delay } = await found(
      closedForm(({ team, approaches }) => {
        team.engineering.hourlyCost = 0;
        team.operations.hourlyCost = 0;
        for (const { setup, pricing } of Object.values(approaches)) {
          setup.fee = 0;
          pricing.monthlyFee = 0;
        }
      }),
      2,
    );
    for (const id of ["suite", "middleware", "manual"]) {
      for (let m = 1; m < delay.length; m++) {
        expect(delay[m].netValue[id]).toBeLessThan(delay[m - 1].netValue[id]);
      }
    }
  });

  it("costs more where the vendor may reprice meanwhile, and nothing more today", async () => {
    const repriced = (chance: number) =>
      closedForm((scenario) => {
        scenario.timing.repricingChancePerMonth = chance;
      });
    const [never, sometimes] = await Promise.all([found(repriced(0), 2000), found(repriced(0.1), 2000)]);
    expect(sometimes.delay[0].netValue).toEqual(never.delay[0].netValue);
    // repriced, the build takes a quarter longer: 100 hours at 100, and 2.5 weeks of what it carries
    const dearer = 100 * 100 + 2.5 * 4000 * CARRIED.middleware;
    for (const m of [1, 6, 12]) {
      const lost = never.delay[m].netValue.middleware - sometimes.delay[m].netValue.middleware;
      const chance = 1 - 0.9 ** m;
      const { se } = sometimes.delay[m].change.middleware;
      expect(se).toBeGreaterThan(0);
      expect(Math.abs(lost - chance * dearer)).toBeLessThan(3 * se);
    }
  });

  it("ends when it is told to, and says how far it is", async () => {
    const { base, run } = await baseOf(midSize, TRIALS);
    const shares: number[] = [];
    await whenToDecide(base, run, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
    const stop = new AbortController();
    const watch = {
      signal: stop.signal,
      onProgress: (share: number) => share > 0.5 && stop.abort(new Error("enough")),
    };
    await expect(whenToDecide(base, run, watch)).rejects.toThrow("enough");
  });
});
