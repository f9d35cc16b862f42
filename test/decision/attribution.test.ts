import { describe, expect, it } from "vitest";
import { attribution, type SimulateMix } from "../../src/decision/attribution.ts";
import type { Attribution } from "../../src/decision/attributionTable.ts";
import { meanOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { copyOf, shipped } from "../support/scenarios.ts";

const pool = inlinePool();
const run: SimulateMix = (scenario, settings) => simulate(scenario, pool, settings);
const midSize = shipped("mid-size-b2b");
const without = shipped("mid-size-b2b-without-engineer");
const changed = (change: (scenario: Scenario) => void) => {
  const other = copyOf(midSize);
  change(other);
  return other;
};
const settings = { trials: 250 };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const byLabel = ({ contributions }: Attribution) =>
  Object.fromEntries(contributions.map(({ label, difference }) => [label, difference.mean]));
const move = ({ from, to }: Attribution) => to.difference.mean - from.difference.mean;

describe("attribution", () => {
  const found = attribution(midSize, without, run, {}, settings);

  it("starts and ends at the two scenarios on the same draws", async () => {
    const { seed, from, to, option, rival, mixes, orders } = await found;
    expect([seed, mixes, orders]).toEqual(["mid-size-b2b", 16, null]);
    expect([option, rival]).toEqual(["manual-then-middleware", "suite"]);
    for (const [scenario, end] of [
      [midSize, from],
      [without, to],
    ] as const) {
      const result = await simulate(scenario, pool, { seed, trials: 250 });
      const tco = tcoOf(result);
      const ids = result.options.map(({ id }) => id);
      expect(Object.keys(end.tco).sort()).toEqual([...ids].sort());
      ids.forEach((id, o) => {
        expect(end.tco[id]).toBeCloseTo(meanOf(tco[o]), 6);
      });
    }
    expect([from.pick, to.pick]).toEqual(["manual-then-middleware", "manual-then-suite"]);
  });

  it("adds up to the move, of the difference and of every option's total cost", async () => {
    const table = await found;
    const { contributions, from, to } = table;
    expect(sum(contributions.map(({ difference }) => difference.mean))).toBeCloseTo(move(table), 6);
    for (const id of ["suite", "middleware", "manual", "manual-then-middleware", "open"]) {
      expect(sum(contributions.map(({ tco }) => tco[id].mean))).toBeCloseTo(to.tco[id] - from.tco[id], 6);
    }
    // nothing that differs has to do with these
    for (const { tco } of contributions) expect([tco.suite.mean, tco.open.mean]).toEqual([0, 0]);
    const sizes = contributions.map(({ difference }) => Math.abs(difference.mean));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { difference } of contributions) expect(difference.se).toBeGreaterThan(0);
  });

  it("is turned around when the scenarios are", async () => {
    const there = await found;
    const { seed, option, rival } = there;
    const back = await attribution(without, midSize, run, {}, { ...settings, seed, pair: { option, rival } });
    const [x, y] = [byLabel(there), byLabel(back)];
    expect(Object.keys(y).sort()).toEqual(Object.keys(x).sort());
    for (const [label, value] of Object.entries(x)) expect(y[label]).toBeCloseTo(-value, 6);
  });

  it("of one change is all of it, and of a change that nothing hangs on nothing", async () => {
    const other = changed((s) => {
      s.team.engineering.hoursPerWeek = 10;
      s.funnel.discoverySpendPerMonth = 1;
    });
    const table = await attribution(midSize, other, run, {}, settings);
    expect(byLabel(table)).toEqual({ Engineering: expect.closeTo(move(table), 6), "Discovery spend": 0 });
  });

  it("says which change alone has another option picked, also one that changes no future", async () => {
    const { flips, choices } = await found;
    expect(choices).toEqual(["Plan added: Manual, then suite"]);
    const { suite } = (await found).from.tco;
    const limited = changed((s) => {
      s.decision.constraints = { maxDirectCost: 1, chance: 0.9 };
    });
    const table = await attribution(midSize, limited, run, {}, settings);
    expect(table.contributions).toEqual([]);
    expect(table.flips).toEqual([{ labels: ["Budget"], pick: "open" }]);
    expect(suite).toBeGreaterThan(0);
    for (const { labels, pick } of flips) {
      expect(labels.length).toBeGreaterThan(0);
      expect(pick).not.toBe("manual-then-middleware");
    }
  });

  it("takes of many changes the eleven largest and the others as one, and still adds up", async () => {
    const other = changed((s) => {
      Object.assign(s.team.skills, { platform: 0.5, api: 0.5, process: 0.5 });
      Object.assign(s.team.engineering, { hoursPerWeek: 10, hourlyCost: 120 });
      Object.assign(s.team.operations, { hoursPerWeek: 12, hourlyCost: 60 });
      Object.assign(s.approaches.middleware.setup, { failureChance: 0.3, leadWeeks: 9, fee: 5000 });
      Object.assign(s.funnel, { grossMargin: 0.5, personalizedShare: 0.8, salesCycleWeeks: 20 });
      Object.assign(s, { horizonMonths: 12 });
    });
    const table = await attribution(midSize, other, run, {}, { trials: 250, mixes: 30 });
    expect(table.contributions.length).toBe(12);
    expect(table.contributions.filter(({ label }) => / other changes$/.test(label)).length).toBe(1);
    expect(table.orders).toBeGreaterThanOrEqual(4);
    expect(sum(table.contributions.map(({ difference }) => difference.mean))).toBeCloseTo(move(table), 4);
    expect(table.contributions.some(({ difference }) => difference.orderSe > 0)).toBe(true);
  }, 120_000);

  it("tells how far it is, and stops when asked to", async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const stopped = attribution(
      midSize,
      without,
      run,
      {
        signal: stop.signal,
        onProgress: (share) => {
          shares.push(share);
          if (share >= 0.25) stop.abort(new Error("enough"));
        },
      },
      settings,
    );
    await expect(stopped).rejects.toThrow("enough");
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(0.5);
  });
});
