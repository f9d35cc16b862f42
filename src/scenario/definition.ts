import * as z from "zod";
import { defineApproach } from "./approachDefinition.ts";
import { AUTO } from "./autoTrials.ts";
import type { Field } from "./field.ts";
import { fieldAt } from "./fieldTree.ts";
import { type Leaf, leavesOf, number } from "./leaves.ts";
import { MOST } from "./limits.ts";
import { presentation } from "./presentationDefinition.ts";
import { requirementOf } from "./requirement.ts";
import { date, id, idKey, oneOf, PATH_PATTERN, path, strictObject, text } from "./vocabulary.ts";

/** The version of the format that this code writes; it reads this one and every earlier one. */
export const VERSION = 1;

/**
 * The scenario format. Unknown keys are faults everywhere. Each error message is the
 * requirement that was not met.
 */
export function defineScenario(leaf: Leaf) {
  const leaves = leavesOf(leaf);
  const { quantity, quantities } = leaves;
  const approach = defineApproach(leaves);
  const funnel = strictObject({
    ...quantities("funnel", "signalsPerWeek", "growthPerMonth", "coldRate", "coupledRate", "causalShare"),
    personalizedShare: quantity("funnel.personalizedShare"),
    stages: z
      .array(strictObject({ name: text(MOST.text), rate: quantity("funnel.stages.*.rate") }), { error: "a list" })
      .max(MOST.stages)
      .describe("Later stages that a conversion must pass before it is a win; the list may be empty."),
    ...quantities("funnel", "valuePerWin", "grossMargin", "salesCycleWeeks"),
    intentDecay: strictObject(quantities("funnel.intentDecay", "scaleHours", "exponent")),
    learning: strictObject(quantities("funnel.learning", "gainPerWeek", "lift", "fadePerWeek")),
    ...quantities("funnel", "campaigns", "contacts", "staleShare", "contactDecayPerMonth", "discoverySpendPerMonth"),
  });
  const crew = (name: string) => strictObject(quantities(`team.${name}`, "hoursPerWeek", "hourlyCost"));
  const handshake = strictObject({
    trigger: text(MOST.text).describe("What makes a signal cross the gap."),
    signals: z
      .array(
        strictObject({
          name: text(MOST.text),
          weight: number("handshake.signals.*.weight"),
          kept: z
            .record(idKey, quantity("handshake.signals.*.kept.*"), { error: "an object with a value per approach" })
            .meta({ minProperties: 1, maxProperties: MOST.approaches }),
        }),
        { error: "a list" },
      )
      .min(1, { error: "at least one signal" })
      .max(MOST.signals)
      .meta({ contains: { properties: { weight: { exclusiveMinimum: 0 } } } })
      .describe("What crosses the gap."),
  });

  const stage = strictObject({
    approach: id.describe("The id of an approach."),
    startMonth: number("plans.*.stages.*.startMonth"),
  });
  const plan = strictObject({
    id,
    label: text(MOST.text).optional(),
    short: text(MOST.text).optional(),
    doing: text(MOST.text).optional(),
    stages: z.array(stage, { error: "a list of stages" }).min(1, { error: "at least one stage" }).max(MOST.planStages),
  });
  const correlation = strictObject({
    between: z.tuple([path, path], { error: "the paths of two quantities" }),
    rank: z.number(RANK).gt(-1, RANK).lt(1, RANK).describe("Rank correlation (Spearman's)."),
  });
  const constraints = strictObject({
    maxDirectCost: number("decision.constraints.maxDirectCost").optional(),
    liveByMonth: number("decision.constraints.liveByMonth").optional(),
    maxDelayHours: number("decision.constraints.maxDelayHours").optional(),
    chance: number("decision.constraints.chance").optional(),
  });
  const grade = oneOf("A", "B", "C", "†").describe(
    "A own counts, peer-reviewed or official, B industry study, C vendor or relayed, † judgement.",
  );
  const evidence = strictObject({
    source: text(MOST.text).optional(),
    date: date.optional().describe("When the source is of, as exactly as it is known: a year, a month or a day."),
    owner: text(MOST.text).optional(),
    grade,
    note: text(MOST.text, "lines").optional(),
  });

  return strictObject({
    $schema: text(MOST.text).optional(),
    version: z.literal(VERSION, { error: `${VERSION}` }).describe("Version of the format."),
    name: text(MOST.name),
    description: text(MOST.description, "lines").optional(),
    currency: z
      .string(CURRENCY)
      .regex(/^[A-Z]{3}$/, CURRENCY)
      .describe("ISO 4217 code of the currency."),
    horizonMonths: number("horizonMonths"),
    seed: text(MOST.text).describe("Names the random draws: the same seed gives the same futures."),
    trials: trials(),
    finance: strictObject({ discountRate: number("finance.discountRate") }),
    timing: strictObject(quantities("timing", "decisionDelayMonths", "repricingChancePerMonth", "repricingEffortRise")),
    funnel,
    team: strictObject({
      engineering: crew("engineering"),
      operations: crew("operations"),
      skills: strictObject(quantities("team.skills", "platform", "api", "process")),
    }),
    handshake,
    approaches: z
      .record(idKey, approach, { error: "an object with an approach per id" })
      .meta({ minProperties: 1, maxProperties: MOST.approaches })
      .describe("The ways to close the gap, each a set of values for the same fields."),
    plans: z.array(plan, { error: "a list" }).max(MOST.plans).optional().describe("Approaches in succession."),
    correlations: z.array(correlation, { error: "a list" }).max(MOST.correlations).optional(),
    decision: strictObject({
      criterion: oneOf("expected", "cautious", "regret"),
      constraints: constraints.optional(),
    }),
    evidence: z
      .record(z.string().meta({ pattern: PATH_PATTERN }), evidence, { error: "an object with an entry per path" })
      .meta({ maxProperties: MOST.evidence })
      .optional()
      .describe("Where values come from, by path: funnel.coldRate, or funnel for all of it."),
    actuals: z
      .array(z.record(z.string(), z.unknown(), { error: "an object" }), { error: "a list" })
      .max(MOST.actuals)
      .optional(),
    presentation: presentation.optional().describe("How the results are presented."),
  });
}

/** How many futures, or the word for as many as it takes. */
function trials() {
  const or = `, or "${AUTO}"`;
  const stated = number("trials", or);
  return z
    .union([stated, z.literal(AUTO)], { error: requirementOf(fieldAt("trials") as Field) + or })
    .describe(`${stated.description} Or "${AUTO}": as many as it takes until chance hardly moves the figures.`);
}

const CURRENCY = { error: "a currency code of three capitals such as USD" };
const RANK = { error: "a rank correlation above -1 and below 1" };
