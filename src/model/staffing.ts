import { exp, log1p } from "../distributions/elementary.ts";
import type { DrawnApproach } from "./drawn.ts";

/** Hours that stand for whatever care a bridge gets without anybody being assigned to it. */
const BASE_CARE = 0.1;

/** Coverage above this pays back no more drift. */
const MOST_COVERAGE = 2;

/**
 * Maintenance hours that a bridge of a given age needs a week, for ages that mostly advance by whole weeks: those are
 * found by multiplying, any other age afresh.
 */
export interface Need {
  logYearlyGrowth: number;
  weeklyGrowth: number;
  /** growth factor at the middle of the full week last asked for, or NaN before there was one */
  factor: number;
}

/** The need of no bridge yet; `startNeed` sets it. */
export function newNeed(): Need {
  return { logYearlyGrowth: 0, weeklyGrowth: 1, factor: Number.NaN };
}

/** Need of a bridge whose upkeep grows by `growthPerYear` > −1 a year. */
export function startNeed(need: Need, growthPerYear: number): void {
  need.logYearlyGrowth = log1p(growthPerYear);
  need.weeklyGrowth = exp(need.logYearlyGrowth / 52);
  need.factor = Number.NaN;
}

/** Growth factor of the need at `age` weeks, the middle of a stretch of `length` weeks. */
export function needGrowth(need: Need, age: number, length: number): number {
  if (need.logYearlyGrowth === 0) return 1;
  if (length !== 1) return exp((need.logYearlyGrowth * age) / 52);
  need.factor = Number.isNaN(need.factor) ? exp((need.logYearlyGrowth * age) / 52) : need.factor * need.weeklyGrowth;
  return need.factor;
}

/** Coverage ρ: maintenance hours given ÷ hours needed, at most 2. */
export function coverage(given: number, { neededHoursPerWeek }: DrawnApproach["maintenance"], growth: number): number {
  return Math.min(MOST_COVERAGE, (given + BASE_CARE) / (neededHoursPerWeek * growth + BASE_CARE));
}
