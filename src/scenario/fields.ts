import { APPROACH_FIELDS } from "./approachFields.ts";
import { type Field, field, GROWTH, inGroup, positive } from "./field.ts";
import { count, DELAY, HOURS, MONEY, MONTHS, per, RATIO, RISE, SHARE, WEEKS } from "./units.ts";

export type { Field } from "./field.ts";

const PLAIN: Partial<Field> = { plain: true };
const SKILL = positive(1e-3);

/** Every numeric leaf of the scenario format, in the file's order. Bounds, limits, labels and units are defined nowhere else. */
export const FIELDS: readonly Field[] = [
  ...inGroup("Decision", [
    field("horizonMonths", "Horizon", MONTHS, "How many months ahead costs and gains are counted.", {
      bounds: { lower: 1, upper: Infinity },
      plain: true,
      integer: true,
    }),
    field("trials", "Futures", count("futures"), "How many futures are simulated.", {
      bounds: { lower: 1, upper: Infinity },
      limit: 1e6,
      plain: true,
      integer: true,
    }),
    field("finance.discountRate", "Discount rate", per("year", RISE), "By how much money a year later is worth less.", {
      ...GROWTH,
      ...PLAIN,
      floor: -0.9,
    }),
  ]),
  ...inGroup("Timing", [
    field("timing.decisionDelayMonths", "Decision delay", MONTHS, "Months that pass before anything is decided."),
    field(
      "timing.repricingChancePerMonth",
      "Chance of new terms",
      per("month", SHARE),
      "Chance each month that the discovery vendor changes its data access.",
    ),
    field(
      "timing.repricingEffortRise",
      "Rise under new terms",
      RISE,
      "How much more work a build takes once the vendor has changed its data access.",
    ),
  ]),
  ...inGroup("Audience", [
    field(
      "funnel.signalsPerWeek",
      "Signals",
      count("signals", "week"),
      "High-intent audience signals that discovery produces in a week.",
    ),
    field("funnel.growthPerMonth", "Growth", per("month", RISE), "How fast signals and contacts grow.", {
      ...GROWTH,
      limit: 1,
    }),
    field(
      "funnel.coldRate",
      "Cold rate",
      SHARE,
      "Share of signals that convert when they are treated like everybody else.",
    ),
    field(
      "funnel.coupledRate",
      "Coupled rate",
      SHARE,
      "Share of signals that convert when they are acted on at once with all their meaning.",
    ),
    field(
      "funnel.causalShare",
      "Caused by acting",
      SHARE,
      "Part of the difference between the two rates that acting causes; the rest would have converted anyway.",
    ),
    field(
      "funnel.personalizedShare",
      "Personalised share",
      SHARE,
      "Share of the campaigns that use signals at all; 0 means broadcast only.",
    ),
  ]),
  ...inGroup("Value", [
    field("funnel.stages.*.rate", "Stage rate", SHARE, "Share of the conversions that pass this later stage."),
    field("funnel.valuePerWin", "Value of a win", MONEY, "What one win brings in."),
    field(
      "funnel.grossMargin",
      "Gross margin",
      SHARE,
      "Share of that value that is left after the cost of delivering it.",
    ),
    field("funnel.salesCycleWeeks", "Sales cycle", WEEKS, "Weeks from a conversion to its cash.", { limit: 520 }),
    field(
      "funnel.intentDecay.scaleHours",
      "Intent scale",
      DELAY,
      "Hours after which a signal starts to lose its worth in earnest.",
      positive(1e-6),
    ),
    field(
      "funnel.intentDecay.exponent",
      "Intent decay",
      RATIO,
      "How steeply a signal loses its worth; 0 means that it keeps.",
      { limit: 100 },
    ),
  ]),
  ...inGroup("Learning", [
    field(
      "funnel.learning.gainPerWeek",
      "Learning",
      per("week", SHARE),
      "Share of what is still to be learnt that a closed loop teaches in a week.",
    ),
    field("funnel.learning.lift", "Lift", RISE, "How much full learning adds to what acting causes."),
    field(
      "funnel.learning.fadePerWeek",
      "Fading",
      per("week", SHARE),
      "Share of what was learnt that is forgotten in a week.",
    ),
  ]),
  ...inGroup("Audience", [
    field(
      "funnel.campaigns",
      "Campaigns",
      count("campaigns"),
      "Active campaigns that each need their audience moved.",
      { limit: 1e6 },
    ),
    field("funnel.contacts", "Contacts", count("contacts"), "Records that prices per contact bill."),
    field(
      "funnel.staleShare",
      "Stale records",
      SHARE,
      "Share of the records that are duplicates or outdated at the start.",
    ),
    field(
      "funnel.contactDecayPerMonth",
      "Ageing of records",
      per("month", SHARE),
      "Share of the records that go out of date by themselves in a month.",
    ),
    field(
      "funnel.discoverySpendPerMonth",
      "Discovery spend",
      per("month", MONEY),
      "Spent on discovery; reported as used or wasted, decides nothing.",
    ),
  ]),
  ...inGroup("Team", [
    field(
      "team.engineering.hoursPerWeek",
      "Engineering",
      per("week", HOURS),
      "Hours a week that engineering has for this; 0 stalls whatever it should build.",
    ),
    field("team.engineering.hourlyCost", "Engineering rate", per("hour", MONEY), "What an hour of engineering costs."),
    field(
      "team.operations.hoursPerWeek",
      "Operations",
      per("week", HOURS),
      "Hours a week that marketing operations has for this.",
    ),
    field(
      "team.operations.hourlyCost",
      "Operations rate",
      per("hour", MONEY),
      "What an hour of marketing operations costs.",
    ),
    field(
      "team.skills.platform",
      "Platform skill",
      SHARE,
      "Skill with platforms: 1 works to plan, 0.5 takes twice as long.",
      SKILL,
    ),
    field(
      "team.skills.api",
      "API skill",
      SHARE,
      "Skill with interfaces: 1 works to plan, 0.5 takes twice as long.",
      SKILL,
    ),
    field(
      "team.skills.process",
      "Process skill",
      SHARE,
      "Skill with processes: 1 works to plan, 0.5 takes twice as long.",
      SKILL,
    ),
  ]),
  ...inGroup("Handshake", [
    field("handshake.signals.*.weight", "Weight", RATIO, "How much this signal matters beside the others.", {
      ...PLAIN,
      limit: 1e6,
    }),
    field("handshake.signals.*.kept.*", "Kept", SHARE, "Share of this signal's meaning that survives the crossing."),
  ]),
  ...APPROACH_FIELDS,
  ...inGroup("Plans", [
    field(
      "plans.*.stages.*.startMonth",
      "Start",
      MONTHS,
      "Month, counted from the decision, in which this stage starts.",
      PLAIN,
    ),
  ]),
  ...inGroup("Constraints", [
    field("decision.constraints.maxDirectCost", "Budget", MONEY, "The most that may be paid over the horizon.", PLAIN),
    field("decision.constraints.liveByMonth", "Live by", MONTHS, "The month by which something must be live.", PLAIN),
    field(
      "decision.constraints.maxDelayHours",
      "Longest delay",
      DELAY,
      "The most hours that a signal may wait.",
      PLAIN,
    ),
    field("decision.constraints.chance", "In at least", SHARE, "The share of futures that must keep a limit.", {
      ...PLAIN,
      lowerOpen: true,
    }),
  ]),
];
