import fc from "fast-check";
import { expect } from "vitest";
import { APPROACH_TEMPLATES } from "../../src/scenario/approachTemplates.ts";
import { withTemplate } from "../../src/scenario/edit/approachFromTemplate.ts";
import { withApproachCopy } from "../../src/scenario/edit/approachList.ts";
import { renamedApproach } from "../../src/scenario/edit/approachNames.ts";
import { withoutApproach } from "../../src/scenario/edit/approachRemoval.ts";
import { withCorrelationEdit } from "../../src/scenario/edit/correlations.ts";
import { type HandshakeEdit, withHandshakeEdit } from "../../src/scenario/edit/handshake.ts";
import { LIMITS, withCriterion, withDecisionOf, withLimit, withoutLimit } from "../../src/scenario/edit/limits.ts";
import { withNewPlan, withoutPlan, withPlanCopy } from "../../src/scenario/edit/planList.ts";
import { renamedPlan } from "../../src/scenario/edit/planNames.ts";
import { withoutStage, withStageAdded, withStageApproach, withStageStart } from "../../src/scenario/edit/planStages.ts";
import { withPlan } from "../../src/scenario/edit/withPlan.ts";
import { fieldAt, formatPaths, placedFields } from "../../src/scenario/fieldTree.ts";
import { FORMS } from "../../src/scenario/forms.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { reshaped } from "../../src/scenario/reshaped.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import * as stages from "../../src/scenario/stages.ts";
import { withEvidence, withoutEvidence } from "../../src/scenario/withEvidence.ts";
import { withSoundQuantity } from "../../src/scenario/withSoundQuantity.ts";
import { type TextKey, withText } from "../../src/scenario/withText.ts";
import { textEntries } from "../../src/workbench/edit/textEntries.ts";
import { withValues } from "../../src/workbench/withValues.ts";
import { SHIPPED, shipped } from "./scenarios.ts";

/** Words that somebody may type, and some that nobody should. */
export const TEXTS = [
  "",
  " ",
  "Suite",
  "Suite (2)",
  "open",
  "constructor",
  "__proto__",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "a\u0000b",
  "\u202eevil",
  "\ud800",
  "é漢🙂",
  "x".repeat(200),
  "y".repeat(500),
  "🙂".repeat(250),
  "z".repeat(10_000),
  "(2)",
  "USD",
  "XAU",
  "usd",
];

/** Numbers that may be meant, and some that cannot. */
const NUMBERS = [0, 1, 0.5, 0.07, 3, 12, 120, 1e3, 1e12, 1e300, -1, -0, 5e-324, Number.NaN, Infinity, -Infinity];

const text = fc.constantFrom(...TEXTS);
const number = fc.oneof(fc.constantFrom(...NUMBERS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(130));
/** Which of some things; made a place among them when it is known how many there are. */
const which = fc.nat(9999);

type Edit = (scenario: Scenario) => Scenario;

const pick = <T>(things: readonly T[], n: number): T => things[n % things.length] as T;
const approachOf = ({ approaches }: Scenario, n: number) => pick([...Object.keys(approaches), "nobody"], n);
const planOf = ({ plans }: Scenario, n: number) => plans[n % (plans.length + 1)]?.id ?? "none";
const numbersOf = (scenario: Scenario) => placedFields(scenario).map(({ path }) => path);
const inputOf = (scenario: Scenario, n: number) => pick(numbersOf(scenario), n);
const signalOf = ({ handshake }: Scenario, n: number) => n % (handshake.signals.length + 1);

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  number,
  fc.tuple(number, number, number).map(([p10, p50, p90]) => ({ p10, p50, p90 })),
  fc.tuple(number, number, number).map(([min, mode, max]) => ({ min, mode, max })),
  fc.tuple(number, number).map((uniform): Quantity => ({ uniform })),
  fc.tuple(number, number).map((beta): Quantity => ({ beta })),
  fc.tuple(number, number).map((lognormal): Quantity => ({ lognormal })),
  fc.array(number, { maxLength: 3 }).map((values) => ({ values }) as Quantity),
);

const handshake: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom("add", "remove", "move", "rename", "reweigh", "trigger", "value", "delay"),
    which,
    which,
    text,
    number,
    quantity,
  )
  .map(([kind, a, b, typed, x, amount]) => (scenario) => {
    const signal = signalOf(scenario, a);
    const to = signalOf(scenario, b);
    const paths = numbersOf(scenario).filter((path) => /^handshake|sync|intentDecay/.test(path));
    const edit = {
      kind,
      signal,
      to,
      name: typed,
      text: typed,
      weight: x,
      hours: x,
      path: pick(paths, b),
      quantity: amount,
    };
    return withHandshakeEdit(scenario, edit as unknown as HandshakeEdit);
  });

