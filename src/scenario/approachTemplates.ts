import { type Guess, judged, sourced } from "./approachGuess.ts";
import type { Approach, Names } from "./scenario.ts";

/** A way to close the gap that a scenario may begin to weigh: where its numbers start, none of them measured. */
export interface ApproachTemplate extends Names {
  id: string;
  /** what it is, in a sentence */
  about: string;
  setup: Pick<Approach["setup"], "by" | "skill">;
  /** by path within an approach: every field that approaches have */
  fields: Readonly<Record<string, Guess>>;
  /** of each signal's meaning */
  kept: Guess;
}

/** What holds of anything that runs on a team's own data warehouse. */
const ON_A_WAREHOUSE: Readonly<Record<string, Guess>> = {
  "setup.fee": judged(0, "no entry fee beyond the licence; replace with your offer"),
  "rollout.pilotShare": judged(0.2, "one campaign of five first"),
  "reliability.earlyMultiplier": judged([1.3, 3], "breaks more often until it has settled"),
  "reliability.settlingWeeks": judged([4, 12], "early trouble halves within one to three months"),
  "reliability.detectHoursOwned": sourced(
    { lognormal: [8, 0.8] },
    {
      source: "Monte Carlo / Wakefield (relayed)",
      grade: "C",
      note: "68% of data teams need 4 hours or more to notice; 8 is taken as the median. The spread is a judgement.",
    },
  ),
  "reliability.detectHoursUnowned": judged([48, 1000], "days to weeks until somebody notices what nobody watches"),
  "reliability.severity": judged([0.5, 0.95], "a failed run stops most of it"),
  "reliability.harm": judged([0.05, 0.25], "stale audiences go on being used unseen"),
  "reliability.incidentCost": judged(0, "nothing beyond people's time"),
  "maintenance.growthPerYear": judged([0.05, 0.25], "models gather special cases"),
  "maintenance.ownerLeavesPerYear": sourced(
    { min: 0.12, mode: 0.18, max: 0.26 },
    {
      source: "BLS tenure 2024",
      date: "2024-09-26",
      grade: "A",
      note: "Median tenure of 3.9 years, as a yearly rate.",
    },
  ),
  "maintenance.vacancyWeeks": judged({ min: 8, mode: 15, max: 26 }, "two to six months to fill the post"),
  "maintenance.runbookCover": judged([0.3, 0.7], "models in version control explain part of themselves"),
  "hygiene.errorPerWeek": judged(0, "software copies without slips of the hand"),
  "handling.hoursPerTransfer": judged(0, "transfers run by themselves"),
  "handling.hoursPerThousandSignals": judged(0, "nobody touches single signals"),
  "pricing.renewalRise": sourced(
    { lognormal: [0.087, 0.5] },
    {
      source: "Vertice 2023; Vertice 2025",
      date: "2025",
      grade: "B",
      note: "Their mean rise of 8.7% a year for software is taken as the median; the tail is a judgement.",
    },
  ),
  "pricing.shockChance": judged([0.05, 0.25], "a young market: new price plans are common"),
  "pricing.shockRise": judged([0.1, 0.5], "what such a new plan adds"),
};

const MIGRATIONS = "forced migrations and unplanned breaks at each endpoint";

