import { pow } from "../distributions/elementary.ts";
import { weeksIn } from "./calendar.ts";
import type { DrawnApproach, DrawnScenario } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";

/** When one approach, started in a given month, begins, is built and goes live. Times in weeks; live may be Infinity. */
export interface Timeline {
  begins: number;
  /** first week of build labour */
  buildBegins: number;
  live: number;
  /** the build is given up at `live`: nothing was ever carried */
  abandoned: boolean;
}

/** A timeline of nothing yet. */
export function newTimeline(): Timeline {
  return { begins: 0, buildBegins: 0, live: 0, abandoned: false };
}

/** The timeline of an approach that starts `startMonth` months after the decision is carried out. */
export function timelineOf(
  timeline: Timeline,
  drawn: DrawnScenario,
  approach: DrawnApproach,
  index: number,
  startMonth: number,
  draws: ChanceDraws,
): void {
  const { timing, team } = drawn;
  const { setup } = approach;
  const months = timing.decisionDelayMonths + startMonth;
  const repriced = isRepriced(timing, startMonth, draws);
  const planned = (setup.effortHours * setup.overrun) / team.skills[setup.skill];
  const effort = repriced ? planned * (1 + timing.repricingEffortRise) : planned;
  const build = effort > 0 ? effort / team[setup.by].hoursPerWeek : 0;
  timeline.begins = weeksIn(months);
  timeline.buildBegins = timeline.begins + setup.leadWeeks;
  timeline.live = timeline.buildBegins + build;
  timeline.abandoned = draws.failure(index) < setup.failureChance;
}

/** Whether the discovery vendor changes its data access before a stage starts, which makes it dearer to build. */
export function isRepriced(timing: DrawnScenario["timing"], startMonth: number, draws: ChanceDraws): boolean {
  const months = timing.decisionDelayMonths + startMonth;
  return draws.repricing() < 1 - pow(1 - timing.repricingChancePerMonth, months);
}
