import type { Quantity } from "../quantity.ts";
import { PER_DOLLAR, type StartCurrency } from "./currencies.ts";

/** What is typed as a quantity, and the value of the scenario that it becomes. */
export const QUANTITIES = {
  contacts: "funnel.contacts",
  signals: "funnel.signalsPerWeek",
  coldRate: "funnel.coldRate",
  coupledRate: "funnel.coupledRate",
  value: "funnel.valuePerWin",
  margin: "funnel.grossMargin",
  wonRate: "funnel.stages.0.rate",
  suiteFee: "approaches.suite.pricing.monthlyFee",
  middlewareFee: "approaches.middleware.pricing.monthlyFee",
  engineering: "team.engineering.hoursPerWeek",
  operations: "team.operations.hoursPerWeek",
  campaigns: "funnel.campaigns",
  personalized: "funnel.personalizedShare",
} as const;

/** What is typed as one number. */
export const NUMBERS = {
  budget: "decision.constraints.maxDirectCost",
  liveBy: "decision.constraints.liveByMonth",
  horizon: "horizonMonths",
} as const;

const SKILL_LEVELS = ["new", "some", "good"] as const;

/** What is chosen. */
export const CHOICES = {
  currency: Object.keys(PER_DOLLAR) as readonly StartCurrency[],
  kind: ["shop", "alone", "b2b", "enterprise", "publisher"],
  suite: ["new", "owned", "no"],
  middleware: ["new", "owned", "no"],
  manual: ["yes", "no"],
  platformSkill: SKILL_LEVELS,
  apiSkill: SKILL_LEVELS,
  processSkill: SKILL_LEVELS,
  goesCold: ["minutes", "hours", "days", "hardly"],
} as const;

export type QuantityId = keyof typeof QUANTITIES;
export type NumberId = keyof typeof NUMBERS;
export type ChoiceId = keyof typeof CHOICES;
export type AnswerId = "name" | QuantityId | NumberId | ChoiceId;

/** The answers of a guided start. What is absent is not known. */
export type Answers = {
  name?: string;
  /** the day on which they were given: 2026-11-20 */
  date?: string;
} & { [id in QuantityId]?: Quantity } & { [id in NumberId]?: number } & {
  [id in ChoiceId]?: (typeof CHOICES)[id][number];
};
