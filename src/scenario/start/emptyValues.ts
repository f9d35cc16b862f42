import type { Quantity } from "../quantity.ts";

/** Values by path: two numbers are p10 and p90, anything else is itself. */
export type Values = Readonly<Record<string, readonly [p10: number, p90: number] | Quantity>>;

/** What an empty scenario says besides its approaches: wide, and of no business in particular. Money in US dollars. */
export const EMPTY: Values = {
  "timing.decisionDelayMonths": 0,
  "timing.repricingChancePerMonth": [0.01, 0.08],
  "timing.repricingEffortRise": [0.1, 0.6],
  "funnel.signalsPerWeek": [10, 200],
  "funnel.growthPerMonth": { normal: [0, 0.02] },
  "funnel.coldRate": [0.02, 0.2],
  "funnel.coupledRate": [0.1, 0.5],
  "funnel.causalShare": [0.25, 0.75],
  "funnel.personalizedShare": [0.4, 0.95],
  "funnel.valuePerWin": [200, 5000],
  "funnel.grossMargin": [0.4, 0.8],
  "funnel.salesCycleWeeks": [1, 16],
  "funnel.intentDecay.scaleHours": [0.44, 1.17],
  "funnel.intentDecay.exponent": [0.1, 0.6],
  "funnel.learning.gainPerWeek": [0.01, 0.04],
  "funnel.learning.lift": [0.03, 0.25],
  "funnel.learning.fadePerWeek": [0.002, 0.01],
  "funnel.campaigns": [2, 12],
  "funnel.contacts": [3000, 100000],
  "funnel.staleShare": [0.05, 0.3],
  "funnel.contactDecayPerMonth": [0.015, 0.036],
  "funnel.discoverySpendPerMonth": [500, 10000],
  "team.engineering.hoursPerWeek": [5, 60],
  "team.engineering.hourlyCost": [56, 144],
  "team.operations.hoursPerWeek": [6, 40],
  "team.operations.hourlyCost": [29, 99],
  "team.skills.platform": [0.5, 0.9],
  "team.skills.api": [0.5, 0.9],
  "team.skills.process": [0.5, 0.9],
};

/** What holds of any approach until somebody says more. */
const ANY: Values = {
  "setup.leadWeeks": [0.5, 6],
  "setup.effortHours": [40, 400],
  "setup.overrun": [0.8, 2],
  "setup.failureChance": [0.02, 0.2],
  "setup.fee": [1000, 20000],
  "rollout.pilotWeeks": [1, 5],
  "rollout.pilotShare": [0.1, 0.35],
  "rollout.rampWeeks": [2, 8],
  "sync.intervalHours": 0,
  "sync.processingHours": [0.005, 0.3],
  fit: [0.4, 0.9],
  feedback: [0.3, 0.9],
  "reliability.breaksPerYear": [1, 12],
  "reliability.earlyMultiplier": [1.2, 4],
  "reliability.settlingWeeks": [3, 14],
  "reliability.detectHoursOwned": [1, 96],
  "reliability.detectHoursUnowned": [48, 1000],
  "reliability.repairHours": [3, 40],
  "reliability.severity": [0.5, 0.95],
  "reliability.harm": [0.04, 0.25],
  "reliability.incidentCost": 0,
  "maintenance.neededHoursPerWeek": [1, 8],
  "maintenance.assignedHoursPerWeek": [1, 8],
  "maintenance.growthPerYear": [0.02, 0.25],
  "maintenance.driftPerWeek": [0.004, 0.03],
  "maintenance.ownerLeavesPerYear": [0.12, 0.26],
  "maintenance.vacancyWeeks": [6, 26],
  "maintenance.runbookCover": [0.25, 0.7],
  "hygiene.errorPerWeek": 0,
  "hygiene.cleaningPerWeek": [0.01, 0.08],
  "hygiene.cleanupHours": [20, 200],
  "handling.hoursPerTransfer": 0,
  "handling.hoursPerThousandSignals": 0,
  "pricing.monthlyFee": [200, 4000],
  "pricing.monthlyFeePerThousandContacts": [1, 25],
  "pricing.renewalRise": [0.02, 0.2],
  "pricing.shockChance": [0.03, 0.25],
  "pricing.shockRise": [0.1, 0.5],
  "pricing.exitCost": [500, 20000],
};

/** The three ways to begin with: what is different about each. */
export const EMPTY_APPROACHES = {
  suite: {
    names: { label: "Integrated suite", short: "suite", doing: "buy the integrated suite" },
    setup: { by: "operations", skill: "platform" },
    values: { ...ANY, "setup.failureChance": 0 },
  },
  middleware: {
    names: { label: "Custom middleware", short: "middleware", doing: "build the middleware" },
    setup: { by: "engineering", skill: "api" },
    values: { ...ANY, "setup.effortHours": [160, 900], "setup.fee": 0, fit: [0.85, 0.99] },
  },
  manual: {
    names: { label: "Manual coordination", short: "by hand", doing: "bridge by hand" },
    setup: { by: "operations", skill: "process" },
    values: {
      ...ANY,
      "setup.leadWeeks": 0,
      "setup.effortHours": [4, 40],
      "setup.failureChance": 0,
      "setup.fee": 0,
      "sync.intervalHours": [24, 168],
      "sync.processingHours": [2, 48],
      fit: [0.7, 0.98],
      feedback: [0.1, 0.4],
      "hygiene.errorPerWeek": [0.001, 0.012],
      "hygiene.cleanupHours": [60, 500],
      "handling.hoursPerTransfer": [0.5, 2],
      "handling.hoursPerThousandSignals": [0.5, 2],
      "pricing.monthlyFee": 0,
      "pricing.monthlyFeePerThousandContacts": 0,
      "pricing.renewalRise": 0,
      "pricing.shockChance": 0,
      "pricing.shockRise": 0,
      "pricing.exitCost": 0,
    },
  },
} as const satisfies Record<
  string,
  {
    names: { label: string; short: string; doing: string };
    setup: { by: "engineering" | "operations"; skill: "platform" | "api" | "process" };
    values: Values;
  }
>;
