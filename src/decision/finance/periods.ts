import { overlap, weeksIn } from "../../model/calendar.ts";
import { COST_KINDS, type CostKind } from "../../model/stageTrace.ts";
import type { Flow, Period } from "./finance.ts";

/** Cash by week, undiscounted; costs in the order of COST_KINDS. */
export interface WeeklyCash {
  contribution: Float64Array;
  costs: readonly Float64Array[];
}

/** How a horizon is cut: into stretches of so many months, with their names. */
export interface Cut {
  horizonMonths: number;
  months: number;
  /** the name of a period by its number, from 1 */
  label(number: number): string;
}

/**
 * Weekly cash by periods of whole months, as it is paid and discounted week by week. A week that straddles two periods
 * is shared out by its length; the last period runs to the end of the last week, so that nothing is lost to rounding.
 */
export function periodsOf(weekly: WeeklyCash, discount: Float64Array, { horizonMonths, months, label }: Cut): Period[] {
  const weeks = weekly.contribution.length;
  const count = Math.ceil(horizonMonths / months);
  let cash = 0;
  let present = 0;
  return Array.from({ length: count }, (_, i) => {
    const from = i * months;
    const to = Math.min(horizonMonths, from + months);
    const start = Math.min(weeks, weeksIn(from));
    const end = i === count - 1 ? weeks : Math.min(weeks, weeksIn(to));
    const period = {
      label: label(i + 1),
      from,
      to,
      cash: flowBetween(weekly, null, start, end, cash),
      present: flowBetween(weekly, discount, start, end, present),
    };
    cash = period.cash.cumulative;
    present = period.present.cumulative;
    return period;
  });
}

function flowBetween(
  { contribution, costs }: WeeklyCash,
  discount: Float64Array | null,
  start: number,
  end: number,
  before: number,
): Flow {
  const sum = (series: Float64Array) => {
    let total = 0;
    for (let t = Math.floor(start); t < end; t++) {
      total += series[t] * overlap(t, t + 1, start, end) * (discount ? discount[t] : 1);
    }
    return total;
  };
  const earned = sum(contribution);
  const byKind = costs.map(sum);
  const paid = byKind.reduce((a, b) => a + b, 0);
  const net = earned - paid;
  return {
    contribution: earned,
    costs: Object.fromEntries(COST_KINDS.map((kind, k) => [kind, byKind[k]])) as Record<CostKind, number>,
    paid,
    net,
    cumulative: before + net,
  };
}
