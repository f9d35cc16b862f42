import { describe, expect, it } from "vitest";
import { difference, meanOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { switchLater } from "../../src/decision/switchLater.ts";
import { type Plan, planNames, type Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { baseOf } from "../support/bases.ts";
import { copyOf, referenceScenario, shipped } from "../support/scenarios.ts";

const TRIALS = 250;

function withPlans(scenario: Scenario, plans: Record<string, [approach: string, startMonth: number][]>): Scenario {
  const changed = copyOf(scenario);
  changed.plans = Object.entries(plans).map(([id, stages]): Plan => {
    const plan = { id, stages: stages.map(([approach, startMonth]) => ({ approach, startMonth })) };
    return { ...plan, ...planNames(plan, changed.approaches) };
  });
  return changed;
}

async function later(scenario: Scenario, trials = TRIALS) {
  const { base, run } = await baseOf(scenario, trials);
  return switchLater(base, run, trials, {});
}

describe("starting the last stage of a plan later", () => {
  const midSize = shipped("mid-size-b2b");

  it("is a run of the scenario whose plan starts it then", async () => {
    const plan = (month: number) =>
      withPlans(midSize, {
        "three-stages": [
          ["manual", 0],
          ["suite", 2],
          ["middleware", month],
        ],
      });
    const [found] = await later(plan(4.5));
    expect(found).toMatchObject({ plan: "three-stages", from: "suite", to: "middleware", startMonth: 4.5 });
    expect(found.starts.map(({ startMonth }) => startMonth)).toEqual([
      2, 3, 4, 4.5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
    const netValue = async (scenario: Scenario) => {
      const tco = tcoOf(await simulate(scenario, inlinePool(), { trials: TRIALS }));
      return meanOf(difference(tco[4], tco[3]));
    };
    for (const { startMonth, netValue: worth } of [found.starts[0], found.starts[3], found.starts[16]]) {
      expect(worth).toBeCloseTo(await netValue(plan(startMonth)), 6);
    }
    const without = withPlans(midSize, {
      "two-stages": [
        ["manual", 0],
        ["suite", 2],
      ],
    });
    expect(found.never.netValue).toBeCloseTo(await netValue(without), 6);
    expect(found.never.change.mean).toBeCloseTo(found.never.netValue - found.starts[3].netValue, 6);
  });

  it("costs what the later stage carries more, less what it is paid for, where nothing is random", async () => {
    const scenario = withPlans(referenceScenario("closed-form"), {
      "by-hand-first": [
        ["manual", 0],
        ["middleware", 3],
      ],
    });
    scenario.funnel.valuePerWin = 200;
    // months 0, 3 and 6 are whole weeks, in which nothing is handed over in between
    const [{ costPerMonth, best }] = await later(scenario, 2);
    const manual = (78_000 - 76_094.60904874293) / 78_000;
    expect(costPerMonth?.mean).toBeCloseTo((4000 * (0.45 - manual) * 52) / 12 - 500, 6);
    expect(best.month).toBe(0);
    expect(best.gain.mean).toBeCloseTo(3 * (costPerMonth?.mean ?? 0), 6);
  });

  it("takes by hand and the best other approach where no plan has two stages", async () => {
    const plain = withPlans(midSize, { "suite-later": [["suite", 9]] });
    const [found, ...others] = await later(plain);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ from: "manual", to: "middleware", startMonth: 0, isExample: true });
    const [own] = await later(midSize);
    expect(own.isExample).toBe(false);
    expect(found.starts).toEqual(own.starts);
  });

  it("is left out where nothing is worked by hand", async () => {
    const scenario = withPlans(midSize, {});
    scenario.approaches.manual.handling = { hoursPerTransfer: 0, hoursPerThousandSignals: 0 };
    expect(await later(scenario)).toEqual([]);
  });

  it("looks at fewer futures where plans are many, and says so", async () => {
    const many = withPlans(
      midSize,
      Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [
          `plan-${i}`,
          [
            ["manual", 0],
            ["middleware", i / 2],
          ] as [string, number][],
        ]),
      ),
    );
    const { base } = await baseOf(many, TRIALS);
    const asked: number[] = [];
    const found = await switchLater(
      base,
      async (variants, { options = [], trials = 0 } = {}) => {
        asked.push(trials);
        const nothing = variants.map(() => options.map(() => new Float64Array(trials)));
        return { options, trials, tco: nothing, outcomes: {} };
      },
      10_000,
      {},
    );
    expect(found).toHaveLength(20);
    const [count] = asked;
    expect(count).toBeGreaterThanOrEqual(1000);
    expect(count).toBeLessThan(10_000);
    expect(found.every(({ trials }) => trials === count)).toBe(true);
  });
});
