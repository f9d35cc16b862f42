/**
 * A scenario with every quantity replaced by the number that one trial drew for it: what the model computes on.
 * Units and bounds are those of the scenario file; weeks, hours and money as its fields say.
 */
export interface DrawnScenario {
  timing: { decisionDelayMonths: number; repricingChancePerMonth: number; repricingEffortRise: number };
  funnel: DrawnFunnel;
  team: DrawnTeam;
  handshake: { signals: { weight: number; kept: Record<string, number> }[] };
  approaches: Record<string, DrawnApproach>;
}

export interface DrawnFunnel {
  signalsPerWeek: number;
  growthPerMonth: number;
  coldRate: number;
  coupledRate: number;
  causalShare: number;
  personalizedShare: number;
  stages: { rate: number }[];
  valuePerWin: number;
  grossMargin: number;
  salesCycleWeeks: number;
  intentDecay: { scaleHours: number; exponent: number };
  learning: { gainPerWeek: number; lift: number; fadePerWeek: number };
  campaigns: number;
  contacts: number;
  staleShare: number;
  contactDecayPerMonth: number;
  discoverySpendPerMonth: number;
}

export interface DrawnTeam {
  engineering: { hoursPerWeek: number; hourlyCost: number };
  operations: { hoursPerWeek: number; hourlyCost: number };
  skills: { platform: number; api: number; process: number };
}

export interface DrawnApproach {
  setup: {
    by: "engineering" | "operations";
    skill: "platform" | "api" | "process";
    leadWeeks: number;
    effortHours: number;
    overrun: number;
    failureChance: number;
    fee: number;
  };
  rollout: { pilotWeeks: number; pilotShare: number; rampWeeks: number };
  sync: { intervalHours: number; processingHours: number };
  fit: number;
  feedback: number;
  reliability: {
    breaksPerYear: number;
    earlyMultiplier: number;
    settlingWeeks: number;
    detectHoursOwned: number;
    detectHoursUnowned: number;
    repairHours: number;
    severity: number;
    harm: number;
    incidentCost: number;
  };
  maintenance: {
    neededHoursPerWeek: number;
    assignedHoursPerWeek: number;
    growthPerYear: number;
    driftPerWeek: number;
    ownerLeavesPerYear: number;
    vacancyWeeks: number;
    runbookCover: number;
  };
  hygiene: { errorPerWeek: number; cleaningPerWeek: number; cleanupHours: number };
  handling: { hoursPerTransfer: number; hoursPerThousandSignals: number };
  pricing: {
    monthlyFee: number;
    monthlyFeePerThousandContacts: number;
    renewalRise: number;
    shockChance: number;
    shockRise: number;
    exitCost: number;
  };
}
