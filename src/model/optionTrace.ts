import { COST_KINDS, ROLES } from "./stageTrace.ts";

/** The factors that a bridge's quality is made of, and harm, in the order in which leaks are kept. */
export const LEAK_FACTORS = [
  "exposure",
  "fidelity",
  "fit",
  "timeliness",
  "drift",
  "freshness",
  "outages",
  "learning",
  "harm",
] as const;

export type LeakFactor = (typeof LEAK_FACTORS)[number];

/** The layer that each factor belongs to. */
export const LEAK_LAYERS: Record<LeakFactor, "capture" | "routing" | "execution" | "feedback"> = {
  exposure: "execution",
  fidelity: "routing",
  fit: "execution",
  timeliness: "execution",
  drift: "routing",
  freshness: "capture",
  outages: "execution",
  learning: "feedback",
  harm: "execution",
};

/**
 * What one option did in one trial. Money is in the scenario's currency, discounted except where a name says otherwise;
 * weeks count from the decision; NaN stands for "never" and "has none".
 */
export interface OptionTrace extends CostSeries {
  directCost: number;
  gapCost: number;
  liveWeek: number;
  paybackWeek: number;
  /** hours from signal to action of the last stage that is live */
  delayHours: number;
  quality: number;
  wastedDiscovery: number;
  incidents: number;
  brokenWeeks: number;
  /** weeks broken without anybody knowing */
  unnoticedWeeks: number;
  compoundingIndex: number;
  /** what is owed at the horizon, undiscounted */
  owedAtEnd: number;
  /** by factor, discounted; adds up to gapCost */
  leaks: Float64Array;
  /** by week: E, h and F, 1 + ℓA, conversions beyond cold ones, discounted gap */
  weeklyQuality: Float64Array;
  weeklyHarm: Float64Array;
  weeklyFeedback: Float64Array;
  boost: Float64Array;
  extra: Float64Array;
  gap: Float64Array;
  /** where the series of an option of several stages are added up */
  sums: CostSeries;
}

/** Costs and hours by week. Those of an option of one stage are that stage's own series, not a copy. */
export interface CostSeries {
  /** undiscounted, in all and by kind */
  cost: Float64Array;
  costs: Float64Array[];
  /** which kinds have any cost at all */
  charged: boolean[];
  /** hours needed by role (in the order of ROLES), whether or not they were there; kept where details are asked for */
  needed: Float64Array[];
}

/** An empty trace over `weeks` weeks, to be filled again and again. */
export function newOptionTrace(weeks: number): OptionTrace {
  const series = () => new Float64Array(weeks);
  const sums = {
    cost: series(),
    costs: COST_KINDS.map(series),
    charged: COST_KINDS.map(() => false),
    needed: ROLES.map(series),
  };
  return {
    ...sums,
    sums,
    directCost: 0,
    gapCost: 0,
    liveWeek: Number.NaN,
    paybackWeek: Number.NaN,
    delayHours: Number.NaN,
    quality: 0,
    wastedDiscovery: 0,
    incidents: 0,
    brokenWeeks: 0,
    unnoticedWeeks: 0,
    compoundingIndex: Number.NaN,
    owedAtEnd: 0,
    leaks: new Float64Array(LEAK_FACTORS.length),
    weeklyQuality: series(),
    weeklyHarm: series(),
    weeklyFeedback: series(),
    boost: series(),
    extra: series(),
    gap: series(),
  };
}
