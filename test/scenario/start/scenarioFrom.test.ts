import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/decision/decide.ts";
import { distributionOf } from "../../../src/scenario/distributionOf.ts";
import type { Field } from "../../../src/scenario/field.ts";
import { fieldAt } from "../../../src/scenario/fieldTree.ts";
import { quantitiesOf, quantityAt } from "../../../src/scenario/quantities.ts";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { type Answers, CHOICES, NUMBERS, QUANTITIES } from "../../../src/scenario/start/answers.ts";
import { type AnswerTexts, answersOf } from "../../../src/scenario/start/answersOf.ts";
import { scenarioFrom } from "../../../src/scenario/start/scenarioFrom.ts";
import { nearestShipped, SIZES } from "../../../src/scenario/start/sizes.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { simulate } from "../../../src/simulation/simulate.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";
import { arbitraryQuantity, statedNumber } from "../arbitraryScenario.ts";

const field = (path: string) => fieldAt(path) as Field;

const arbitraryAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    name: fc.string({ maxLength: 30 }),
    date: fc.constant("2026-11-20"),
    ...Object.fromEntries(Object.entries(QUANTITIES).map(([id, path]) => [id, arbitraryQuantity(field(path))])),
    ...Object.fromEntries(Object.entries(NUMBERS).map(([id, path]) => [id, statedNumber(field(path))])),
    ...Object.fromEntries(Object.entries(CHOICES).map(([id, choices]) => [id, fc.constantFrom(...choices)])),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** As the page makes it. */
const made = (answers: Answers) => scenarioFrom(answers, shipped(nearestShipped(answers) as (typeof SHIPPED)[number]));

