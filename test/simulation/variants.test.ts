import { describe, expect, it } from "vitest";
import { tcoOf } from "../../src/decision/summarise.ts";
import { statedRange } from "../../src/scenario/field.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { type Variant, variantRunner } from "../../src/simulation/variants.ts";
import { expectEachNear } from "../support/near.ts";
import { referenceScenario, shipped } from "../support/scenarios.ts";

const pool = inlinePool();
const midSize = shipped("mid-size-b2b");

/** A number that differs from what the scenario says, within the field's bounds. */
function another(quantity: Quantity, low: number, high: number): number {
  const size = typeof quantity === "number" ? quantity : "p50" in quantity ? quantity.p50 : 0.3;
  return Math.min(high, Math.max(low, size === 0 ? 0.25 : size * 0.7));
}

describe("variants", () => {
  it("without a change are the run itself", async () => {
    const settings = { trials: 300 };
    const result = await simulate(midSize, pool, settings);
    const { tco, outcomes } = await variantRunner(midSize, pool)([{}], { ...settings, outcomes: ["liveWeek"] });
    expectEachNear(tco[0], tcoOf(result));
    expect(outcomes).toEqual({ liveWeek: [result.outcomes.liveWeek] });
  });

  it.each([
    ["mid-size-b2b", midSize],
    ["enterprise", shipped("enterprise")],
    ["every-mechanism", referenceScenario("every-mechanism")],
  ] as [string, Scenario][])(
    "with any one quantity changed are a run of the changed scenario: %s",
    async (_, scenario) => {
      const plain = { ...scenario, correlations: [] };
      const changes = quantitiesOf(plain).map(({ path, quantity, field }) => {
        const { low, high } = statedRange(field);
        return { path, to: another(quantity, low, high) };
      });
      const outcomes = ["directCost", "liveWeek", "delayHours", "paybackWeek", "incidents", "quality"] as const;
      const run = await variantRunner(plain, pool)(
        changes.map((change): Variant => ({ changes: [change] })),
        { trials: 3, outcomes },
      );
      for (const [v, { path, to }] of changes.entries()) {
        const result = await simulate(withQuantity(plain, path, to), pool, { trials: 3, curveTrials: 0 });
        expectEachNear(run.tco[v], tcoOf(result), path);
        for (const outcome of outcomes)
          expectEachNear(run.outcomes[outcome]?.[v] ?? [], result.outcomes[outcome], path);
      }
    },
  );

  it("with two quantities changed are a run of the twice changed scenario", async () => {
    const quantities = quantitiesOf(midSize);
    const changeOf = ({ path, quantity, field }: (typeof quantities)[number]) => {
      const { low, high } = statedRange(field);
      return { path, to: another(quantity, low, high) };
    };
    const pairs = quantities.map((first, i) => [first, quantities[(i + 37) % quantities.length]].map(changeOf));
    const run = await variantRunner(midSize, pool)(
      pairs.map((changes): Variant => ({ changes })),
      { trials: 3 },
    );
    for (const [v, changes] of pairs.entries()) {
      const changed = changes.reduce((scenario, { path, to }) => withQuantity(scenario, path, to), midSize);
      const result = await simulate(changed, pool, { trials: 3, curveTrials: 0 });
      expectEachNear(run.tco[v], tcoOf(result), changes.map(({ path }) => path).join(", "));
    }
  });

  it("share a stage's run only while nothing of it differs: a later stage that fails leaves the earlier one alone", async () => {
    const [plan] = midSize.plans;
    const stages = plan.stages.map((stage) => ({ ...stage, startMonth: 1 }));
    const scenario = { ...midSize, plans: [{ ...plan, stages }] };
    const quantities = quantitiesOf(scenario).filter(({ path }) => path.includes("manual"));
    const failure = { path: "approaches.middleware.setup.failureChance", to: 1 };
    const sets = [
      [failure],
      ...quantities.map(({ path, quantity, field }) => {
        const { low, high } = statedRange(field);
        return [{ path, to: another(quantity, low, high) }, failure];
      }),
      [failure],
    ];
    const run = await variantRunner(scenario, pool)(
      sets.map((changes): Variant => ({ changes })),
      { trials: 3 },
    );
    for (const [v, changes] of sets.entries()) {
      const changed = changes.reduce((before, { path, to }) => withQuantity(before, path, to), scenario);
      const result = await simulate(changed, pool, { trials: 3, curveTrials: 0 });
      expectEachNear(run.tco[v], tcoOf(result), changes.map(({ path }) => path).join(", "));
    }
  });

  it("leave correlated quantities as they were drawn", async () => {
    const [fit, value] = ["approaches.suite.fit", "funnel.valuePerWin"];
    const between: [string, string] = [fit, value];
    const run = variantRunner({ ...midSize, correlations: [{ between, rank: 0.8 }] }, pool);
    const { tco, options } = await run([{}, { changes: [{ path: fit, to: 0.5 }] }], { trials: 50 });
    const open = options.findIndex(({ id }) => id === "open");
    expect(tco[1][open]).toEqual(tco[0][open]);
    expect(tco[1][0]).not.toEqual(tco[0][0]);
  });

  it("are the same in whatever order and company", async () => {
    const run = variantRunner(midSize, pool);
    const a: Variant = { changes: [{ path: "approaches.suite.fit", to: 0.9 }] };
    const b: Variant = { chance: "again", changes: [{ path: "funnel.signalsPerWeek", times: 2 }] };
    const c: Variant = { redrawn: ["funnel.signalsPerWeek"] };
    const together = await run([a, b, c, {}], { trials: 260 });
    const reversed = await run([{}, c, b, a], { trials: 260 });
    expect([...reversed.tco].reverse()).toEqual(together.tco);
    expect((await run([b], { trials: 260 })).tco[0]).toEqual(together.tco[1]);
  });

  it("go on after the trials of an earlier call", async () => {
    const run = variantRunner(midSize, pool);
    const all = await run([{}], { trials: 520 });
    const rest = await run([{}], { trials: 270, after: 250 });
    expect(rest.tco[0]).toEqual(all.tco[0].map((values) => values.slice(250)));
  });

  it("draw other chance events or other inputs, and nothing else", async () => {
    const run = variantRunner(midSize, pool);
    const paths = quantitiesOf(midSize).flatMap(({ path, quantity }) => (typeof quantity === "number" ? [] : [path]));
    const { tco } = await run([{}, { chance: "again" }, { redrawn: "all" }, { redrawn: paths }], { trials: 40 });
    expect(tco[1]).not.toEqual(tco[0]);
    expect(tco[2]).not.toEqual(tco[0]);
    expect(tco[3]).toEqual(tco[2]);
  });

  it("refuse what is no quantity, and trials that are not whole", async () => {
    const run = variantRunner(midSize, pool);
    await expect(run([{ changes: [{ path: "funnel.nothing", to: 1 }] }])).rejects.toThrow(RangeError);
    await expect(run([{ redrawn: ["team.skills.api.x"] }])).rejects.toThrow(RangeError);
    await expect(run([{}], { trials: 0 })).rejects.toThrow(RangeError);
    await expect(run([{}], { after: 100 })).rejects.toThrow(RangeError);
  });
});
