import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPROACH_TEMPLATES } from "../../src/scenario/approachTemplates.ts";
import { withTemplate } from "../../src/scenario/edit/approachFromTemplate.ts";
import { renamedApproach } from "../../src/scenario/edit/approachNames.ts";
import { withNewPlan } from "../../src/scenario/edit/planList.ts";
import { mixerOf } from "../../src/scenario/mix.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { emptyScenario } from "../../src/scenario/start/emptyScenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { after, anyEdit } from "../support/anyEdit.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const begin = fc.constantFrom(...SHIPPED.map((id) => () => shipped(id)), emptyScenario);

function faultsOf(scenario: Scenario): unknown {
  const answer = readScenario(writeScenario(scenario));
  return answer.ok ? [] : answer.faults;
}

it("a template for a scenario whose approaches have the longest names that there may be can be read", () => {
  const named = renamedApproach(shipped("mid-size-b2b"), "middleware", { short: "🙂".repeat(250) });
  for (const template of APPROACH_TEMPLATES) expect(faultsOf(withTemplate(named, template))).toEqual([]);
});

it("a mix with a scenario whose plans are named after approaches with long names can be read", () => {
  const a = shipped("mid-size-b2b");
  const ids = Object.keys(a.approaches);
  const long = ids.reduce((each, id, i) => renamedApproach(each, id, { doing: `${i}${"🙂".repeat(200)}` }), a);
  const b = withNewPlan(long);
  expect(b.plans.at(-1)?.doing).toMatch(/^0🙂.*…$/u);
  const { parts, scenario } = mixerOf(a, b);
  expect(faultsOf(scenario(parts.map(() => true)))).toEqual([]);
});

describe("whatever is edited, in any order,", () => {
  it("leaves a scenario that can be read, and is the same then", () => {
    fc.assert(
      fc.property(begin, fc.array(anyEdit, { minLength: 1, maxLength: 25 }), (first, edits) => {
        const scenario = edits.reduce(after, first());
        expect(faultsOf(scenario)).toEqual([]);
        const again = readScenario(writeScenario(scenario));
        expect(again.ok && writeScenario(again.scenario)).toBe(writeScenario(scenario));
      }),
      { seed: 20261120, numRuns: 200 },
    );
  });

  it("leaves a scenario of which every result is finite", async () => {
    await fc.assert(
      fc.asyncProperty(begin, fc.array(anyEdit, { minLength: 1, maxLength: 20 }), async (first, edits) => {
        const edited = edits.reduce(after, first());
        const result = await simulate({ ...edited, horizonMonths: 3 }, inlinePool(), { trials: 4, curveTrials: 1 });
        for (const cost of ["directCost", "gapCost"] as const) {
          for (const values of result.outcomes[cost]) expect([...values].every(Number.isFinite)).toBe(true);
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it("leaves a scenario of which every mix with another can be read", () => {
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 15 });
    const made = fc.array(fc.boolean(), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(begin, begin, edits, edits, fc.boolean(), made, (one, other, some, more, isSame, choice) => {
        const a = some.reduce(after, one());
        const b = { ...more.reduce(after, (isSame ? one : other)()), currency: a.currency };
        const { parts, scenario } = mixerOf(a, b);
        expect(faultsOf(scenario(parts.map((_, i) => choice[i % choice.length] as boolean)))).toEqual([]);
        expect(faultsOf(scenario(parts.map((_, i) => i % 7 === 3)))).toEqual([]);
      }),
      { seed: 8, numRuns: 40 },
    );
  });
});
