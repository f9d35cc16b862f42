import { count } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { OptionFuture } from "../simulation/oneFuture.ts";
import type { StageFuture } from "../simulation/stageFuture.ts";
import { capitalised } from "./names.ts";
import { often, span } from "./spans.ts";

/** Something that happens to an option: when (in weeks from the decision), and what, in words. */
export interface FutureEvent {
  at: number;
  text: string;
}

/** What happens to an option in one future, in order. Breaks, and departures, of one week are told as one event. */
export function futureEvents({ stages }: OptionFuture, { approaches }: Scenario): FutureEvent[] {
  return stages
    .flatMap((stage) => {
      const name = stages.length > 1 ? `${approaches[stage.approach].short}: ` : "";
      return stageEvents(stage).map(({ at, text }) => ({ at, text: capitalised(`${name}${text}`) }));
    })
    .sort((a, b) => a.at - b.at);
}

function stageEvents(stage: StageFuture): FutureEvent[] {
  const { begins, build, live, pilotEnds, rampEnds, ends, endedBy } = stage;
  if (begins === null) return [];
  const isSoon = rampEnds !== null && live !== null && rampEnds === live;
  const isPilot = pilotEnds !== null;
  return [
    { at: begins, text: "starts" },
    ...(build ? [{ at: build.from, text: "the build begins" }] : []),
    ...(live === null ? [] : [{ at: live, text: `goes live${isPilot ? " as a pilot" : ""}${lateness(stage)}` }]),
    ...(isPilot && pilotEnds !== rampEnds ? [{ at: pilotEnds, text: "the pilot ends and it ramps up" }] : []),
    ...(rampEnds === null || isSoon ? [] : [{ at: rampEnds, text: "carries everything" }]),
    ...breakEvents(stage),
    ...vacancyEvents(stage),
    ...renewalEvents(stage),
    ...(endedBy === "retirement" ? [{ at: ends, text: "is retired" }] : []),
    ...(endedBy === "abandonment" ? [{ at: ends, text: "the build is given up" }] : []),
  ];
}

/** ", 9 weeks later than planned"; nothing where a week makes no difference, or where nothing was to be built. */
export function lateness({ live, plannedLive, repriced }: StageFuture): string {
  if (live === null || plannedLive === null) return "";
  const late = live - plannedLive;
  if (Math.abs(late) < 1) return "";
  const why = repriced && late > 0 ? "; the discovery vendor had changed its data access" : "";
  return `, ${span(Math.abs(late))} ${late > 0 ? "later" : "sooner"} than planned${why}`;
}

function breakEvents({ breaks, ends }: StageFuture): FutureEvent[] {
  return byWeek(breaks).map((week) => {
    const [{ at, noticed, repaired }] = week;
    if (week.length === 1) {
      if (noticed === null) return { at, text: "breaks; nobody notices before the end" };
      const until = repaired === null ? "not repaired before the end" : `repaired after ${span(repaired - at)}`;
      return { at, text: `breaks; noticed after ${span(noticed - at)}, ${until}` };
    }
    const longest = Math.max(...week.map((each) => (each.noticed ?? ends) - each.at));
    return { at, text: `breaks ${often(week.length)}; the longest goes unnoticed for ${span(longest)}` };
  });
}

function vacancyEvents({ vacancies, ends }: StageFuture): FutureEvent[] {
  return byWeek(vacancies.map(({ from, to }) => ({ at: from, to }))).map((week) => {
    const [{ at, to }] = week;
    if (week.length > 1) return { at, text: `its owner leaves ${often(week.length)}` };
    if (to === null) return { at, text: `its owner leaves; the post stays empty to the end, for ${span(ends - at)}` };
    return {
      at,
      text: `its owner leaves${to === at ? " and is replaced at once" : `; the post is empty for ${span(to - at)}`}`,
    };
  });
}

function renewalEvents({ renewals }: StageFuture): FutureEvent[] {
  return renewals.map(({ at, index, shocked }, i) => {
    const rise = index / (renewals[i - 1]?.index ?? 1) - 1;
    return { at, text: `the contract renews${risen(rise)}${shocked && rise > 0 ? ", a price shock" : ""}` };
  });
}

/** ", 5% dearer". */
function risen(rise: number): string {
  const size = Math.round(Math.abs(rise) * 100);
  if (size === 0) return " at the same price";
  return `, ${count(size)}% ${rise > 0 ? "dearer" : "cheaper"}`;
}

/** Events in order, those of one week together. */
function byWeek<T extends { at: number }>(events: readonly T[]): [T, ...T[]][] {
  const weeks: [T, ...T[]][] = [];
  for (const event of events) {
    const last = weeks[weeks.length - 1];
    if (last && Math.floor(last[0].at) === Math.floor(event.at)) last.push(event);
    else weeks.push([event]);
  }
  return weeks;
}
