import * as z from "zod";
import { type Field, statedRange } from "./field.ts";
import { fieldAt } from "./fieldTree.ts";
import { MOST } from "./limits.ts";
import type { Quantity } from "./quantity.ts";
import { requirementOf } from "./requirement.ts";
import { id, oneOf, strictObject, text } from "./vocabulary.ts";

/** The version of the format that this code writes; it reads this one and every earlier one. */
export const VERSION = 1;

type QuantityType = z.ZodType<Quantity, Quantity>;

/** How the leaves of the format are rendered: checked thoroughly when reading, spelt out when published as JSON Schema. */
export type Leaf = (field: Field) => QuantityType;

/**
 * The scenario format (shared/design/scenario.md). Unknown keys are faults everywhere. Each error message is the
 * requirement that was not met.
 */
export function defineScenario(leaf: Leaf) {
  const quantity = (path: string) => leaf(catalogued(path));
  const quantities = <K extends string>(group: string, ...keys: K[]) =>
    Object.fromEntries(keys.map((key) => [key, quantity(`${group}.${key}`)])) as Record<K, QuantityType>;

  const setup = strictObject({
    by: oneOf("engineering", "operations").describe("Whose hours set it up and keep it running."),
    skill: oneOf("platform", "api", "process").describe("The skill that setting it up takes."),
    ...quantities("approaches.*.setup", "leadWeeks", "effortHours", "overrun", "failureChance", "fee"),
  });
  const approach = strictObject({
    label: text(MOST.text).describe("Its name, as in a table."),
    short: text(MOST.text).optional().describe("A shorter name for narrow places."),
    doing: text(MOST.text).optional().describe('What choosing it means, as in "buy the integrated suite".'),
    setup,
    rollout: strictObject(quantities("approaches.*.rollout", "pilotWeeks", "pilotShare", "rampWeeks")),
    sync: strictObject(quantities("approaches.*.sync", "intervalHours", "processingHours")),
    ...quantities("approaches.*", "fit", "feedback"),
    reliability: strictObject(
      quantities(
        "approaches.*.reliability",
        ...(["breaksPerYear", "earlyMultiplier", "settlingWeeks", "detectHoursOwned", "detectHoursUnowned"] as const),
        ...(["repairHours", "severity", "harm", "incidentCost"] as const),
      ),
    ),
    maintenance: strictObject(
      quantities(
        "approaches.*.maintenance",
        ...(["neededHoursPerWeek", "assignedHoursPerWeek", "growthPerYear", "driftPerWeek"] as const),
        ...(["ownerLeavesPerYear", "vacancyWeeks", "runbookCover"] as const),
      ),
    ),
    hygiene: strictObject(quantities("approaches.*.hygiene", "errorPerWeek", "cleaningPerWeek", "cleanupHours")),
    handling: strictObject(quantities("approaches.*.handling", "hoursPerTransfer", "hoursPerThousandSignals")),
    pricing: strictObject(
      quantities(
        "approaches.*.pricing",
        ...(["monthlyFee", "monthlyFeePerThousandContacts", "renewalRise", "shockChance"] as const),
        ...(["shockRise", "exitCost"] as const),
      ),
    ),
  });

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
          kept: z.record(id, quantity("handshake.signals.*.kept.*"), { error: "an object with a value per approach" }),
        }),
        { error: "a list" },
      )
      .min(1, { error: "at least one signal" })
      .max(MOST.signals)
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
  const grade = oneOf("A", "B", "C", "†").describe("A official, B industry study, C vendor or relayed, † judgement.");
  const evidence = strictObject({
    source: text(MOST.text).optional(),
    date: z.iso.date({ error: "a date such as 2026-10-02" }).optional(),
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
    trials: number("trials"),
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
      .record(id, approach, { error: "an object with an approach per id" })
      .meta({ maxProperties: MOST.approaches })
      .describe("The ways to close the gap, each a set of values for the same fields."),
    plans: z.array(plan, { error: "a list" }).max(MOST.plans).optional().describe("Approaches in succession."),
    correlations: z.array(correlation, { error: "a list" }).max(MOST.correlations).optional(),
    decision: strictObject({
      criterion: oneOf("expected", "cautious", "regret"),
      constraints: constraints.optional(),
    }),
    evidence: z
      .record(z.string(), evidence, { error: "an object with an entry per path" })
      .optional()
      .describe("Where values come from, by path: funnel.coldRate, or funnel for all of it."),
    actuals: z
      .array(z.record(z.string(), z.unknown(), { error: "an object" }), { error: "a list" })
      .max(MOST.actuals)
      .optional(),
  });
}

const CURRENCY = { error: "a currency code of three capitals such as USD" };
const RANK = { error: "a rank correlation above -1 and below 1" };
const path = z.string({ error: "the path of a quantity" }).max(MOST.text, { error: "the path of a quantity" });

function catalogued(path: string): Field {
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`expected a field of the catalogue, found ${path}`);
  return field;
}

/** A plain number, as its field demands. */
function number(path: string) {
  const field = catalogued(path);
  const { low, high } = statedRange(field);
  const error = requirementOf(field);
  const base = (field.integer ? z.int({ error }) : z.number({ error })).max(high, { error });
  const open = field.lowerOpen && field.floor === undefined;
  return (open ? base.gt(low, { error }) : base.min(low, { error })).describe(`${field.label}. ${field.help}`);
}
