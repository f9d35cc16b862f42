import type { DrawnApproach } from "../model/drawn.ts";
import type { Renewal, StageLog } from "../model/stageLog.ts";

/** A break, in weeks; null for what did not happen before the stage ended. */
export interface BreakEvent {
  at: number;
  noticed: number | null;
  repaired: number | null;
}

/**
 * What happened to one stage of an option in one future. Times are weeks from the decision, within the horizon; null
 * stands for what did not happen before the stage ended.
 */
export interface StageFuture {
  /** id of the approach */
  approach: string;
  /** null if the horizon, or the stage that retires this one, comes before its start */
  begins: number | null;
  /** while it is built; null if there is nothing to build, or no time to begin */
  build: { from: number; to: number } | null;
  /** the build took more than planned because the discovery vendor changed its data access */
  repriced: boolean;
  /** when it would be live if the build took the effort that was planned; may lie past the horizon, null for never */
  plannedLive: number | null;
  live: number | null;
  /** null if there is no pilot */
  pilotEnds: number | null;
  /** from when on everything runs through it */
  rampEnds: number | null;
  ends: number;
  endedBy: "retirement" | "abandonment" | "horizon";
  breaks: BreakEvent[];
  /** times without an owner; `to` is null if the post was still empty at the end */
  vacancies: { from: number; to: number | null }[];
  renewals: Renewal[];
}

/** The log of a stage as plain data, cut to the time in which the stage was there. */
export function stageFuture(
  log: StageLog,
  approach: string,
  { rollout }: DrawnApproach,
  planned: { live: number; repriced: boolean },
  weeks: number,
): StageFuture {
  const { begins, buildBegins, live, abandoned, end } = log;
  const inTime = (week: number) => (week < end ? week : null);
  const began = begins < end;
  const isLive = !abandoned && live < end;
  const rampEnds = live + rollout.pilotWeeks + rollout.rampWeeks;
  return {
    approach,
    begins: inTime(begins),
    build: live > buildBegins && buildBegins < end ? { from: buildBegins, to: Math.min(live, end) } : null,
    repriced: began && planned.repriced,
    plannedLive: Number.isFinite(planned.live) ? planned.live : null,
    live: isLive ? live : null,
    pilotEnds: isLive && rollout.pilotWeeks > 0 ? inTime(live + rollout.pilotWeeks) : null,
    rampEnds: isLive ? inTime(rampEnds) : null,
    ends: end,
    endedBy: abandoned && live === end ? "abandonment" : end < weeks ? "retirement" : "horizon",
    breaks: log.breaks.map(({ at, noticed, repaired }) => ({
      at,
      noticed: inTime(noticed),
      repaired: inTime(repaired),
    })),
    vacancies: log.vacancies.map(({ from, to }) => ({ from, to: inTime(to) })),
    renewals: log.renewals,
  };
}
