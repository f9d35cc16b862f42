import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { netGain, pickChanges, sweep } from "../../src/decision/sweep.ts";
import { optionsOf } from "../../src/model/options.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const pool = inlinePool();
const run = variantRunner(scenario, pool);
const HOURS = "team.engineering.hoursPerWeek";
const trials = 250;

const steps = [4, 40].map((value) => ({ value, changes: [{ path: HOURS, to: value }] }));

describe("a sweep", () => {
  it("says at every step what a run of the changed scenario says", async () => {
    const rows = await sweep(scenario, run, steps, { trials });
    for (const { value, options, pick } of rows) {
      const decision = decide(await simulate(withQuantity(scenario, HOURS, value), pool, { trials }));
      expect(pick).toBe(decision.recommendation.option);
      for (const { id, tco, directCost, gapCost, neverLive, compoundingIndex } of decision.options) {
        expect(options[id].tco.mean).toBeCloseTo(tco.mean, 6);
        expect(options[id].tco.se).toBeCloseTo(tco.se, 6);
        expect(options[id].directCost).toBeCloseTo(directCost.mean, 6);
        expect(options[id].gapCost).toBeCloseTo(gapCost.mean, 6);
        expect(options[id].neverLive).toBeCloseTo(neverLive, 12);
        expect(options[id].compoundingIndex).toBeCloseTo(compoundingIndex as number, 9);
      }
    }
    expect(rows[0].options.middleware.neverLive).toBeGreaterThan(rows[1].options.middleware.neverLive);
  });

  it("looks at the options that it is given, and judges by the scenario's limits", async () => {
    const limited = { ...scenario, decision: { ...scenario.decision, constraints: { chance: 0.8, maxDirectCost: 1 } } };
    const options = optionsOf(scenario).filter(({ id }) => id === "suite" || id === "manual");
    const [row] = await sweep(limited, run, [{ value: 0, changes: [] }], { trials, options });
    expect(Object.keys(row.options)).toEqual(["suite", "manual"]);
    expect(row.pick).toBeNull();
  });

  it("says what an option gains over leaving the gap open", () => {
    const swept = (mean: number) => ({
      tco: { mean, se: 1 },
      directCost: 0,
      gapCost: mean,
      neverLive: 0,
      compoundingIndex: null,
    });
    const row = { value: 1, pick: "a", options: { a: swept(70), open: swept(100) } };
    expect([netGain(row, "a"), netGain(row, "open")]).toEqual([30, 0]);
    expect(() => netGain(row, "b")).toThrow(new RangeError("required swept options open and b, found a,open"));
    expect(() => netGain({ ...row, options: { a: swept(70) } }, "a")).toThrow(RangeError);
  });

  it("names the steps between which another option is picked", () => {
    const row = (value: number, pick: string | null) => ({ value, pick, options: {} });
    expect(pickChanges([row(1, "a"), row(2, "a"), row(3, "b"), row(4, null)])).toEqual([
      { from: 2, to: 3, before: "a", after: "b" },
      { from: 3, to: 4, before: "b", after: null },
    ]);
  });
});
