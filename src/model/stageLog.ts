import type { Timeline } from "./timeline.ts";

/** A break: when it came, when somebody noticed and when it was repaired. Weeks; the last two may lie past the end. */
export interface Break {
  at: number;
  noticed: number;
  repaired: number;
}

/** A time without an owner, in weeks; it may last past the end. */
export interface Vacancy {
  from: number;
  to: number;
}

/** A yearly renewal of the contract: its week, the price index from then on, and whether this was the price shock. */
export interface Renewal {
  at: number;
  index: number;
  shocked: boolean;
}

/**
 * What happened to one stage, for telling its story. Runs of many trials keep none: a stage is logged only if its trace
 * has a log.
 */
export interface StageLog extends Timeline {
  /** week in which the stage ended: by retirement, by abandonment or at the horizon */
  end: number;
  breaks: Break[];
  vacancies: Vacancy[];
  renewals: Renewal[];
}

/** A log of no stage yet. */
export function newStageLog(): StageLog {
  return { begins: 0, buildBegins: 0, live: 0, abandoned: false, end: 0, breaks: [], vacancies: [], renewals: [] };
}

/** Starts the log of a stage anew. */
export function startLog(log: StageLog, timeline: Timeline, end: number): void {
  Object.assign(log, timeline, { end, breaks: [], vacancies: [], renewals: [] });
}