/** The approaches that can be added ready-made, in the order in which they are offered. */
export const APPROACH_TEMPLATES: readonly ApproachTemplate[] = [
  {
    id: "reverse-etl",
    label: "Reverse ETL",
    short: "reverse ETL",
    doing: "sync from the warehouse by reverse ETL",
    about: "A bought tool copies audiences on a schedule from your data warehouse into the tools you have.",
    setup: { by: "engineering", skill: "api" },
    fields: {
      ...ON_A_WAREHOUSE,
      "setup.leadWeeks": judged([1, 6], "contract, access to the warehouse and to each tool"),
      "setup.effortHours": judged([80, 420], "models and mappings to write; the connectors are bought", [
        "middleware",
        0.3,
        0.7,
      ]),
      "setup.overrun": judged([0.8, 1.9], "less to write than own code, so less to overrun"),
      "setup.failureChance": judged([0.02, 0.15], "given up where the warehouse is not in order", [
        "middleware",
        0.4,
        1.5,
      ]),
      "rollout.pilotWeeks": judged([2, 4], "a first audience for some weeks"),
      "rollout.rampWeeks": judged([2, 8], "the other audiences one after the other"),
      "sync.intervalHours": judged([0.25, 24], "from every quarter of an hour to once a day, as the plan allows"),
      "sync.processingHours": judged([0.05, 1], "a run takes minutes to an hour"),
      fit: judged([0.75, 0.96], "campaigns go on in the tools that they were made in", ["middleware", 0.88, 0.99]),
      feedback: judged([0.4, 0.85], "outcomes come back if the tools' data is loaded into the warehouse"),
      "reliability.breaksPerYear": judged([3, 18], `${MIGRATIONS}, some of them the vendor's to mend`, [
        "middleware",
        0.5,
        1.1,
      ]),
      "reliability.repairHours": judged([2, 25], "a model or a mapping to mend; the vendor mends connectors", [
        "middleware",
        0.4,
        0.8,
      ]),
      "maintenance.neededHoursPerWeek": judged([1, 5], "models, mappings and failed rows", ["middleware", 0.4, 0.8]),
      "maintenance.assignedHoursPerWeek": judged(3, "about half of what own code would be given", [
        "middleware",
        0.5,
        0.5,
      ]),
      "maintenance.driftPerWeek": judged([0.005, 0.03], "untended mappings fall behind the tools"),
      "hygiene.cleaningPerWeek": judged([0.02, 0.06], "duplicates are found where the data is joined"),
      "hygiene.cleanupHours": judged([20, 120], "days to weeks to clean up when it ends"),
      "pricing.monthlyFee": judged([350, 2500], "between a starter plan and a business contract", [
        "middleware",
        0.5,
        1.5,
      ]),
      "pricing.monthlyFeePerThousandContacts": judged([1, 15], "plans bill records that are kept in step", [
        "suite",
        0.1,
        0.8,
      ]),
      "pricing.exitCost": judged([500, 8000], "the models stay; mappings are made anew elsewhere"),
    },
    kept: judged([0.75, 0.95], "what the warehouse models and the tools' fields both hold", ["middleware", 0.88, 0.99]),
  },
  {
    id: "composable-cdp",
    label: "Composable CDP",
    short: "composable CDP",
    doing: "assemble a composable CDP",
    about: "Bought parts for identity, audiences and activation, joined on your own data warehouse.",
    setup: { by: "engineering", skill: "api" },
    fields: {
      ...ON_A_WAREHOUSE,
      "setup.leadWeeks": judged([2, 12], "several contracts, access to the warehouse, a design"),
      "setup.effortHours": judged([250, 1100], "identity, data models and joints between the parts", [
        "middleware",
        0.7,
        1.5,
      ]),
      "setup.overrun": judged([0.8, 2.5], "a project of several vendors overruns like own code"),
      "setup.failureChance": judged([0.04, 0.25], "more parts, more ways to stop half-way", ["middleware", 0.8, 2.5]),
      "rollout.pilotWeeks": judged([3, 8], "a first campaign for one or two months"),
      "rollout.rampWeeks": judged([4, 13], "the other campaigns one after the other"),
      "sync.intervalHours": judged([0.1, 6], "from minutes to some hours, as events or batches feed it"),
      "sync.processingHours": judged([0.02, 0.5], "a minute to half an hour until it is acted on"),
      fit: judged([0.75, 0.97], "audiences are built as the team wants them, within the parts", [
        "middleware",
        0.88,
        0.99,
      ]),
      feedback: judged([0.6, 0.95], "outcomes are loaded where the audiences are built"),
      "reliability.breaksPerYear": judged([4, 24], `${MIGRATIONS}, and between the parts`, ["middleware", 0.7, 1.3]),
      "reliability.repairHours": judged([3, 40], "some of it the team's, some of it a vendor's to mend", [
        "middleware",
        0.6,
        1.1,
      ]),
      "maintenance.neededHoursPerWeek": judged([2, 12], "models, identity rules and several vendors' changes", [
        "middleware",
        0.8,
        1.5,
      ]),
      "maintenance.assignedHoursPerWeek": judged(6, "as much as own code would be given", ["middleware", 1, 1]),
      "maintenance.driftPerWeek": judged([0.005, 0.03], "untended models fall behind the tools"),
      "hygiene.cleaningPerWeek": judged([0.03, 0.1], "identity rules merge duplicates as they come"),
      "hygiene.cleanupHours": judged([20, 120], "days to weeks to clean up when it ends"),
      "pricing.monthlyFee": judged([1500, 8000], "several licences and the warehouse's computing", ["suite", 0.5, 1.6]),
      "pricing.monthlyFeePerThousandContacts": judged(
        [5, 40],
        "profiles and records are billed by more than one part",
        ["suite", 0.4, 1.6],
      ),
      "pricing.exitCost": judged([2000, 25000], "contracts to run out; the data stays with you", ["suite", 0.4, 1]),
    },
    kept: judged([0.8, 0.97], "one model of a person, less what a tool's fields cannot hold", [
      "middleware",
      0.92,
      0.995,
    ]),
  },
];
