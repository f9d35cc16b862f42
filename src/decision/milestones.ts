import { weeksIn } from "../model/calendar.ts";
import type { Plan, Scenario } from "../scenario/scenario.ts";
import type { Percentiles } from "./decision.ts";
import { drawnColumns } from "./drawnColumns.ts";
import { percentilesOf, present } from "./statistics.ts";

/** When one stage of a plan reaches what, in weeks from today, over the futures in which it does within the horizon. */
export interface StageMilestones {
  /** id of the approach */
  approach: string;
  startMonth: number;
  beginsWeek: Percentiles;
  liveWeek: Percentiles | null;
  /** pilot and ramp are over */
  fullWeek: Percentiles | null;
  /** a later stage has taken over; null for the last */
  retiredWeek: Percentiles | null;
  /** share of futures in which it is never live: it fails, or comes after the horizon or after a later stage */
  neverLive: number;
  /** share of futures in which it is live and then taken over within the horizon */
  retired: number;
}

/**
 * The schedule of a plan: a stage is retired when the first later one that is not given up runs in full.
 *
 * @param live week in which each stage would go live if nothing retired it, by stage and trial; NaN where it does not within the horizon
 * @param seed of the run that `live` is from
 * @param weeks of the horizon
 */
export function milestonesOf(
  scenario: Scenario,
  stages: Plan["stages"],
  live: readonly Float64Array[],
  seed: string,
  weeks: number,
): StageMilestones[] {
  const trials = live[0].length;
  const rollout = (field: string) => stages.map(({ approach }) => `approaches.${approach}.rollout.${field}`);
  const paths = ["timing.decisionDelayMonths", ...rollout("pilotWeeks"), ...rollout("rampWeeks")];
  const [delay, ...ramps] = drawnColumns(scenario, paths, seed, trials);
  const table: StageMilestones[] = [];
  const retirement = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  for (let s = stages.length - 1; s >= 0; s--) {
    const { approach, startMonth } = stages[s];
    const full = live[s].map((week, i) => week + ramps[s][i] + ramps[stages.length + s][i]);
    const begins = delay.map((months) => weeksIn(months + startMonth));
    const wentLive = live[s].map((week, i) => (week < retirement[i] ? week : Number.NaN));
    const fullWithin = full.map((week, i) => (week < Math.min(weeks, retirement[i]) ? week : Number.NaN));
    const retiredAt = wentLive.map((week, i) => (week < weeks && retirement[i] < weeks ? retirement[i] : Number.NaN));
    table.unshift({
      approach,
      startMonth,
      beginsWeek: percentilesOf(begins) as Percentiles,
      liveWeek: percentilesOf(present(wentLive)),
      fullWeek: percentilesOf(present(fullWithin)),
      retiredWeek: percentilesOf(present(retiredAt)),
      neverLive: 1 - present(wentLive).length / trials,
      retired: present(retiredAt).length / trials,
    });
    for (let i = 0; i < trials; i++) if (full[i] < retirement[i]) retirement[i] = full[i];
  }
  return table;
}
