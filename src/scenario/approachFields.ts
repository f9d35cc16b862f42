import { type Field, field, GROWTH, inGroup } from "./field.ts";
import { count, DELAY, HOURS, MONEY, per, RISE, SHARE, times, WEEKS } from "./units.ts";

const at = (path: string) => `approaches.*.${path}`;

/** The one set of fields that every approach fills in with its own values. */
export const APPROACH_FIELDS: readonly Field[] = [
  ...inGroup("Setup", [
    field(at("setup.leadWeeks"), "Lead time", WEEKS, "Weeks from the decision until work on it can start."),
    field(at("setup.effortHours"), "Build effort", HOURS, "Hours of work that setting it up is planned to take."),
    field(
      at("setup.overrun"),
      "Build overrun",
      times("plan"),
      "Hours that setting it up really takes, as a multiple of the plan.",
    ),
    field(
      at("setup.failureChance"),
      "Chance of failure",
      SHARE,
      "Chance that it is given up on the day it should go live.",
      {
        short: "Failure",
      },
    ),
    field(at("setup.fee"), "Set-up fee", MONEY, "Paid once, when it starts."),
  ]),
  ...inGroup("Roll-out", [
    field(
      at("rollout.pilotWeeks"),
      "Pilot",
      WEEKS,
      "Weeks after going live in which it carries only the pilot's share.",
    ),
    field(at("rollout.pilotShare"), "Pilot share", SHARE, "Share of the signals that it carries during the pilot."),
    field(at("rollout.rampWeeks"), "Ramp-up", WEEKS, "Weeks from the end of the pilot until it carries everything."),
  ]),
  ...inGroup("Sync", [
    field(
      at("sync.intervalHours"),
      "Sync interval",
      DELAY,
      "Hours between two transfers; 0 means that each signal is sent as it happens.",
    ),
    field(
      at("sync.processingHours"),
      "Processing time",
      DELAY,
      "Hours from the transfer of a signal until it is acted on.",
    ),
  ]),
  ...inGroup("Fit", [
    field(
      at("fit"),
      "Fit with campaign logic",
      SHARE,
      "Share of the campaign logic that its engagement side can run as designed.",
      {
        short: "Fit",
      },
    ),
    field(at("feedback"), "Feedback", SHARE, "Share of the outcomes that find their way back to discovery."),
  ]),
  ...inGroup("Reliability", [
    field(
      at("reliability.breaksPerYear"),
      "Breaks",
      count("breaks", "year"),
      "How often it breaks in a year, once it has settled.",
      { limit: 1000 },
    ),
    field(
      at("reliability.earlyMultiplier"),
      "Early breaks",
      times("as often"),
      "How many times more often it breaks when it is new.",
      {
        bounds: { lower: 1, upper: Infinity },
        limit: 50,
      },
    ),
    field(at("reliability.settlingWeeks"), "Settling time", WEEKS, "Weeks in which the excess of early breaks halves."),
    field(
      at("reliability.detectHoursOwned"),
      "Detection, maintained",
      DELAY,
      "Hours until a break is noticed where somebody looks after it.",
    ),
    field(
      at("reliability.detectHoursUnowned"),
      "Detection, unattended",
      DELAY,
      "Hours until a break is noticed where nobody looks after it.",
    ),
    field(
      at("reliability.repairHours"),
      "Repair time",
      per("break", HOURS),
      "Hours of work that it takes to repair a break.",
    ),
    field(at("reliability.severity"), "Severity", SHARE, "Share of what it carries that is lost while it is broken."),
    field(
      at("reliability.harm"),
      "Harm",
      SHARE,
      "Share of ordinary conversions lost while it is broken and nobody has noticed.",
    ),
    field(
      at("reliability.incidentCost"),
      "Cost of a break",
      per("break", MONEY),
      "Paid for each break, besides the hours of repair.",
    ),
  ]),
  ...inGroup("Maintenance", [
    field(
      at("maintenance.neededHoursPerWeek"),
      "Upkeep needed",
      per("week", HOURS),
      "Hours a week that keep it as good as new.",
    ),
    field(
      at("maintenance.assignedHoursPerWeek"),
      "Upkeep assigned",
      per("week", HOURS),
      "Hours a week that somebody is given for its upkeep.",
    ),
    field(
      at("maintenance.growthPerYear"),
      "Growth of upkeep",
      per("year", RISE),
      "How much more upkeep it needs each year.",
      GROWTH,
    ),
    field(
      at("maintenance.driftPerWeek"),
      "Drift",
      per("week", RISE),
      "How fast it decays in a week without any upkeep.",
    ),
    field(
      at("maintenance.ownerLeavesPerYear"),
      "Owner leaves",
      count("departures", "year"),
      "How often its owner leaves in a year.",
      { limit: 1000 },
    ),
    field(at("maintenance.vacancyWeeks"), "Vacancy", WEEKS, "Weeks that it stays without an owner after one left."),
    field(
      at("maintenance.runbookCover"),
      "Runbook cover",
      SHARE,
      "Share of the upkeep that others can do from the runbook meanwhile.",
    ),
  ]),
  ...inGroup("Hygiene", [
    field(
      at("hygiene.errorPerWeek"),
      "Errors made",
      per("week", SHARE),
      "Share of the contact list that a week of full operation duplicates or damages.",
    ),
    field(
      at("hygiene.cleaningPerWeek"),
      "Errors cleaned",
      per("week", SHARE),
      "Share of the stale records that a week of operation puts right.",
    ),
    field(
      at("hygiene.cleanupHours"),
      "Clean-up",
      HOURS,
      "Hours that cleaning a wholly spoilt list at the end would take.",
    ),
  ]),
  ...inGroup("Handling", [
    field(
      at("handling.hoursPerTransfer"),
      "Work per transfer",
      per("transfer", HOURS),
      "Hours that somebody spends on each transfer of one campaign.",
    ),
    field(
      at("handling.hoursPerThousandSignals"),
      "Work per 1,000 signals",
      per("thousand", HOURS),
      "Hours that somebody spends on every thousand signals.",
    ),
  ]),
  ...inGroup("Pricing", [
    field(
      at("pricing.monthlyFee"),
      "Monthly fee",
      per("month", MONEY),
      "Subscription that does not depend on the number of contacts.",
    ),
    field(
      at("pricing.monthlyFeePerThousandContacts"),
      "Fee per 1,000 contacts",
      per("month", MONEY),
      "Subscription for every thousand contacts.",
    ),
    field(
      at("pricing.renewalRise"),
      "Renewal rise",
      per("year", RISE),
      "How much the subscription rises at each yearly renewal.",
      GROWTH,
    ),
    field(
      at("pricing.shockChance"),
      "Chance of a price shock",
      per("year", SHARE),
      "Chance at each renewal that the vendor changes its prices once for all.",
      {
        short: "Price shock",
      },
    ),
    field(
      at("pricing.shockRise"),
      "Size of a price shock",
      RISE,
      "How much the subscription rises in that case.",
      GROWTH,
    ),
    field(at("pricing.exitCost"), "Exit cost", MONEY, "Paid when it is retired or the horizon ends."),
  ]),
];
