import { exp } from "../distributions/elementary.ts";
import type { DrawnApproach, DrawnScenario } from "../model/drawn.ts";
import type { Market } from "../model/market.ts";
import type { Meaning } from "../model/meaning.ts";
import { coverage, needGrowth, newNeed, startNeed } from "../model/staffing.ts";
import type { StageLog } from "../model/stageLog.ts";
import type { StageTrace } from "../model/stageTrace.ts";
import { type Stretch, weeklyShare } from "./stretches.ts";

/** One week of a live stage in the terms in which the model is described. Shares are in 0–1, of the live part. */
export interface StageWeek {
  week: number;
  /** f: length of the live part, weeks; at most 1 */
  length: number;
  /** x: weeks of full operation in it */
  exposure: number;
  /** y: share without an owner */
  vacant: number;
  /** hours of upkeep a week: h_m, and what would keep it as good as new */
  upkeepGiven: number;
  upkeepNeeded: number;
  /** ρ: the one over the other, as the model counts it; 0–2 */
  coverage: number;
  /** hours of handling in this week, and those that operations have for it */
  handlingNeeded: number;
  handlingThere: number;
  /** a_s and a_k: shares of the signals and of the transfers that the hours suffice for */
  signalShare: number;
  transferShare: number;
  /** I_t: hours between two transfers as they happen; Infinity where none does */
  intervalHours: number;
  /** the factors of quality beside exposure: φ, fit, θ, e^−D, 1 − R and 1 − severity · b */
  fidelity: number;
  fit: number;
  timeliness: number;
  undrifted: number;
  fresh: number;
  up: number;
  /** D and R, at the beginning of the week */
  drift: number;
  stale: number;
  /** b and q: shares in which it is broken, and broken without anybody knowing */
  broken: number;
  unnoticed: number;
  /** E and h */
  quality: number;
  harm: number;
}

/** What one stage ran on. */
export interface StageInputs {
  drawn: DrawnScenario;
  approach: DrawnApproach;
  meaning: Meaning;
  market: Market;
}

/**
 * What a stage did in each of its live weeks: for explaining a trial, never for computing one. Read off its trace, which
 * must be detailed, and its log; hours and shares of hands, which neither keeps, are worked out as described.
 */
export function stageWeeks(trace: StageTrace, log: StageLog, inputs: StageInputs): StageWeek[] {
  if (!trace.wentLive) return [];
  const { drawn, approach, meaning, market } = inputs;
  const { live, end } = trace;
  const { setup, sync, handling, maintenance } = approach;
  const need = newNeed();
  startNeed(need, maintenance.growthPerYear);
  const crew = drawn.team[setup.by].hoursPerWeek;
  const assigned = Math.min(maintenance.assignedHoursPerWeek, crew);
  const shareOf = (stretches: readonly Stretch[]) =>
    weeklyShare(
      stretches.map(({ from, to }) => ({ from, to: Math.min(to, end) })),
      market.weeks,
    );
  const vacant = shareOf(log.vacancies);
  const broken = shareOf(log.breaks.map(({ at, repaired }) => ({ from: at, to: repaired })));
  const unnoticed = shareOf(log.breaks.map(({ at, noticed }) => ({ from: at, to: noticed })));
  const weeks: StageWeek[] = [];
  for (let t = Math.floor(live); t < Math.min(market.weeks, Math.ceil(end)); t++) {
    const [from, to] = [Math.max(t, live), Math.min(t + 1, end)];
    const length = to - from;
    const exposure = trace.exposure[t];
    const absent = Math.min(1, vacant[t] / length);
    const upkeepGiven = assigned * (1 - absent * (1 - maintenance.runbookCover));
    const growth = needGrowth(need, (from + to) / 2 - live, length);
    const handlingThere =
      length * Math.max(0, drawn.team.operations.hoursPerWeek - (setup.by === "operations" ? upkeepGiven : 0));
    const forSignals = ((exposure * market.signals[t]) / 1000) * handling.hoursPerThousandSignals;
    const perTransfers = drawn.funnel.campaigns * handling.hoursPerTransfer;
    const forTransfers = sync.intervalHours > 0 ? (exposure * perTransfers * 168) / sync.intervalHours : 0;
    const transferShare = enough(Math.max(0, handlingThere - forSignals), forTransfers);
    weeks.push({
      week: t,
      length,
      exposure,
      vacant: absent,
      upkeepGiven,
      upkeepNeeded: maintenance.neededHoursPerWeek * growth,
      coverage: coverage(upkeepGiven, maintenance, growth),
      handlingNeeded: forSignals + forTransfers,
      handlingThere,
      signalShare: enough(handlingThere, forSignals),
      transferShare,
      intervalHours: sync.intervalHours === 0 ? 0 : sync.intervalHours / transferShare,
      fidelity: exp(meaning.lnFidelity),
      fit: exp(meaning.lnFit),
      timeliness: exp(trace.lnTimeliness[t]),
      undrifted: exp(-trace.drift[t]),
      fresh: exp(trace.lnFresh[t]),
      up: exp(trace.lnUp[t]),
      drift: trace.drift[t],
      stale: 1 - exp(trace.lnFresh[t]),
      broken: Math.min(1, broken[t] / length),
      unnoticed: Math.min(1, unnoticed[t] / length),
      quality: trace.carried[t] * meaning.kept,
      harm: trace.harm[t],
    });
  }
  return weeks;
}

/** The share of what is needed that is there: 1 where nothing is needed. */
function enough(there: number, needed: number): number {
  return needed > there ? there / needed : 1;
}
