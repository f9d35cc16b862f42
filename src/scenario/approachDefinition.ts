import type { Leaves } from "./leaves.ts";
import { MOST } from "./limits.ts";
import { oneOf, strictObject, text } from "./vocabulary.ts";

/** One approach: its names and its set of values for the fields that all approaches share. */
export function defineApproach({ quantities }: Leaves) {
  const setup = strictObject({
    by: oneOf("engineering", "operations").describe("Whose hours set it up and keep it running."),
    skill: oneOf("platform", "api", "process").describe("The skill that setting it up takes."),
    ...quantities("approaches.*.setup", "leadWeeks", "effortHours", "overrun", "failureChance", "fee"),
  });
  return strictObject({
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
}
