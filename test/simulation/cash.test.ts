import { describe, expect, it } from "vitest";
import { OPEN } from "../../src/model/options.ts";
import { PAYEES } from "../../src/model/payees.ts";
import { COST_KINDS } from "../../src/model/stageTrace.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { simulateCash } from "../../src/simulation/cash.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { type OneFuture, oneFuture } from "../../src/simulation/oneFuture.ts";
import { paybackAgainst } from "../../src/simulation/paybackAgainst.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { buffersOf, simulatorOf } from "../../src/simulation/tasks.ts";
import { workerLoop } from "../../src/simulation/workerLoop.ts";
import { expectNear } from "../support/near.ts";
import { copyOf, referenceScenario, SHIPPED, shipped } from "../support/scenarios.ts";

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

/** Plans of different teams, many breaks that cost money beside their repair, exits, failures, a horizon of 35 weeks. */
function eventful(): Scenario {
  const scenario = copyOf(shipped("mid-size-b2b"));
  scenario.horizonMonths = 8;
  scenario.funnel.salesCycleWeeks = { uniform: [2, 9] };
  for (const approach of Object.values(scenario.approaches)) {
    approach.setup.failureChance = 0.2;
    approach.setup.fee = 1000;
    approach.reliability.breaksPerYear = 30;
    approach.reliability.incidentCost = { uniform: [100, 900] };
    approach.pricing.exitCost = 700;
    approach.pricing.monthlyFee = 500;
  }
  scenario.approaches.middleware.setup.effortHours = 200;
  return scenario;
}

const SCENARIOS: [string, Scenario][] = [
  ...SHIPPED.map((id): [string, Scenario] => [id, shipped(id)]),
  ["every-mechanism", referenceScenario("every-mechanism")],
  ["eventful", eventful()],
];

/** The number that a future drew, or the exact one. */
function drawn(scenario: Scenario, { inputs }: OneFuture, path: string): number {
  return inputs.find((input) => input.path === path)?.value ?? (quantityAt(scenario, path) as number);
}

/** Contribution by the week in which it lands, from how much less than open the option loses; and what lands later. */
function landings(scenario: Scenario, future: OneFuture, o: number) {
  const lag = Math.floor(drawn(scenario, future, "funnel.salesCycleWeeks") + 0.5);
  const open = future.options.find(({ id }) => id === OPEN) as OneFuture["options"][number];
  const presents = open.weekly.gap.map((gap, t) => gap - future.options[o].weekly.gap[t]);
  const factor = (t: number) => (1 + scenario.finance.discountRate) ** (-(t + lag) / 52);
  const landed = new Array<number>(future.weeks).fill(0);
  const after = { cash: 0, present: 0 };
  presents.forEach((present, t) => {
    if (t + lag < future.weeks) landed[t + lag] += present / factor(t);
    else {
      after.cash += present / factor(t);
      after.present += present;
    }
  });
  return { landed, after };
}

/** Direct cash out by quarter and payee, from what happened to each stage; the team is whoever is left to be paid. */
function payments(scenario: Scenario, future: OneFuture, o: number, quarters: number): number[][] {
  const { weekly, stages, owedAtEnd } = future.options[o];
  const paid = Array.from({ length: quarters + 1 }, () => ({ team: 0, operations: 0, vendors: 0 }));
  const at = (week: number) => paid[Math.min(quarters - 1, Math.floor(week / 13))];
  for (let t = 0; t < future.weeks; t++) {
    at(t).vendors += weekly.costs.fee[t] + weekly.costs.subscription[t];
    at(t).operations += weekly.costs.handling[t] + weekly.costs.owed[t];
    at(t).team += weekly.costs.build[t] + weekly.costs.maintenance[t] + weekly.costs.incidents[t];
  }
  paid[quarters].operations = owedAtEnd;
  for (const { approach, breaks, live, endedBy, ends } of stages) {
    const incidentCost = drawn(scenario, future, `approaches.${approach}.reliability.incidentCost`);
    for (const each of breaks) {
      at(each.at).vendors += incidentCost;
      at(each.at).team -= incidentCost;
    }
    if (live === null) continue;
    const exit = drawn(scenario, future, `approaches.${approach}.pricing.exitCost`);
    const end = endedBy === "horizon" ? paid[quarters] : at(Math.ceil(ends) - 1);
    end.vendors += exit;
    end.operations -= exit;
  }
  const [first] = stages;
  const team = first && scenario.approaches[first.approach].setup.by;
  return paid.map((quarter) =>
    PAYEES.map((payee) => (payee === "engineering" ? 0 : quarter[payee]) + (payee === team ? quarter.team : 0)),
  );
}

