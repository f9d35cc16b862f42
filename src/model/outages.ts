import { exp, ln } from "../distributions/elementary.ts";
import type { DrawnApproach } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import type { Break } from "./stageLog.ts";

const LN2 = Math.LN2;

/**
 * The breaks of one bridge: when they come, how long each goes unnoticed and then takes to repair. Stretches overlap,
 * carry over into later weeks and count once.
 */
export interface Outages {
  /** breaks so far, and the cumulative hazard at which the next one comes */
  count: number;
  nextAt: number;
  /** cumulative hazard and its early, fading part at the end of the week before */
  hazard: number;
  early: number;
  brokenUntil: number;
  unnoticedUntil: number;
  /** in the week last asked for: weeks broken, weeks unnoticed, repairs' hours, breaks */
  broken: number;
  unnoticed: number;
  repairHours: number;
  breaks: number;
  /** logarithms of the hours until a break is noticed; NaN until they are needed */
  lnOwned: number;
  lnUnowned: number;
  log: { breaks: Break[] } | null;
}

/** A bridge that has never been live; `startOutages` sets its clock. */
export function newOutages(): Outages {
  return {
    count: 0,
    nextAt: 0,
    hazard: 0,
    early: 1,
    brokenUntil: 0,
    unnoticedUntil: 0,
    broken: 0,
    unnoticed: 0,
    repairHours: 0,
    breaks: 0,
    lnOwned: Number.NaN,
    lnUnowned: Number.NaN,
    log: null,
  };
}

/** Starts the clock of breaks at the age 0 of a live bridge. */
export function startOutages(outages: Outages, approach: number, draws: ChanceDraws): void {
  outages.count = 0;
  outages.nextAt = draws.arrival(approach, 0);
  outages.lnUnowned = Number.NaN;
  outages.hazard = 0;
  outages.early = 1;
  outages.brokenUntil = Number.NEGATIVE_INFINITY;
  outages.unnoticedUntil = Number.NEGATIVE_INFINITY;
}

/** The share of the early excess left at `age` weeks: 2^(−age/settlingWeeks). */
export function earlyShare(age: number, settlingWeeks: number): number {
  return settlingWeeks > 0 ? exp((-LN2 * age) / settlingWeeks) : 0;
}

/** Cumulative hazard at `age`, given the share of the early excess left at that age. */
function cumulativeHazard(age: number, early: number, reliability: DrawnApproach["reliability"]): number {
  const excess = ((reliability.earlyMultiplier - 1) * reliability.settlingWeeks * (1 - early)) / LN2;
  return (reliability.breaksPerYear / 52) * (age + excess);
}

/** Mean hours until a break is noticed, between owned and unowned by coverage (geometrically). */
function detectionHours(
  outages: Outages,
  { detectHoursOwned: owned, detectHoursUnowned: unowned }: DrawnApproach["reliability"],
  coverage: number,
) {
  if (coverage >= 1) return owned;
  if (owned === 0 || unowned === 0) return 0;
  if (Number.isNaN(outages.lnUnowned)) {
    outages.lnUnowned = ln(unowned);
    outages.lnOwned = ln(owned);
  }
  return exp(coverage * outages.lnOwned + (1 - coverage) * outages.lnUnowned);
}

/**
 * Whether nothing breaks in a live part that ends at `age`, and nothing is broken at its beginning `from`; if so the
 * clock has moved on. It is so in most weeks, and small enough to cost them next to nothing.
 */
export function isQuiet(
  outages: Outages,
  from: number,
  age: number,
  early: number,
  reliability: DrawnApproach["reliability"],
): boolean {
  const after = cumulativeHazard(age, early, reliability);
  // what goes unnoticed is broken as well
  if (outages.nextAt <= after || outages.brokenUntil > from) return false;
  outages.hazard = after;
  outages.early = early;
  return true;
}

/**
 * Breaks in the live part [from, to) of a week; weeks in order. `early` is the share of the early excess left at `to`,
 * `coverage` ρ of the week, `hands` the hours a week that repair.
 */
export function outagesInWeek(
  outages: Outages,
  from: number,
  to: number,
  live: number,
  early: number,
  coverage: number,
  hands: number,
  reliability: DrawnApproach["reliability"],
  approach: number,
  draws: ChanceDraws,
): void {
  const before = outages.hazard;
  const after = cumulativeHazard(to - live, early, reliability);
  let broken = Math.max(0, Math.min(to, outages.brokenUntil) - from);
  let unnoticed = Math.max(0, Math.min(to, outages.unnoticedUntil) - from);
  outages.hazard = after;
  outages.early = early;
  outages.breaks = 0;
  outages.repairHours = 0;
  if (outages.nextAt <= after) {
    const toNotice = detectionHours(outages, reliability, coverage) / 168;
    while (outages.nextAt <= after) {
      const k = outages.count++;
      const at = from + ((outages.nextAt - before) / (after - before)) * (to - from);
      const repair = reliability.repairHours * draws.repair(approach, k);
      const noticed = at + toNotice * draws.detection(approach, k);
      const repaired = noticed + repair / hands;
      if (outages.log) outages.log.breaks.push({ at, noticed, repaired });
      broken += Math.max(0, Math.min(to, repaired) - Math.max(at, outages.brokenUntil));
      unnoticed += Math.max(0, Math.min(to, noticed) - Math.max(at, outages.unnoticedUntil));
      outages.brokenUntil = Math.max(outages.brokenUntil, repaired);
      outages.unnoticedUntil = Math.max(outages.unnoticedUntil, noticed);
      outages.repairHours += repair;
      outages.breaks++;
      outages.nextAt += draws.arrival(approach, outages.count);
    }
  }
  outages.broken = Math.min(broken, to - from);
  outages.unnoticed = Math.min(unnoticed, to - from);
}
