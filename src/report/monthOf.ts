import type { Percentiles } from "../decision/decision.ts";

/** 52 weeks are 12 months. */
const MONTHS_A_WEEK = 12 / 52;

/** Rounding that must not make a month of its own. */
const ROUNDING = 1e-9;

/**
 * The month in which something happens, counted from 1.
 *
 * @param week from the decision
 *
 * @example monthOf(16) // => 4
 */
export function monthOf(week: number): number {
  return Math.max(1, Math.ceil(week * MONTHS_A_WEEK - ROUNDING));
}

/** When something happens: "month 4", and in 8 of 10 futures "month 2 to 8" where that differs. */
export function monthRange({ p10, p50, p90 }: Percentiles): string {
  const [low, high] = [monthOf(p10), monthOf(p90)];
  return low === high ? `month ${monthOf(p50)}` : `month ${monthOf(p50)} (${low} to ${high})`;
}

/** Percentiles of weeks as months and fractions of them. */
export function inMonths({ p10, p50, p90 }: Percentiles): Percentiles {
  return { p10: p10 * MONTHS_A_WEEK, p50: p50 * MONTHS_A_WEEK, p90: p90 * MONTHS_A_WEEK };
}
