import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import type { Risk, RiskName } from "../../src/decision/risk.ts";
import { riskReading } from "../../src/decision/riskReading.ts";
import { risks } from "../../src/decision/risks.ts";
import { meanOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const pool = inlinePool();
const TRIALS = 250;

async function baseOf(scenario: Scenario) {
  const result = await simulate(scenario, pool, { trials: TRIALS, curveTrials: 0 });
  return { result, decision: decide(result) };
}

async function risksOf(scenario: Scenario): Promise<Risk[]> {
  return risks(await baseOf(scenario), variantRunner(scenario, pool));
}

function changed(scenario: Scenario, quantities: Record<string, Quantity>): Scenario {
  return Object.entries(quantities).reduce((made, [path, quantity]) => withQuantity(made, path, quantity), scenario);
}

const find = (found: readonly Risk[], risk: RiskName, option: string) =>
  found.find((each) => each.risk === risk && each.option === option) as Risk;
const meanTco = (result: SimulationResult, id: string) =>
  meanOf(tcoOf(result)[result.options.findIndex((option) => option.id === id)]);

const midSize = shipped("mid-size-b2b");
const whole = await baseOf(midSize);
const found = await risks(whole, variantRunner(midSize, pool));

/** Mean extra cost of the run over one of the same futures with some quantities changed. */
async function extra(option: string, quantities: Record<string, Quantity>): Promise<number> {
  const { result } = await baseOf(changed(midSize, quantities));
  return meanTco(whole.result, option) - meanTco(result, option);
}

describe("the named risks", () => {
  it("lock-in is what price shocks and the way out cost, as two runs of the simulation have it", async () => {
    for (const option of ["suite", "middleware"]) {
      const at = `approaches.${option}.pricing`;
      const { cost, parts } = find(found, "vendor lock-in", option);
      expect(cost).toBeCloseTo(await extra(option, { [`${at}.shockChance`]: 0, [`${at}.exitCost`]: 0 }), 4);
      expect(parts.map(({ name }) => name)).toEqual(["price shock", "exit"]);
      expect(parts[0].mean).toBeCloseTo(await extra(option, { [`${at}.shockChance`]: 0 }), 4);
      expect(parts[0].mean + parts[1].mean).toBeCloseTo(cost, 6);
    }
    expect(find(found, "vendor lock-in", "manual")).toBeUndefined();
  });

  it("lock-in without shocks is the discounted exit cost, of those that go live: closed form", async () => {
    const at = "approaches.suite.pricing";
    const sure = changed(midSize, {
      [`${at}.shockChance`]: 0,
      [`${at}.exitCost`]: 9000,
      "approaches.suite.setup.leadWeeks": 1,
      "approaches.suite.setup.effortHours": 20,
      "approaches.suite.setup.overrun": 1,
    });
    const { cost, se, chance, words } = find(await risksOf(sure), "vendor lock-in", "suite");
    expect(cost).toBeCloseTo(9000 * 1.1 ** (-78 / 52), 6);
    expect(se).toBeLessThan(1e-6);
    expect(chance).toBe(0);
    expect(words).toMatch(/^The way out costs \$7,8\d0\.$/);
  });

  it("neglect is what half the upkeep costs, and the share of its time in which a bridge is broken unnoticed", async () => {
    const path = "approaches.middleware.maintenance.assignedHoursPerWeek";
    const { cost, chance, chanceBefore } = find(found, "maintenance neglected", "middleware");
    expect(quantitiesOf(midSize).find((each) => each.path === path)?.quantity).toBe(6);
    expect(cost).toBeCloseTo(-(await extra("middleware", { [path]: 3 })), 4);
    const unnoticedShare = ({ outcomes, options, weeks }: SimulationResult) => {
      const o = options.findIndex(({ id }) => id === "middleware");
      const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0);
      return sum(outcomes.unnoticedWeeks[o]) / sum(outcomes.liveWeek[o].map((week) => weeks - week));
    };
    const half = await baseOf(changed(midSize, { [path]: 3 }));
    expect(chanceBefore).toBeCloseTo(unnoticedShare(whole.result), 12);
    expect(chance).toBeCloseTo(unnoticedShare(half.result), 12);
    expect(chance).toBeGreaterThan(chanceBefore as number);
  });

  it("a pilot that is skipped costs what more is lost to breaks, a difference of differences of four runs", async () => {
    const at = "approaches.middleware";
    const skip = { [`${at}.rollout.pilotWeeks`]: 0, [`${at}.rollout.rampWeeks`]: 0 };
    const calm = { [`${at}.reliability.breaksPerYear`]: 0 };
    const { cost, parts } = find(found, "skipping the pilot", "middleware");
    const [skipped, calmed, both] = [
      await extra("middleware", skip),
      await extra("middleware", calm),
      await extra("middleware", { ...skip, ...calm }),
    ];
    expect(cost).toBeCloseTo(both - skipped - calmed, 4);
    expect(cost).toBeGreaterThan(0);
    expect(parts[0].mean).toBeCloseTo(calmed - both, 4);
    expect(parts[1].mean).toBeCloseTo(-skipped, 4);
  });

  it("a pilot that is skipped costs exactly nothing where nothing breaks, or where there is none", async () => {
    const calm = find(
      await risksOf(changed(midSize, { "approaches.suite.reliability.breaksPerYear": 0 })),
      "skipping the pilot",
      "suite",
    );
    expect(calm).toMatchObject({ cost: 0, se: 0 });
    expect(calm.parts[0].mean).toBeLessThan(0);
    expect(calm.words).toMatch(/^Saves (\$.+) in all: carrying everything sooner brings \1, nothing breaks early\.$/);
    const none = { "approaches.suite.rollout.pilotWeeks": 0, "approaches.suite.rollout.rampWeeks": 0 };
    expect(find(await risksOf(changed(midSize, none)), "skipping the pilot", "suite")).toMatchObject({
      cost: 0,
      se: 0,
      words: "There is no pilot to skip.",
    });
  });

  it("what is by hand and stays costs the slope of the total over the month in which the next stage begins", async () => {
    const { cost, per, curve = [], parts } = find(found, "manual becoming permanent", "manual");
    expect(per).toBe("month");
    expect(curve.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const [plan] = midSize.plans;
    const later = (month: number) => ({ ...plan, stages: [plan.stages[0], { ...plan.stages[1], startMonth: month }] });
    for (const { month, mean } of [curve[0], curve[5]]) {
      const { result } = await baseOf({ ...midSize, plans: [later(month)] });
      expect(mean).toBeCloseTo(meanTco(result, plan.id), 4);
    }
    // least squares: Σ (m − m̄) y ÷ Σ (m − m̄)²
    const middle = 7.5;
    const slope =
      curve.reduce((sum, { month, mean }) => sum + (month - middle) * mean, 0) /
      curve.reduce((sum, { month }) => sum + (month - middle) ** 2, 0);
    expect(cost).toBeCloseTo(slope, 4);
    expect(parts[0].mean).toBeCloseTo(meanTco(whole.result, "manual") - curve[0].mean, 4);
  });

  it("without a plan of its own, what is by hand is followed by the cheapest other approach; nothing follows alone", async () => {
    const { words } = find(await risksOf({ ...midSize, plans: [] }), "manual becoming permanent", "manual");
    expect(words).toMatch(/^Each month past the third before middleware begins costs \$/);
    const { manual } = midSize.approaches;
    const signals = midSize.handshake.signals.map((each) => ({ ...each, kept: { manual: each.kept.manual } }));
    const alone = { ...midSize, plans: [], approaches: { manual }, handshake: { ...midSize.handshake, signals } };
    expect((await risksOf(alone)).map(({ risk }) => risk)).not.toContain("manual becoming permanent");
    const short = { ...midSize, horizonMonths: 4 };
    expect((await risksOf(short)).map(({ risk }) => risk)).not.toContain("manual becoming permanent");
  });

  it.each(SHIPPED)("have no gaps in any scenario, and lock-in never pays where prices only rise: %s", async (id) => {
    const scenario = shipped(id);
    const base = await baseOf(scenario);
    const all = await risks(base, variantRunner(scenario, pool));
    expect(all.length).toBeGreaterThanOrEqual(2 * Object.keys(scenario.approaches).length);
    for (const { risk, cost, se, chance = 0, chanceBefore = 0, words, parts, curve = [] } of all) {
      for (const value of [cost, se, chance, chanceBefore]) expect(Number.isFinite(value)).toBe(true);
      for (const { mean, se } of [...parts, ...curve]) expect(Number.isFinite(mean) && se >= 0).toBe(true);
      for (const share of [chance, chanceBefore]) expect(share >= 0 && share <= 1).toBe(true);
      expect(words).toMatch(/^[A-Z].*\.$/);
      if (risk === "vendor lock-in") expect(cost).toBeGreaterThanOrEqual(0);
      if (risk === "maintenance neglected") expect(chance).toBeGreaterThanOrEqual(chanceBefore);
    }
    expect(riskReading(all, base.decision.recommendation.option, (option) => option, "USD")).toMatch(/\.$/);
  });

  it("lead with what skipping a pilot comes to in all", () => {
    const skipped = find(found, "skipping the pilot", "middleware");
    const parts = skipped.parts.map((part) => ({ ...part, mean: part.name === "in all" ? -47_200 : -59_200 }));
    const risk = { ...skipped, cost: 12_000, se: 500, parts };
    expect(riskReading([risk], "middleware", (option) => option, "USD")).toBe(
      "Skipping the pilot of middleware saves $47,200 in all; early breaks at full volume cost $12,000.",
    );
    expect(skipped.words).toMatch(
      /^Saves \$.+ in all: carrying everything sooner brings \$.+, early breaks at full volume cost \$.+\.$/,
    );
  });

  it("can be stopped, and tell how far they have come", async () => {
    const shares: number[] = [];
    await risks(whole, variantRunner(midSize, pool), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBeCloseTo(1, 12);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    const stop = AbortSignal.abort(new Error("enough"));
    await expect(risks(whole, variantRunner(midSize, pool), { signal: stop })).rejects.toThrow("enough");
  });
});
