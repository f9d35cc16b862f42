import type { Percentiles } from "../decision/decision.ts";
import { monthNumber } from "../decision/monthNumber.ts";

/** 52 weeks are 12 months. */
const MONTHS_A_WEEK = 12 / 52;

/**
 * The month in which something happens, counted from 1.
 *
 * @param week from the decision
 *
 * @example monthOf(16) // => 4
 */
export function monthOf(week: number): number {
  return monthNumber(week * MONTHS_A_WEEK);
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
