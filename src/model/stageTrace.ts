import type { StageLog } from "./stageLog.ts";

/** The kinds of direct cost, in the order in which they are kept. */
export const COST_KINDS = ["fee", "subscription", "build", "maintenance", "handling", "incidents", "owed"] as const;

export type CostKind = (typeof COST_KINDS)[number];

/** Indices into the weekly cost arrays. */
export const FEE = 0;
export const SUBSCRIPTION = 1;
export const BUILD = 2;
export const MAINTENANCE = 3;
export const HANDLING = 4;
export const INCIDENTS = 5;
export const OWED = 6;

/** Who works on a bridge, in the order in which their hours are kept. */
export const ROLES = ["engineering", "operations"] as const;

/**
 * What one stage did, week by week. All arrays have one entry a week of the horizon and are 0 where the stage is not
 * live; the logarithms are those of the factors that quality is made of, for the split of what leaks.
 */
export interface StageTrace {
  live: number;
  wentLive: boolean;
  /** first week with any cost, and the one after the last */
  firstCost: number;
  endCost: number;
  /** week (a fraction) in which it ended, and what it leaves to be cleaned up then */
  end: number;
  cleanup: number;
  exposure: Float64Array;
  /** E without what the approach keeps of meaning and logic, which the funnel applies */
  carried: Float64Array;
  harm: Float64Array;
  lnTimeliness: Float64Array;
  drift: Float64Array;
  lnFresh: Float64Array;
  lnUp: Float64Array;
  /** by kind, undiscounted; what is owed by a stage that ends early stands in its last live week */
  costs: Float64Array[];
  /** which kinds have any cost at all: the series of the others are 0 throughout */
  charged: boolean[];
  /** the sum of `costs` over kinds */
  cost: Float64Array;
  /** what a stage that lasts to the horizon owes at its end */
  owedAtEnd: number;
  incidents: number;
  brokenWeeks: number;
  unnoticedWeeks: number;
  /** hours that were needed, whether or not they were there, by role; filled where details are asked for */
  needed: Float64Array[];
  /** breaks by week, for whoever asks who is paid for them */
  weeklyBreaks: Float64Array | null;
  /** what happened, for whoever wants to be told */
  log: StageLog | null;
}

/** An empty trace over `weeks` weeks, to be filled again and again. */
export function newStageTrace(weeks: number): StageTrace {
  const series = () => new Float64Array(weeks);
  return {
    live: 0,
    wentLive: false,
    firstCost: 0,
    endCost: 0,
    end: 0,
    cleanup: 0,
    exposure: series(),
    carried: series(),
    harm: series(),
    lnTimeliness: series(),
    drift: series(),
    lnFresh: series(),
    lnUp: series(),
    costs: COST_KINDS.map(series),
    charged: COST_KINDS.map(() => false),
    cost: series(),
    owedAtEnd: 0,
    incidents: 0,
    brokenWeeks: 0,
    unnoticedWeeks: 0,
    needed: ROLES.map(series),
    weeklyBreaks: null,
    log: null,
  };
}

/** Forgets the last stage: the series that are summed or weighted go back to 0. */
export function clearStageTrace(trace: StageTrace): void {
  trace.exposure.fill(0);
  trace.carried.fill(0);
  trace.harm.fill(0);
  for (let kind = 0; kind < trace.costs.length; kind++) {
    if (trace.charged[kind]) trace.costs[kind].fill(0);
    trace.charged[kind] = false;
  }
  trace.cost.fill(0);
  trace.wentLive = false;
  trace.firstCost = 0;
  trace.endCost = 0;
  trace.owedAtEnd = 0;
  trace.incidents = 0;
  trace.brokenWeeks = 0;
  trace.unnoticedWeeks = 0;
  for (let role = 0; role < trace.needed.length; role++) trace.needed[role].fill(0);
  trace.weeklyBreaks?.fill(0);
}
