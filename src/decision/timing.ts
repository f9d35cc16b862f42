import { type Estimate, estimateOf } from "./estimate.ts";
import { difference } from "./statistics.ts";
import { TOLD_APART } from "./toldApart.ts";

/** What putting something off costs. */
export interface Timing {
  /** money lost per month over the first months, on average; negative where waiting pays; null without a later month */
  costPerMonth: Estimate | null;
  /** the month with the highest mean net value, and what it gains over not putting it off */
  best: { month: number; gain: Estimate };
  /** the months about the best one that are not told apart from it, by 2.131 paired standard errors (`TOLD_APART`) */
  alike: { from: number; to: number };
  /** the last month that was looked at */
  until: number;
}

/** Months over which the cost of a month is averaged. */
const FIRST_MONTHS = 3;

/**
 * The cost of putting something off, from its total cost by month (rising) on the same trials.
 *
 * @param tco by month and trial
 * @param now place of the month that it would otherwise be done in
 */
export function timingOf(months: readonly number[], tco: readonly Float64Array[], now: number): Timing {
  const lost = tco.map((costs) => estimateOf(difference(costs, tco[now])));
  const first = months.findLastIndex((month) => month <= months[now] + FIRST_MONTHS);
  const span = months[first] - months[now];
  const least = Math.min(...lost.map(({ mean }) => mean));
  const best = lost[now].mean === least ? now : lost.findIndex(({ mean }) => mean === least);
  const isAlike = (m: number) => {
    const { mean, se } = estimateOf(difference(tco[m], tco[best]));
    return mean <= TOLD_APART * se;
  };
  let [from, to] = [best, best];
  while (from > 0 && isAlike(from - 1)) from--;
  while (to < months.length - 1 && isAlike(to + 1)) to++;
  return {
    costPerMonth: span > 0 ? { mean: lost[first].mean / span, se: lost[first].se / span } : null,
    best: { month: months[best], gain: { mean: 0 - lost[best].mean, se: lost[best].se } },
    alike: { from: months[from], to: months[to] },
    until: months[months.length - 1],
  };
}
