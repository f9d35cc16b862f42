/**
 * How a condition on an input is put: what stands before "below 17", "less than 17" or "fewer than 17", and after it.
 * Inputs that are not listed go by their labels.
 */
export interface ThresholdPhrase {
  before: string;
  /** how the value is compared: a level, an amount, or a count of things */
  compared: "level" | "amount" | "count";
  after: string;
}

const phrase =
  (compared: ThresholdPhrase["compared"]) =>
  (before: string, after = ""): ThresholdPhrase => ({ before, compared, after });

const level = phrase("level");
const amount = phrase("amount");
const count = phrase("count");

/** By the path of the field; whose approach it is, is added behind. */
export const THRESHOLD_PHRASES: Readonly<Record<string, ThresholdPhrase>> = {
  "timing.decisionDelayMonths": amount("If the decision waits", "months"),
  "timing.repricingChancePerMonth": level("With a chance of new terms", "a month"),
  "funnel.signalsPerWeek": level("", "signals a week"),
  "funnel.coldRate": level("With a cold rate"),
  "funnel.coupledRate": level("With a coupled rate"),
  "funnel.causalShare": amount("With", "caused by acting"),
  "funnel.personalizedShare": amount("With", "of campaigns personalised"),
  "funnel.valuePerWin": amount("If a win is worth"),
  "funnel.grossMargin": level("With a gross margin"),
  "funnel.salesCycleWeeks": level("With a sales cycle", "weeks"),
  "funnel.intentDecay.scaleHours": level("With an intent scale", "hours"),
  "funnel.intentDecay.exponent": level("With an intent decay"),
  "funnel.campaigns": count("With", "campaigns"),
  "funnel.contacts": count("With", "contacts"),
  "funnel.staleShare": amount("With", "of records stale at the start"),
  "funnel.contactDecayPerMonth": amount("If", "of records go out of date a month"),
  "team.engineering.hoursPerWeek": level("", "engineering hours a week"),
  "team.engineering.hourlyCost": amount("If engineering costs", "an hour"),
  "team.operations.hoursPerWeek": level("", "operations hours a week"),
  "team.operations.hourlyCost": amount("If operations cost", "an hour"),
  "team.skills.platform": level("With a platform skill"),
  "team.skills.api": level("With an API skill"),
  "team.skills.process": level("With a process skill"),
  "approaches.*.setup.leadWeeks": level("With a lead time", "weeks"),
  "approaches.*.setup.effortHours": amount("If setting it up takes", "planned hours"),
  "approaches.*.setup.overrun": amount("If setting it up takes", "times the plan"),
  "approaches.*.setup.failureChance": level("With a chance of failure"),
  "approaches.*.setup.fee": level("With a set-up fee"),
  "approaches.*.rollout.pilotWeeks": amount("With a pilot of", "weeks"),
  "approaches.*.rollout.pilotShare": level("With a pilot share"),
  "approaches.*.rollout.rampWeeks": amount("With a ramp-up of", "weeks"),
  "approaches.*.sync.intervalHours": level("With a sync interval", "hours"),
  "approaches.*.sync.processingHours": amount("If processing takes", "hours"),
  "approaches.*.fit": level("With a fit"),
  "approaches.*.reliability.breaksPerYear": count("With", "breaks a year"),
  "approaches.*.reliability.earlyMultiplier": amount("If it breaks", "times as often when new"),
  "approaches.*.reliability.settlingWeeks": amount("If settling takes", "weeks"),
  "approaches.*.reliability.detectHoursOwned": amount("If a break stays unnoticed for", "hours though maintained"),
  "approaches.*.reliability.detectHoursUnowned": amount("If a break stays unnoticed for", "hours when unattended"),
  "approaches.*.reliability.repairHours": amount("If a repair takes", "hours"),
  "approaches.*.reliability.incidentCost": amount("If a break costs"),
  "approaches.*.maintenance.neededHoursPerWeek": amount("If upkeep needs", "hours a week"),
  "approaches.*.maintenance.assignedHoursPerWeek": level("", "hours of upkeep a week"),
  "approaches.*.maintenance.growthPerYear": amount("If its upkeep grows", "a year"),
  "approaches.*.maintenance.ownerLeavesPerYear": amount("If its owner leaves", "times a year"),
  "approaches.*.maintenance.vacancyWeeks": amount("If the post stays empty for", "weeks"),
  "approaches.*.hygiene.errorPerWeek": amount("If", "of the list is damaged a week"),
  "approaches.*.hygiene.cleaningPerWeek": amount("If", "of stale records are put right a week"),
  "approaches.*.hygiene.cleanupHours": amount("If cleaning up takes", "hours"),
  "approaches.*.handling.hoursPerTransfer": amount("If a transfer takes", "hours"),
  "approaches.*.handling.hoursPerThousandSignals": amount("If a thousand signals take", "hours"),
  "approaches.*.pricing.monthlyFee": level("With a fee", "a month"),
  "approaches.*.pricing.monthlyFeePerThousandContacts": level("With a fee per 1,000 contacts", "a month"),
  "approaches.*.pricing.renewalRise": amount("If renewals rise by", "a year"),
  "approaches.*.pricing.shockChance": level("With a chance of a price shock", "a year"),
  "approaches.*.pricing.shockRise": level("With a price shock"),
  "approaches.*.pricing.exitCost": level("With an exit cost"),
};