/** Any one change of a scenario that the pages of the workbench make, sound or not. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: handshake, weight: 4 },
  which.map((n) => (s: Scenario) => withApproachCopy(s, approachOf(s, n))),
  which.map((n) => (s: Scenario) => withTemplate(s, pick(APPROACH_TEMPLATES, n))),
  which.map((n) => (s: Scenario) => withoutApproach(s, approachOf(s, n))),
  fc.tuple(which, fc.record({ label: text, short: text, doing: text }, { requiredKeys: [] })).map(
    ([n, names]) =>
      (s: Scenario) =>
        renamedApproach(s, approachOf(s, n), names),
  ),
  fc.tuple(which, fc.record({ label: text, short: text, doing: text }, { requiredKeys: [] })).map(
    ([n, names]) =>
      (s: Scenario) =>
        renamedPlan(s, planOf(s, n), names),
  ),
  fc.constant(withNewPlan),
  which.map((n) => (s: Scenario) => withPlanCopy(s, planOf(s, n))),
  which.map((n) => (s: Scenario) => withoutPlan(s, planOf(s, n))),
  fc.tuple(which, which, number).map(
    ([n, stage, month]) =>
      (s: Scenario) =>
        withStageStart(s, planOf(s, n), stage % 4, month),
  ),
  fc.tuple(which, which, which).map(
    ([n, k, a]) =>
      (s: Scenario) =>
        withStageApproach(s, planOf(s, n), k % 4, approachOf(s, a)),
  ),
  fc.tuple(which, number).map(
    ([n, month]) =>
      (s: Scenario) =>
        withStageAdded(s, planOf(s, n), month),
  ),
  fc.tuple(which, which).map(
    ([n, stage]) =>
      (s: Scenario) =>
        withoutStage(s, planOf(s, n), stage % 4),
  ),
  fc.tuple(which, which).map(([a, b]) => (s: Scenario) => {
    const [first, second] = [a, b].map((n) => pick(Object.keys(s.approaches), n)) as [string, string];
    const two = [
      { approach: first, startMonth: 0 },
      { approach: second, startMonth: 2 },
    ];
    return withPlan(s, { id: "found", label: "Found", short: "found", doing: "do what was found", stages: two });
  }),
  fc.tuple(which, number).map(
    ([n, x]) =>
      (s: Scenario) =>
        withLimit(s, pick([...LIMITS, "chance"], n), x),
  ),
  which.map((n) => (s: Scenario) => withoutLimit(s, pick(LIMITS, n))),
  which.map((n) => (s: Scenario) => withCriterion(s, pick(["expected", "cautious", "regret"], n))),
  which.map((n) => (s: Scenario) => withDecisionOf(s, shipped(pick(SHIPPED, n)))),
  fc.tuple(which, which, fc.oneof(fc.constantFrom(null, 0.3, -0.9, 0.99), number)).map(
    ([a, b, rank]) =>
      (s: Scenario) =>
        withCorrelationEdit(s, { between: [inputOf(s, a), inputOf(s, b)], rank }),
  ),
  fc.tuple(which, fc.constantFrom(null, 0, 0.6, -0.9)).map(
    ([n, rank]) =>
      (s: Scenario) =>
        withCorrelationEdit(s, {
          between: s.correlations[n % (s.correlations.length || 1)]?.between ?? ["a", "b"],
          rank,
        }),
  ),
  fc.tuple(fc.constantFrom<TextKey[]>("name", "description", "currency", "seed"), text).map(
    ([key, typed]) =>
      (s: Scenario) =>
        withText(s, key, typed),
  ),
  text.map((typed) => (s: Scenario) => withText(s, "name", typed)),
  fc.tuple(which, text, text).map(
    ([n, source, owner]) =>
      (s: Scenario) =>
        withEvidence(s, pick([...formatPaths(s), "__proto__", "a.b"], n), { grade: "A", source, owner }),
  ),
  which.map((n) => (s: Scenario) => withoutEvidence(s, pick([...Object.keys(s.evidence), "toString"], n))),
  fc.tuple(which, which).map(([n, k]) => (s: Scenario) => {
    const path = inputOf(s, n);
    const field = fieldAt(path);
    if (!field || field.plain) return s;
    return withSoundQuantity(s, path, reshaped(quantityAt(s, path), pick(FORMS, k), field).quantity);
  }),
  fc.tuple(which, quantity).map(
    ([n, amount]) =>
      (s: Scenario) =>
        withSoundQuantity(s, inputOf(s, n), amount),
  ),
  fc.tuple(which, number).map(
    ([n, to]) =>
      (s: Scenario) =>
        withValues(s, [{ path: inputOf(s, n), to }]),
  ),
  fc.tuple(which, number).map(([n, to]) => (s: Scenario) => {
    const path = pick(s.correlations, n)?.between[0];
    return path ? withValues(s, [{ path, to }]) : s;
  }),
  fc.constant(stages.withStage),
  fc.tuple(which, text).map(
    ([n, name]) =>
      (s: Scenario) =>
        stages.withStageName(s, n % 4, name),
  ),
  which.map((n) => (s: Scenario) => stages.withoutStage(s, n % 4)),
  fc.tuple(which, which, text).map(([n, k, typed]) => (s: Scenario) => {
    const entry = pick(textEntries(s), n);
    return entry.write(s, entry.choices ? pick(entry.choices, k).text : typed);
  }),
);

/** The scenario after an edit; as it was, where the edit is refused with a reason. */
export function after(scenario: Scenario, edit: Edit): Scenario {
  try {
    return edit(scenario);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toMatch(/\w/);
    return scenario;
  }
}