function expectSound(scenario: Scenario) {
  const text = writeScenario(scenario);
  const answer = readScenario(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  expect(writeScenario(answer.scenario)).toBe(text);
}

const widthAt = (scenario: Scenario, path: string) => {
  const { quantile } = distributionOf(quantityAt(scenario, path), field(path));
  return quantile(0.9) - quantile(0.1);
};

const medianAt = (scenario: Scenario, path: string) =>
  distributionOf(quantityAt(scenario, path), field(path)).quantile(0.5);

describe("any answers", () => {
  test("make a scenario that can be written and read", () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => expectSound(made(answers))),
      { numRuns: 200, seed: 4 },
    );
  });

  test("on any of the shipped sizes", () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.constantFrom(...SHIPPED), (answers, id) =>
        expectSound(scenarioFrom(answers, shipped(id))),
      ),
      { numRuns: 60, seed: 4 },
    );
  });

  test("make a scenario with finite results", async () => {
    const someAnswers = fc.record(
      {
        kind: fc.constantFrom(...CHOICES.kind),
        suite: fc.constantFrom(...CHOICES.suite),
        middleware: fc.constantFrom(...CHOICES.middleware),
        goesCold: fc.constantFrom(...CHOICES.goesCold),
        currency: fc.constantFrom(...CHOICES.currency),
        signals: arbitraryQuantity(field(QUANTITIES.signals)),
        value: arbitraryQuantity(field(QUANTITIES.value)),
        coldRate: arbitraryQuantity(field(QUANTITIES.coldRate)),
        horizon: fc.integer({ min: 1, max: 36 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(someAnswers, async (answers) => {
        const { outcomes } = await simulate(made(answers), inlinePool(), { trials: 20, curveTrials: 0 });
        for (const costs of [...outcomes.directCost, ...outcomes.gapCost]) {
          expect(costs.every((cost) => Number.isFinite(cost))).toBe(true);
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

describe("what is not known", () => {
  const nothing = made({});

  test("is wide: every input that is not nothing or all of something has a spread", () => {
    for (const { path, quantity, field } of quantitiesOf(nothing)) {
      if (typeof quantity !== "number") expect(widthAt(nothing, path), path).toBeGreaterThan(0);
      // nothing at all; as planned; a share at once
      else expect([0, 1, field.bounds.lower], path).toContain(quantity);
    }
  });

  test("is wider than in the shipped scenario, about its median, and says that it is not known", () => {
    const base = shipped("mid-size-b2b");
    for (const id of ["signals", "coldRate", "coupledRate", "value", "margin", "wonRate", "suiteFee"] as const) {
      const path = QUANTITIES[id];
      expect(widthAt(nothing, path), path).toBeGreaterThan(widthAt(base, path));
      expect(medianAt(nothing, path) / medianAt(base, path), path).toBeCloseTo(1, 1);
      expect(nothing.evidence[path]).toMatchObject({ grade: "†", source: "Not known at the start: a wide range" });
    }
  });

  test("is narrower where the kind of business is known", () => {
    for (const id of ["signals", "value", "contacts"] as const) {
      expect(widthAt(made({ kind: "b2b" }), QUANTITIES[id])).toBeLessThan(widthAt(nothing, QUANTITIES[id]));
    }
  });

  test("keeps its published source where there is one, and owns up to the spread", () => {
    const { grade, source, note } = nothing.evidence["team.engineering.hourlyCost"];
    expect({ grade, source }).toEqual({ grade: "A", source: "BLS Occupational Outlook 2024; BLS compensation costs" });
    expect(note).toMatch(/spread of two thirds to half as much again/);
  });
});

describe("what is stated", () => {
  const texts: AnswerTexts = {
    name: " Ours ",
    currency: "EUR",
    kind: "b2b",
    signals: "20 to 60",
    coldRate: "12 of 340",
    value: "€10k to €30k",
    suite: "owned",
    middleware: "no",
    budget: "€80k",
    liveBy: "6",
    horizon: "24 months",
    personalized: "0%",
  };
  const { answers, problems } = answersOf(texts);
  const scenario = made({ ...answers, date: "2026-11-20" });

  test("is understood as anywhere else, in the currency chosen", () => {
    expect(problems).toEqual({});
    expect(scenario).toMatchObject({ name: "Ours", currency: "EUR", horizonMonths: 24 });
    expect(quantityAt(scenario, "funnel.coldRate")).toEqual({ beta: [12.5, 328.5] });
    expect(quantityAt(scenario, "funnel.personalizedShare")).toBe(0);
    expect(scenario.decision.constraints).toEqual({ chance: 0.8, maxDirectCost: 80_000, liveByMonth: 6 });
  });

  test("has counts of one's own as evidence, and judgements as such", () => {
    const { coldRate, signalsPerWeek } = {
      coldRate: scenario.evidence["funnel.coldRate"],
      signalsPerWeek: scenario.evidence["funnel.signalsPerWeek"],
    };
    expect(coldRate).toMatchObject({ source: "Own counts: 12 of 340", grade: "A", date: "2026-11-20" });
    expect(signalsPerWeek).toMatchObject({ source: "Judgement: stated at the start", grade: "†", date: "2026-11-20" });
  });

  test("leaves out what is not on the table, with its plans; what is owned costs nothing more", () => {
    expect(Object.keys(scenario.approaches)).toEqual(["suite", "manual"]);
    expect(scenario.plans.map(({ id }) => id)).toEqual(["manual-then-suite"]);
    expect(scenario.approaches.suite.pricing).toMatchObject({ monthlyFee: 0, monthlyFeePerThousandContacts: 0 });
  });

  test("a rate that is not stated keeps its odds to the one that is", () => {
    const odds = (p: number) => p / (1 - p);
    const base = shipped("mid-size-b2b");
    const ratio = (of: Scenario) => odds(medianAt(of, "funnel.coupledRate")) / odds(medianAt(of, "funnel.coldRate"));
    expect(ratio(scenario)).toBeCloseTo(ratio(base), 1);
  });

  test("contacts and spend that are not stated go with the signals, and say so", () => {
    const { funnel, evidence } = made({ kind: "b2b", signals: 280 });
    expect(medianAt({ ...scenario, funnel }, "funnel.contacts")).toBeCloseTo(400_000, -4);
    expect(evidence["funnel.contacts"].note).toMatch(/in proportion to the signals/);
    expect(evidence["approaches.manual.hygiene.cleanupHours"].note).toMatch(/to the power of 0\.7/);
  });

  test("faults are told by answer, with a repair, and count as not known", () => {
    const wrong = answersOf({ signals: "60 to 20", horizon: "0", name: "x\u0007", value: "$5", currency: "EUR" });
    expect(wrong.answers).toEqual({ currency: "EUR" });
    expect(wrong.problems).toMatchObject({
      signals: { hint: "Did you mean 20 to 60?" },
      horizon: { message: expect.any(String) },
      name: { message: expect.any(String) },
      value: { message: "Amounts are in EUR; found $" },
    });
    expect(answersOf({ suite: "no", middleware: "no", manual: "no" }).problems).toHaveProperty("manual");
  });
});

describe("the shipped scenario to begin from", () => {
  test("is known by the medians that it has", () => {
    for (const { id, ...size } of Object.values(SIZES)) {
      const scenario = shipped(id as (typeof SHIPPED)[number]);
      for (const measure of ["signals", "value", "contacts", "campaigns", "engineering"] as const) {
        expect(medianAt(scenario, QUANTITIES[measure]), `${id} ${measure}`).toBeCloseTo(size[measure], 6);
      }
    }
  });

  test("is that of the kind, or the nearest in size", () => {
    expect(nearestShipped({})).toBe("mid-size-b2b");
    expect(nearestShipped({ kind: "publisher", signals: 2 })).toBe("broadcast-publisher");
    expect(nearestShipped({ kind: "b2b", engineering: 5 })).toBe("mid-size-b2b-without-engineer");
    expect(nearestShipped({ signals: 300, value: 120, contacts: 10_000 })).toBe("small-ecommerce");
    expect(nearestShipped({ signals: { p10: 100, p50: 200, p90: 500 }, value: 80_000 })).toBe("enterprise");
  });
});

/** The approach that the pick of a scenario ends on. */
async function familyOf(scenario: Scenario): Promise<string | null> {
  return decide(await simulate(scenario, inlinePool(), { trials: 2000, curveTrials: 0 })).recommendation.family;
}

test("answered as in mid-size B2B the recommendation is of the same family", { timeout: 60_000 }, async () => {
  const { answers, problems } = answersOf({
    kind: "b2b",
    contacts: "40,000",
    signals: "14 .. 28 .. 58",
    coldRate: "pert 8% 15% 25%",
    coupledRate: "pert 30% 45% 65%",
    value: "lognormal 28k 0.5",
    margin: "65% to 85%",
    wonRate: "7% to 19%",
    engineering: "40",
    operations: "20",
    apiSkill: "good",
    goesCold: "hours",
    campaigns: "6",
    personalized: "100%",
  });
  expect(problems).toEqual({});
  expect(await familyOf(made(answers))).toBe(await familyOf(shipped("mid-size-b2b")));
});