const near = (found: number, expected: number, scale: number, what: string) =>
  expect(Math.abs(found - expected), what).toBeLessThanOrEqual(1e-9 * (1 + scale));

describe("the cash of a run", () => {
  it.each(SCENARIOS)("is that of its futures, one by one: %s", async (_, scenario) => {
    const trials = 12;
    const cash = await simulateCash(scenario, inlinePool(), { trials, seed: "by one" });
    const futures = Array.from({ length: trials }, (_, trial) => oneFuture(scenario, { trial, seed: "by one" }));
    for (const [o, option] of cash.options.entries()) {
      const each = futures.map((future) => ({ future, option: future.options[o], ...landings(scenario, future, o) }));
      const scale = sum(each.map(({ option: { tco, directCost } }) => Math.abs(tco) + directCost));
      for (let t = 0; t < cash.weeks; t++) {
        near(option.contribution[t], sum(each.map(({ landed }) => landed[t])) / trials, scale, `week ${t} lands`);
        for (const [k, kind] of COST_KINDS.entries()) {
          near(option.costs[k][t], sum(each.map((one) => one.option.weekly.costs[kind][t])) / trials, scale, kind);
        }
      }
      const owed = sum(each.map((one) => one.option.owedAtEnd)) / trials;
      near(option.owed.cash, owed, scale, "owed");
      near(option.owed.present, owed * futures[0].discount[cash.weeks], scale, "owed, discounted");
      near(option.after.cash, sum(each.map(({ after }) => after.cash)) / trials, scale, "after");
      near(option.after.present, sum(each.map(({ after }) => after.present)) / trials, scale, "after, discounted");
      for (const [trial, { future, landed }] of each.entries()) {
        const teams = new Set(future.options[o].stages.map(({ approach }) => scenario.approaches[approach].setup.by));
        const expected = payments(scenario, future, o, cash.quarters);
        for (const [q, payees] of expected.entries()) {
          const found = PAYEES.map((_, p) => option.outlayTrials[q][p][trial]);
          near(found[2], payees[2], scale, `vendors in quarter ${q + 1}`);
          near(sum(found), sum(payees), scale, `all in quarter ${q + 1}`);
          if (teams.size < 2) near(found[0], payees[0], scale, `engineering in quarter ${q + 1}`);
          else near(found[0] + found[1], payees[0] + payees[1], scale, `teams in quarter ${q + 1}`);
        }
        let balance = 0;
        let deepest = 0;
        landed.forEach((amount, t) => {
          balance += amount - future.options[o].weekly.cost[t];
          deepest = Math.max(deepest, -balance);
        });
        near(option.deepest[trial], deepest, scale, "deepest");
      }
    }
  });

  it.each(SCENARIOS)("has the costs and the payback of the run: %s", async (_, scenario) => {
    const settings = { trials: 300, seed: "as run" };
    const cash = await simulateCash(scenario, inlinePool(), settings);
    const result = await simulate(scenario, inlinePool(), { ...settings, curveTrials: 0 });
    const open = result.options.findIndex(({ id }) => id === OPEN);
    for (const [o, option] of cash.options.entries()) {
      expect(option.id).toBe(result.options[o].id);
      option.costs.forEach((series, k) => {
        expectNear(series, result.weeklyCosts[o][k]);
      });
      expectNear([option.owed.cash], [result.owedAtEnd[o]]);
      expectNear(option.payback[open], result.outcomes.paybackWeek[o]);
      expect(option.payback[o].every(Number.isNaN)).toBe(true);
    }
  });

  it("has the same means by payee as by kind, however many teams a plan has", async () => {
    for (const [, scenario] of SCENARIOS) {
      const { options } = await simulateCash(scenario, inlinePool(), { trials: 60 });
      for (const { outlays, outlayTrials, costs, owed } of options) {
        const byKind = sum(costs.map(sum)) + owed.cash;
        near(sum(outlays.map(sum)), byKind, byKind, "payees and kinds");
        outlays.forEach((payees, q) => {
          payees.forEach((mean, p) => {
            near(mean, sum(outlayTrials[q][p]) / 60, byKind, `quarter ${q}`);
          });
        });
      }
    }
  });

  it("does not depend on the pool, nor on the order in which chunks are done", async () => {
    const backwards: Pool = {
      async run(job, orders, onDone) {
        for (const order of orders.toReversed()) onDone(simulatorOf(job)(order));
      },
      close() {},
    };
    const settings = { trials: 780 };
    const scenario = eventful();
    expect(await simulateCash(scenario, backwards, settings)).toEqual(
      await simulateCash(scenario, inlinePool(), settings),
    );
  });

  it("goes from thread to thread whole: every buffer is handed over", () => {
    const scenario = { ...shipped("small-ecommerce"), evidence: {} };
    const job = { kind: "cash" as const, scenario, seed: "threads", keptTrials: 20 };
    const order = { chunk: 0, trials: 30 };
    const received: unknown[] = [];
    const loop = workerLoop((message, transfer) => received.push(structuredClone(message, { transfer })));
    loop({ kind: "job", id: 1, job });
    loop({ kind: "order", id: 1, order });
    const result = simulatorOf(job)(order);
    expect(received).toEqual([{ kind: "done", id: 1, result }]);
    expect(buffersOf(result)).toHaveLength(Object.values(result).filter(ArrayBuffer.isView).length);
  });

  it("is plain data, reports its progress, stops when told to, and refuses what is no number of trials", async () => {
    const scenario = shipped("small-ecommerce");
    const shares: number[] = [];
    const cash = await simulateCash(scenario, inlinePool(), { trials: 600, onProgress: (share) => shares.push(share) });
    expect(structuredClone(cash)).toEqual(cash);
    expect(shares).toEqual([0, 1 / 3, 2 / 3, 1]);
    const stopped = simulateCash(scenario, inlinePool(), { signal: AbortSignal.abort("enough") });
    await expect(stopped).rejects.toBe("enough");
    for (const trials of [0, 1.5, Number.NaN]) {
      await expect(simulateCash(scenario, inlinePool(), { trials })).rejects.toThrow(
        `required a whole number of trials from 1 on, found ${trials}`,
      );
    }
  });

  it("keeps the first futures one by one where not all are asked for, and the means of all", async () => {
    const scenario = eventful();
    const all = await simulateCash(scenario, inlinePool(), { trials: 600 });
    const some = await simulateCash(scenario, inlinePool(), { trials: 600, keptTrials: 260 });
    expect([all.keptTrials, some.keptTrials]).toEqual([600, 260]);
    for (const [o, { outlayTrials, deepest, payback, ...means }] of all.options.entries()) {
      const first = (values: Float64Array) => values.slice(0, 260);
      expect(some.options[o]).toEqual({
        ...means,
        outlayTrials: outlayTrials.map((payees) => payees.map(first)),
        deepest: first(deepest),
        payback: payback.map(first),
      });
    }
  });
});

describe("payback against another flow", () => {
  const flat = (...net: number[]) => Float64Array.from(net);
  const one = flat(1, 1, 1, 1);
  it.each([
    ["at once where it is never behind", flat(0, 1, 0, 0), 1],
    ["after the last week behind", flat(-1, 2, -2, 1), 4],
    ["never if it ends behind", flat(5, 5, 5, -16), Number.NaN],
  ])("%s", (_, net, week) => {
    expect(paybackAgainst(net, flat(0, 0, 0, 0), one)).toBe(week);
    // the same to both changes nothing
    expect(
      paybackAgainst(
        net.map((x) => x + 3),
        flat(3, 3, 3, 3),
        one,
      ),
    ).toBe(week);
  });

  it("is later the more the future is discounted", () => {
    const net = flat(-4, 2, 2, 2);
    expect(paybackAgainst(net, flat(0, 0, 0, 0), one)).toBe(3);
    expect(paybackAgainst(net, flat(0, 0, 0, 0), flat(1, 0.9, 0.8, 0.7))).toBe(4);
  });
});
