import { weeksIn } from "../model/calendar.ts";
import type { Constraints } from "../scenario/scenario.ts";
import type { SetAside } from "./decision.ts";

/** What each limit is called. */
export const LIMIT_NAMES: Record<SetAside["constraint"], string> = {
  maxDirectCost: "the budget",
  liveByMonth: "the date",
  maxDelayHours: "the delay",
};

/** What the limits are held against: by option and trial; NaN where nothing is live. */
export interface Constrained {
  directCost: readonly Float64Array[];
  liveWeek: readonly Float64Array[];
  delayHours: readonly Float64Array[];
}

/**
 * How often each option keeps each stated limit; each limit is judged apart. Leaving the gap open (`exempt`) is held to
 * the budget only: it has nothing to go live.
 */
export function limitsMet(
  ids: readonly string[],
  exempt: readonly boolean[],
  { directCost, liveWeek, delayHours }: Constrained,
  { maxDirectCost, liveByMonth, maxDelayHours }: Omit<Constraints, "chance">,
): SetAside[] {
  const met: SetAside[] = [];
  const judge = (constraint: SetAside["constraint"], values: readonly Float64Array[], limit: number | undefined) => {
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

/** Of the limits, those that are kept in too small a share of trials: their options are set aside. */
export function setAside(met: readonly SetAside[], chance: number): SetAside[] {
  return met.filter((limit) => limit.chance < chance);
}

/** The option whose worst limit is kept most often, with that limit; null where none is judged. */
export function nearestMiss(met: readonly SetAside[]): SetAside | null {
  const worst = new Map<string, SetAside>();
  for (const limit of met) {
    const known = worst.get(limit.option);
    if (!known || limit.chance < known.chance) worst.set(limit.option, limit);
  }
  return [...worst.values()].reduce<SetAside | null>((best, l) => (best && best.chance >= l.chance ? best : l), null);
}
