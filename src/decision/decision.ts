/**
 * What the decision analysis concludes from one run: plain tables that the command line prints and the page draws.
 * Money is in the scenario's currency, discounted to week 0; weeks count from the decision; chances are in 0–1.
 */

import type { CostKind } from "../model/stageTrace.ts";

/** A mean with its sampling spread. `se` is the standard error of `mean`; `sd` the spread of the futures themselves. */
export interface Spread {
  mean: number;
  se: number;
  sd: number;
  p10: number;
  p50: number;
  p90: number;
}

/** The p10, p50 and p90 of the trials that have a value at all. */
export interface Percentiles {
  p10: number;
  p50: number;
  p90: number;
}

export interface Leaks {
  capture: number;
  routing: number;
  execution: number;
  feedback: number;
}

/** One option (an approach alone, a staged plan, or leaving the gap open), over all trials. */
export interface OptionSummary {
  id: string;
  label: string;
  /** id of the approach that the option ends on; "open" for leaving the gap open */
  family: string;
  directCost: Spread;
  gapCost: Spread;
  tco: Spread;
  /** tco of the baseline − tco of this option, trial by trial */
  netValue: Spread;
  /** mean netValue ÷ mean directCost; null at no cost */
  roi: number | null;
  /** chance of being the cheapest of the options that were not set aside; null for one that was */
  pBest: number | null;
  /** mean of tco − the least tco of the same trial; null for an option that was set aside */
  expectedRegret: number | null;
  /** share of trials in which nothing went live */
  neverLive: number;
  liveWeek: Percentiles | null;
  /** share of trials that paid back within the horizon */
  paybackChance: number;
  paybackWeek: Percentiles | null;
  incidents: number;
  brokenWeeks: number;
  quality: number;
  wastedDiscovery: number;
  compoundingIndex: number | null;
  leaks: Leaks | null;
  /** mean discounted cost by kind; adds up to the mean of directCost */
  costs: Record<CostKind, number>;
}

export type Criterion = "expected" | "cautious" | "regret";
export type Strength = "clear" | "leaning" | "too close to call";

/** An option that misses a constraint too often, with the share of trials that meet it. */
export interface SetAside {
  option: string;
  constraint: "maxDirectCost" | "liveByMonth" | "maxDelayHours";
  chance: number;
}

/** A paired difference in tco, other − pick, on the same trials: positive where the pick is cheaper. */
export interface Difference {
  mean: number;
  se: number;
  p10: number;
  p90: number;
}

export interface Recommendation {
  /** the pick; null if every option was set aside */
  option: string | null;
  /** null without a pick or without a rival that ends on another approach */
  strength: Strength | null;
  criterion: Criterion;
  /** the approach that the pick ends on, or "open" */
  family: string | null;
  /** chance that some option of that family is the cheapest */
  familyChance: number | null;
  /** for every other remaining option: the chance that the pick is cheaper in the same trial, ties half */
  cheaperThan: Record<string, number>;
  /** the closest option of the same family, judged apart */
  twin: { option: string; strength: Strength } | null;
  /** the rival of another family that decides the strength: mostly the one that the pick beats least often */
  closest: string | null;
  /** by how much the pick is cheaper on average than each other remaining option: rival − pick */
  margins: Record<string, Difference>;
  /** next best by the criterion, of whatever family */
  runnerUp: string | null;
  /** runner-up minus pick */
  difference: Difference | null;
  setAside: SetAside[];
  /** if every bridge was set aside: the one that comes nearest to its limits, with the limit that it misses most */
  nearestMiss: SetAside | null;
  /** what to do, in one sentence or two */
  headline: SentencePart[];
  /** two or three sentences computed from these results */
  because: string[];
}

/** A piece of a sentence; `option` where it names one, so that it can be marked in that option's line. */
export interface SentencePart {
  text: string;
  option?: string;
}

/** Everything that one run of one scenario decides. Options are in the file's order: approaches, plans, open. */
export interface Decision {
  /** id of the option that net value is measured against */
  baseline: string;
  options: OptionSummary[];
  recommendation: Recommendation;
}

/** Quantiles over trials of a cumulative curve, by week. `p25` and `p75` bound 5 in 10 futures, `p10` and `p90` 8 in 10. */
export interface Fan {
  mean: Float64Array;
  p10: Float64Array;
  p25: Float64Array;
  p50: Float64Array;
  p75: Float64Array;
  p90: Float64Array;
}
