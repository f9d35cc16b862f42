import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPROACH_TEMPLATES } from "../../../src/scenario/approachTemplates.ts";
import { withTemplate } from "../../../src/scenario/edit/approachFromTemplate.ts";
import { withApproachCopy } from "../../../src/scenario/edit/approachList.ts";
import { renamedApproach } from "../../../src/scenario/edit/approachNames.ts";
import { withoutApproach } from "../../../src/scenario/edit/approachRemoval.ts";
import { LIMITS, withCriterion, withLimit, withoutLimit } from "../../../src/scenario/edit/limits.ts";
import { withNewPlan, withoutPlan, withPlanCopy } from "../../../src/scenario/edit/planList.ts";
import { renamedPlan } from "../../../src/scenario/edit/planNames.ts";
import {
  withoutStage,
  withStageAdded,
  withStageApproach,
  withStageStart,
} from "../../../src/scenario/edit/planStages.ts";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { done, sessionOf, undone } from "../../../src/workbench/session.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";
import { arbitraryScenario } from "../arbitraryScenario.ts";

type Edit = (scenario: Scenario) => Scenario;

const index = fc.nat({ max: 11 });
const name = fc.oneof(
  fc.constantFrom("", "  ", "Suite", "Composable CDP", "open", "Ünïcode & Söhne", "漢字", "2nd", "constructor"),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.integer({ min: 480, max: 520 }).map((n) => "🙂".repeat(n / 2)),
);
const names = fc.record({ label: name, short: name, doing: name }, { requiredKeys: [] });
const month = fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(0.5, -1, 121, Number.NaN));

const nth = <T>(all: readonly T[], i: number): T => all[i % all.length];
const approachOf = (scenario: Scenario, i: number) => nth(Object.keys(scenario.approaches), i);
const planOf = (scenario: Scenario, i: number) => nth([...scenario.plans.map(({ id }) => id), "no-such-plan"], i);

/** Any edit, the impossible ones among them. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  index.map(
    (i): Edit =>
      (s) =>
        withApproachCopy(s, approachOf(s, i)),
  ),
  index.map(
    (i): Edit =>
      (s) =>
        withoutApproach(s, approachOf(s, i)),
  ),
  index.map(
    (i): Edit =>
      (s) =>
        withTemplate(s, nth(APPROACH_TEMPLATES, i)),
  ),
  fc.tuple(index, names).map(
    ([i, to]): Edit =>
      (s) =>
        renamedApproach(s, approachOf(s, i), to),
  ),
  fc.constant<Edit>(withNewPlan),
  index.map(
    (i): Edit =>
      (s) =>
        withPlanCopy(s, planOf(s, i)),
  ),
  index.map(
    (i): Edit =>
      (s) =>
        withoutPlan(s, planOf(s, i)),
  ),
  fc.tuple(index, names).map(
    ([i, to]): Edit =>
      (s) =>
        renamedPlan(s, planOf(s, i), to),
  ),
  fc.tuple(index, month).map(
    ([i, at]): Edit =>
      (s) =>
        withStageAdded(s, planOf(s, i), at),
  ),
  fc.tuple(index, fc.nat({ max: 3 })).map(
    ([i, stage]): Edit =>
      (s) =>
        withoutStage(s, planOf(s, i), stage),
  ),
  fc.tuple(index, fc.nat({ max: 3 }), index).map(
    ([i, stage, to]): Edit =>
      (s) =>
        withStageApproach(s, planOf(s, i), stage, approachOf(s, to)),
  ),
  fc.tuple(index, fc.nat({ max: 3 }), month).map(
    ([i, stage, at]): Edit =>
      (s) =>
        withStageStart(s, planOf(s, i), stage, at),
  ),
  fc.tuple(fc.constantFrom(...LIMITS, "chance" as const), fc.oneof(fc.double(), fc.nat({ max: 9 }))).map(
    ([limit, to]): Edit =>
      (s) =>
        withLimit(s, limit, to),
  ),
  fc.constantFrom(...LIMITS).map(
    (limit): Edit =>
      (s) =>
        withoutLimit(s, limit),
  ),
  fc.constantFrom("expected" as const, "cautious" as const, "regret" as const).map(
    (to): Edit =>
      (s) =>
        withCriterion(s, to),
  ),
);

/** With evidence and correlations wherever edits must carry them along. */
function furnished(scenario: Scenario): Scenario {
  const grade = { grade: "†" as const };
  const paths = [
    ...Object.keys(scenario.approaches).flatMap((id) => [`approaches.${id}`, `approaches.${id}.setup.fee`]),
    ...scenario.handshake.signals.flatMap((signal, i) =>
      Object.keys(signal.kept).map((id) => `handshake.signals.${i}.kept.${id}`),
    ),
    ...scenario.plans.flatMap(({ stages }, i) => [
      `plans.${i}`,
      ...stages.map((_, j) => `plans.${i}.stages.${j}.startMonth`),
    ]),
    "plans",
  ];
  const evidence = Object.fromEntries(paths.map((path) => [path, grade]));
  return { ...scenario, evidence: { ...scenario.evidence, ...evidence } };
}

function tried(scenario: Scenario, change: Edit): Scenario {
  try {
    return change(scenario);
  } catch (error) {
    if (error instanceof RangeError) return scenario;
    throw error;
  }
}

const start = fc.oneof(arbitraryScenario, fc.constantFrom(...SHIPPED).map(shipped)).map(furnished);

describe("edits of approaches, plans and limits", () => {
  it("any of them in any order leave a scenario that can be read, or refuse with a RangeError", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 12 }), (scenario, edits) => {
        const changed = edits.reduce(tried, scenario);
        const read = readScenario(writeScenario(changed));
        expect(read).toMatchObject({ ok: true });
        expect(read.ok && read.scenario).toEqual(JSON.parse(JSON.stringify(changed)));
      }),
      { seed: 4, numRuns: 120, endOnFailure: true },
    );
  });

  it("leave the scenario that they are made of as it was, so that undoing brings it back", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(start, edit, (scenario, change) => {
        const kept = structuredClone(scenario);
        const document = (each: Scenario) => ({ scenario: each, file: scenario, shipped: null });
        const session = sessionOf({ id: "a", ...document(scenario) });
        const back = undone(done(session, { id: "a", ...document(tried(scenario, change)) }));
        expect(back.present.scenario).toBe(scenario);
        expect(scenario).toEqual(kept);
      }),
      { seed: 5, numRuns: 100, endOnFailure: true },
    );
  });

  it("refuse more approaches and plans than a file may have", () => {
    const grow = (change: Edit, most: number) => {
      let scenario = shipped("mid-size-b2b");
      for (let i = 0; i < most; i++) scenario = tried(scenario, change);
      return scenario;
    };
    const approaches = grow((s) => withApproachCopy(s, "suite"), 12);
    expect(Object.keys(approaches.approaches)).toHaveLength(12);
    expect(() => withApproachCopy(approaches, "suite")).toThrow("required at most 12 approaches, found one more");
    const plans = grow(withNewPlan, 45);
    expect(plans.plans).toHaveLength(40);
    expect(() => withNewPlan(plans)).toThrow("required at most 40 plans, found one more");
    expect(readScenario(writeScenario(approaches)).ok && readScenario(writeScenario(plans)).ok).toBe(true);
  });
});
