import { weeksIn } from "../model/calendar.ts";
import type { Constraints } from "../scenario/scenario.ts";
import type { SetAside } from "./decision.ts";

/** What the limits are held against: by option and trial; NaN where nothing is live. */
export interface Constrained {
  directCost: readonly Float64Array[];
  liveWeek: readonly Float64Array[];
  delayHours: readonly Float64Array[];
}

/** The share of trials in which an option keeps one of the limits. */
export type LimitMet = SetAside & { option: string };

/**
 * How often each option keeps each stated limit; each limit is judged apart. Leaving the gap open (`exempt`) is held to the budget only: it has
 * nothing to go live.
 */
export function limitsMet(
  ids: readonly string[],
  exempt: readonly boolean[],
  { directCost, liveWeek, delayHours }: Constrained,
  { maxDirectCost, liveByMonth, maxDelayHours }: Omit<Constraints, "chance">,
): LimitMet[] {
  const met: LimitMet[] = [];
  const judge = (constraint: LimitMet["constraint"], values: readonly Float64Array[], limit: number | undefined) => {
    if (limit === undefined) return;
    ids.forEach((option, o) => {
      if (exempt[o] && constraint !== "maxDirectCost") return;
      // NaN, nothing live, is not below any limit.
      const kept = values[o].reduce((count, value) => (value <= limit ? count + 1 : count), 0);
      met.push({ option, constraint, chance: kept / values[o].length });
    });
  };
  judge("maxDirectCost", directCost, maxDirectCost);
  judge("liveByMonth", liveWeek, liveByMonth === undefined ? undefined : weeksIn(liveByMonth));
  judge("maxDelayHours", delayHours, maxDelayHours);
  return met;
}

/** The limits that are kept too rarely: their options are set aside. */
export function setAside(met: readonly LimitMet[], chance: number): SetAside[] {
  return met.filter((limit) => limit.chance < chance);
}

/** When every option is set aside: the one whose worst limit is kept most often. */
export function nearestMiss(met: readonly LimitMet[]): LimitMet | null {
  const worst = new Map<string, LimitMet>();
  for (const limit of met) {
    const known = worst.get(limit.option);
    if (!known || limit.chance < known.chance) worst.set(limit.option, limit);
  }
  return [...worst.values()].reduce<LimitMet | null>((best, l) => (best && best.chance >= l.chance ? best : l), null);
}
