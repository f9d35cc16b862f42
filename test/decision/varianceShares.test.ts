import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { spreadOf } from "../../src/decision/statistics.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { type VarianceShares, varianceShares } from "../../src/decision/varianceShares.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { uncertainInputs } from "../../src/simulation/inputs.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { shipped } from "../support/scenarios.ts";

const midSize = shipped("mid-size-b2b");
const SIGNALS = "funnel.signalsPerWeek";
const VALUE = "funnel.valuePerWin";

/** Every input but some is exact, at its median. */
function onlyUncertain(...paths: string[]): Scenario {
  return uncertainInputs(midSize)
    .filter(({ path }) => !paths.includes(path))
    .reduce((scenario, { path, distribution }) => withQuantity(scenario, path, distribution.quantile(0.5)), midSize);
}

async function sharesOf(scenario: Scenario, trials = 1000) {
  const result = await simulate(scenario, inlinePool(), { trials, curveTrials: 0 });
  const found = await varianceShares({ result, decision: decide(result) }, variantRunner(scenario, inlinePool()));
  return { result, found: found as VarianceShares };
}

describe("where the spread of the lead comes from", () => {
  it("one uncertain input and chance share all of it: first orders at most 1 together, totals at least", async () => {
    const { result, found } = await sharesOf(onlyUncertain(SIGNALS));
    expect(found.shares.map(({ inputs }) => inputs)).toEqual([[SIGNALS]]);
    const [{ first, total }] = found.shares;
    const { chance } = found;
    const se = (...parts: { se: number }[]) => Math.hypot(...parts.map((part) => part.se));
    expect(first.value + chance.first.value).toBeLessThanOrEqual(1 + 3 * se(first, chance.first));
    expect(total.value + chance.total.value).toBeGreaterThanOrEqual(1 - 3 * se(total, chance.total));
    // of two, what the one does not do by itself the other has a part in
    expect(Math.abs(first.value + chance.total.value - 1)).toBeLessThanOrEqual(3 * se(first, chance.total));
    const tco = tcoOf(result);
    const at = (id: string) => tco[result.options.findIndex((option) => option.id === id)];
    expect(found.sd).toBeCloseTo(spreadOf(at(found.rival).map((cost, i) => cost - at(found.pick)[i])).sd, 6);
  });

  it("is all chance where nothing else is uncertain", async () => {
    const { found } = await sharesOf(onlyUncertain(), 500);
    expect(found.shares).toEqual([]);
    expect(Math.abs(found.chance.first.value - 1)).toBeLessThanOrEqual(3 * found.chance.first.se);
    expect(Math.abs(found.chance.total.value - 1)).toBeLessThanOrEqual(3 * found.chance.total.se);
  });

  it("correlated inputs are one", async () => {
    const scenario = onlyUncertain(SIGNALS, VALUE, "funnel.coupledRate", "funnel.causalShare");
    const { found } = await sharesOf(
      {
        ...scenario,
        correlations: [
          { between: [SIGNALS, VALUE], rank: 0.5 },
          { between: ["funnel.coupledRate", VALUE], rank: 0.3 },
        ],
      },
      300,
    );
    const groups = found.shares.map(({ inputs }) => [...inputs].sort());
    expect(groups).toHaveLength(2);
    expect(groups).toContainEqual(["funnel.coupledRate", SIGNALS, VALUE]);
    expect(groups).toContainEqual(["funnel.causalShare"]);
  });

  it("without a rival there is none", async () => {
    const scenario: Scenario = {
      ...midSize,
      decision: { ...midSize.decision, constraints: { chance: 0.8, maxDirectCost: 1 } },
    };
    expect((await sharesOf(scenario, 50)).found).toBeNull();
  });
});
