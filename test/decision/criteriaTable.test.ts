import { describe, expect, it } from "vitest";
import { criteriaTable } from "../../src/decision/criteriaTable.ts";
import { criteriaReading, hoursReading } from "../../src/decision/criteriaWords.ts";
import { decide } from "../../src/decision/decide.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { copyOf, SHIPPED, shipped } from "../support/scenarios.ts";

async function baseOf(scenario: Scenario, trials = 250) {
  const result = await simulate(scenario, inlinePool(), { trials, curveTrials: 0 });
  return { result, decision: decide(result) };
}

/** The same scenario with some parts written over. */
function changed(change: (scenario: Scenario) => void): Scenario {
  const scenario = copyOf(shipped("mid-size-b2b"));
  change(scenario);
  return scenario;
}

describe("the four criteria", () => {
  it.each(SHIPPED)("have no gaps, and costs that add up to the direct cost: %s", async (id) => {
    const base = await baseOf(shipped(id));
    const table = criteriaTable(base);
    for (const row of table.rows) {
      const { directCost } = base.decision.options.find(({ id }) => id === row.option) as {
        directCost: { mean: number };
      };
      const paid = Object.values(row.costs).reduce((a, b) => a + b);
      expect(Math.abs(paid - directCost.mean)).toBeLessThanOrEqual(1e-9 * directCost.mean);
      expect(row.live).toBeGreaterThanOrEqual(row.latency.met);
    }
    expect(
      JSON.stringify(table, (_, value) => (typeof value === "number" && !Number.isFinite(value) ? "NaN" : value)),
    ).not.toContain("NaN");
    for (const words of [criteriaReading(table, (option) => option, "USD"), hoursReading(table, (option) => option)]) {
      expect(words).toMatch(/^[A-Z0-9].*\.$/);
      expect(words).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("compare each approach alone, and the pick if it is a plan; other plans have no column", async () => {
    const { result, decision } = await baseOf(shipped("enterprise"));
    const pick = decision.recommendation.option as string;
    expect(result.scenario.plans.map(({ id }) => id)).toContain(pick);
    expect(criteriaTable({ result, decision }).rows.map(({ option }) => option)).toEqual([
      ...Object.keys(result.scenario.approaches),
      pick,
    ]);
  });

  it("hold delays against the stated limit, as often met as the limit itself is", async () => {
    const limited = changed((scenario) => {
      scenario.decision.constraints.maxDelayHours = 50;
    });
    const base = await baseOf(limited);
    const { required, rows } = criteriaTable(base);
    expect(required).toEqual({ hours: 50, from: "limit" });
    const { setAside } = base.decision.recommendation;
    const manual = rows.find(({ option }) => option === "manual");
    expect(manual?.latency.met).toBe(setAside.find(({ option }) => option === "manual")?.chance);
  });

  it("hold delays against the half-life of intent where no limit is stated", async () => {
    const fading = changed((scenario) => {
      scenario.funnel.intentDecay = { scaleHours: 2, exponent: 0.5 };
    });
    const { required } = criteriaTable(await baseOf(fading, 1));
    expect(required.from).toBe("half-life");
    expect((1 + (required.hours as number) / 2) ** -0.5).toBeCloseTo(0.5, 12);
    const lasting = changed((scenario) => {
      scenario.funnel.intentDecay = { scaleHours: 2, exponent: 0 };
    });
    const table = criteriaTable(await baseOf(lasting, 50));
    expect(table.required.hours).toBeNull();
    for (const row of table.rows) expect(row.latency.met).toBe(row.live);
  });

  it("give an approach's own delay where it is exact, and none where it never goes live", async () => {
    const exact = changed((scenario) => {
      scenario.approaches.manual.sync = { intervalHours: 24, processingHours: 3 };
      scenario.approaches.middleware.setup.failureChance = 1;
    });
    const { rows } = criteriaTable(await baseOf(exact, 50));
    const latency = (id: string) => rows.find(({ option }) => option === id)?.latency;
    expect(latency("manual")).toMatchObject({ p50: 15, p90: 15 });
    expect(latency("middleware")).toEqual({ p50: null, p90: null, met: 0 });
  });

  it("weigh what is kept of each signal by its share of the meaning", async () => {
    const { signals, rows } = criteriaTable(await baseOf(shipped("mid-size-b2b"), 1));
    expect(signals.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
    const { kept, fidelity } = (rows[0] as (typeof rows)[number]).schema;
    // PERT means (min + 4 mode + max) / 6
    const means = [(0.5 + 4 * 0.65 + 0.85) / 6, (0.4 + 4 * 0.6 + 0.8) / 6, (0.7 + 4 * 0.85 + 0.95) / 6];
    means.forEach((mean, i) => {
      expect(kept[i]).toBeCloseTo(mean, 4);
    });
    expect(fidelity).toBeCloseTo(0.5 * means[0] + 0.3 * means[1] + 0.2 * means[2], 4);
  });

  it("are read alike for all that is there in half of futures, and a tie is none's lead", async () => {
    const table = criteriaTable(await baseOf(shipped("mid-size-b2b"), 50));
    const [suite, middleware] = table.rows;
    const quick = { ...suite, live: 0.9, latency: { p50: 1, p90: 1, met: 0.9 } };
    const seldom = { ...middleware, option: "seldom", live: 0.4, latency: { p50: 0.1, p90: 0.1, met: 0.4 } };
    const same = { ...quick, option: "same", costs: { ...quick.costs, upFront: quick.costs.upFront + 9e5 } };
    const other = { ...same, option: "other", schema: { ...same.schema, fidelity: 0.1 } };
    const read = (rows: typeof table.rows) =>
      criteriaReading({ ...table, required: { hours: 2, from: "limit" }, rows }, (id) => id, "USD");
    expect(read([quick, seldom, same, other])).toMatch(
      /^Only suite, same and other act within .+; suite and same keep the most meaning, \d+%; suite costs least to pay, /,
    );
    expect(read([quick, same])).toMatch(/; suite and same keep as much of the meaning, /);
    expect(read([seldom])).toMatch(/^Nothing acts within /);
  });

  it("say that a build takes the whole team, or that there is nobody to build", async () => {
    const team = (hours: number) =>
      changed((scenario) => {
        scenario.team.engineering.hoursPerWeek = hours;
        scenario.team.operations.hoursPerWeek = 200;
      });
    const table = criteriaTable(await baseOf(shipped("mid-size-b2b"), 1000));
    expect(table.rows.find(({ option }) => option === "manual")?.skills.hours.operations.builds).toBe(true);
    expect(hoursReading(table, (id) => id)).toMatch(
      /^\w+ takes every one of the 40 hours of engineering while it is built\.$/,
    );
    expect(hoursReading(criteriaTable(await baseOf(team(0), 50)), (id) => id)).toMatch(
      /^\w+ cannot be built: there are no engineers\.$/,
    );
  });

  it("count the weeks in which more hours are needed than there are: by hand", async () => {
    const short = changed((scenario) => {
      scenario.team.operations.hoursPerWeek = 5;
      scenario.team.engineering.hoursPerWeek = 40;
    });
    const base = await baseOf(short);
    const { rows } = criteriaTable(base);
    const { engineering, operations } = (rows.find(({ option }) => option === "manual") as (typeof rows)[number]).skills
      .hours;
    const needed = base.result.neededHours.operations[base.result.options.findIndex(({ id }) => id === "manual")];
    expect(operations.available).toBe(5);
    expect(operations.peakHours).toBe(Math.max(...needed));
    expect(needed[operations.peakWeek]).toBe(operations.peakHours);
    expect(operations.weeksShort).toBe(needed.filter((hours) => hours > 5.1).length);
    expect(operations.weeksShort).toBeGreaterThan(60);
    expect(engineering.peakHours).toBe(0);
    expect(hoursReading(criteriaTable(base), (id) => id)).toMatch(
      /^Manual.* needs more of operations than there is for \d+ weeks\.$/,
    );
  });
});
