import { describe, expect, it } from "vitest";
import type { Base } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import type { Worth } from "../../src/decision/evppi.ts";
import { information } from "../../src/decision/information.ts";
import { meanOf, spreadOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { uncertainInputs } from "../../src/simulation/inputs.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { type RunVariants, variantRunner } from "../../src/simulation/variants.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

async function baseOf(scenario: Scenario, trials: number): Promise<{ base: Base; run: RunVariants }> {
  const result = await simulate(scenario, inlinePool(), { trials, curveTrials: 0 });
  return { base: { result, decision: decide(result) }, run: variantRunner(scenario, inlinePool()) };
}

async function informed(scenario: Scenario, trials: number) {
  const { base, run } = await baseOf(scenario, trials);
  return { ...base, ...(await information(base, run)) };
}

/** a is at most b, as far as their standard errors can tell. */
function expectAtMost(a: Worth, b: Worth, what: string) {
  expect(a.value, what).toBeLessThanOrEqual(b.value + 3 * Math.hypot(a.se, b.se) + 1e-9);
}

describe.each(SHIPPED)("what information is worth: %s", (id) => {
  it("keeps the order 0, input, group, all inputs, perfect foresight, which is the least expected regret", async () => {
    const { decision, option, foresight, perfectInformation, evppi, groups, eviu } = await informed(shipped(id), 1000);
    const cheapest = decision.options.reduce((a, b) => (b.tco.mean < a.tco.mean ? b : a));
    expect(option).toBe(cheapest.id);
    expect(foresight.value).toBeCloseTo(cheapest.expectedRegret as number, 6);
    expect(Math.min(...decision.options.map(({ expectedRegret }) => expectedRegret as number))).toBeCloseTo(
      foresight.value,
      6,
    );
    expectAtMost(perfectInformation, foresight, "all inputs");
    expect(groups.flatMap(({ inputs }) => inputs).sort()).toEqual(evppi.map(({ input }) => input).sort());
    for (const group of groups) {
      expectAtMost({ value: 0, se: 0 }, group, group.group);
      expectAtMost(group, perfectInformation, group.group);
      for (const input of evppi.filter((each) => each.group === group.group)) {
        expectAtMost({ value: 0, se: 0 }, input, input.input);
        expectAtMost(input, group, input.input);
      }
    }
    expect(eviu.value).toBeGreaterThanOrEqual(0);
    for (const list of [evppi, groups]) {
      expect(list.map(({ value }) => value)).toEqual(list.map(({ value }) => value).sort((a, b) => b - a));
    }
  });
});

describe("EVPPI on a scenario", () => {
  // What a forecast would be worth that says which thirtieth of its range the number of signals falls into, run by run.
  it("agrees with fixing the input at each of thirty quantiles and averaging over the rest, within 3 standard errors", async () => {
    const path = "funnel.signalsPerWeek";
    const scenario = shipped("small-ecommerce");
    const { base, run } = await baseOf(scenario, 2500);
    const found = (await information(base, run)).evppi.find(({ input }) => input === path) as Worth;
    const { distribution } = uncertainInputs(scenario).find((input) => input.path === path) as {
      distribution: { quantile(p: number): number };
    };
    const points = 30;
    const { tco } = await run(
      Array.from({ length: points }, (_, k) => ({
        changes: [{ path, to: distribution.quantile((k + 0.5) / points) }],
      })),
      { trials: 300 },
    );
    const means = tco.map((variant) => variant.map(meanOf));
    const overall = means[0].map((_, o) => means.reduce((sum, each) => sum + each[o], 0) / points);
    const best = overall.indexOf(Math.min(...overall));
    const choices = means.map((each) => each.indexOf(Math.min(...each)));
    const saved = tco[0][0].map((_, i) =>
      tco.reduce((sum, variant, k) => sum + (variant[best][i] - variant[choices[k]][i]) / points, 0),
    );
    const brute = spreadOf(saved);
    expect(brute.mean).toBeGreaterThan(10 * brute.se);
    expect(Math.abs(found.value - brute.mean)).toBeLessThanOrEqual(3 * Math.hypot(found.se, brute.se));
  });
});

describe("what ignoring uncertainty costs", () => {
  it("is what the option that is best at the medians costs more, on the real futures", async () => {
    // hardly anything comes in the median year, and a great deal in a few
    const rare = { lognormal: [2, 1.8] as [number, number] };
    const scenario = withQuantity(shipped("mid-size-b2b"), "funnel.signalsPerWeek", rare);
    const { eviu, option, result } = await informed(scenario, 1000);
    const tco = tcoOf(result);
    const of = (id: string | null) => tco[result.options.findIndex((each) => each.id === id)];
    expect(eviu.option).toBe("open");
    expect(option).not.toBe("open");
    const dearer = spreadOf(of(eviu.option).map((value, i) => value - of(option)[i]));
    expect(eviu.value).toBeCloseTo(dearer.mean, 6);
    expect(eviu.se).toBeCloseTo(dearer.se, 6);
    expect(eviu.value).toBeGreaterThan(0);
  });
});

describe("information", () => {
  const scenario = shipped("mid-size-b2b");
  const withLimits = (constraints: Partial<Scenario["decision"]["constraints"]>): Scenario => ({
    ...scenario,
    decision: { ...scenario.decision, constraints: { chance: 0.8, ...constraints } },
  });

  it("is counted among the options that keep the limits; with one left, or none, there is nothing to learn", async () => {
    const free = await informed(scenario, 300);
    const { option } = await informed(withLimits({ maxDirectCost: 100_000 }), 300);
    expect(option).not.toBe(free.option);
    const onlyOpen = await informed(withLimits({ maxDirectCost: 1 }), 300);
    expect(onlyOpen).toMatchObject({ option: "open", foresight: { value: 0 }, perfectInformation: { value: 0 } });
    expect(onlyOpen.groups.every(({ value, se }) => value === 0 && se === 0)).toBe(true);
  });

  it("is always on expected value, whatever the criterion", async () => {
    const { base, run } = await baseOf(scenario, 300);
    const cautious = { ...base, decision: decide(base.result, { criterion: "cautious" }) };
    expect(await information(cautious, run)).toEqual(await information(base, run));
  });

  it("tells how far it has come, and stops when it is told to", async () => {
    const { base, run } = await baseOf(scenario, 300);
    const shares: number[] = [];
    await information(base, run, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
    const stop = new AbortController();
    const stopped = information(base, run, {
      signal: stop.signal,
      onProgress: (share) => {
        if (share > 0.7) stop.abort(new Error("enough"));
      },
    });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("refuses a run too short for a regression", async () => {
    const { base, run } = await baseOf(scenario, 99);
    await expect(information(base, run)).rejects.toThrow(RangeError);
  });
});
