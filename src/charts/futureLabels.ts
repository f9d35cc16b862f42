import { textWidth } from "../report/drawing/textWidth.ts";
import { wrapped } from "../report/drawing/wrapped.ts";
import type { StageFuture } from "../simulation/stageFuture.ts";
import type { FutureFrame } from "./futureFrame.ts";
import type { FutureChartTable, FutureRow } from "./futureTable.ts";

/** The name of an event over its row; `strong` where it is out of the ordinary. */
export interface EventLabel {
  text: string;
  x: number;
  anchor: "start" | "end";
  strong: boolean;
}

interface Wanted {
  /** weeks */
  at: number;
  text: string;
  strong?: boolean;
}

const apart = 8;

/**
 * The names of events that fit over a row without touching, the telling ones first: what goes live, what is given up,
 * what jumps in price, who leaves, what is retired, what renews.
 */
export function futureLabels(row: FutureRow, table: FutureChartTable, frame: FutureFrame): EventLabel[] {
  const placed: { label: EventLabel; from: number; to: number }[] = [];
  for (const { at, text, strong = false } of wantedBy(row, table)) {
    const width = textWidth(text);
    const x = frame.x(at);
    const isFree = (from: number) =>
      from >= frame.left - 1 &&
      from + width <= frame.right + 1 &&
      placed.every((other) => from + width + apart <= other.from || from >= other.to + apart);
    const from = [x, x - width].find(isFree);
    if (from === undefined) continue;
    const anchor = from === x ? "start" : "end";
    placed.push({ label: { text, x, anchor, strong }, from, to: from + width });
  }
  return placed.map(({ label }) => label);
}

function wantedBy({ future }: FutureRow, { shorts, weeks }: FutureChartTable): Wanted[] {
  const { stages } = future;
  const named = (stage: StageFuture, text: string) =>
    stages.length > 1 ? `${wrapped(shorts[stage.approach] ?? stage.approach, 90, 1)[0]} ${text}` : text;
  const of = (events: (stage: StageFuture) => Wanted[]) => stages.flatMap(events);
  const neverLive = stages.length > 0 && stages.every(({ live, endedBy }) => live === null && endedBy === "horizon");
  return [
    // of a plan's stages, the one that stays
    ...of((stage) => (stage.live === null ? [] : [{ at: stage.live, text: named(stage, "live") }])).reverse(),
    ...of((stage) => (stage.endedBy === "abandonment" ? [{ at: stage.ends, text: named(stage, "given up") }] : [])),
    ...(neverLive ? [{ at: weeks, text: "not live" }] : []),
    ...of(({ renewals }) =>
      renewals.flatMap(({ at, index, shocked }, i) => {
        const rise = Math.round((index / (renewals[i - 1]?.index ?? 1) - 1) * 100);
        return shocked && rise > 0 ? [{ at, text: `price +${rise}%`, strong: true }] : [];
      }),
    ),
    ...of(({ vacancies }) =>
      vacancies.flatMap(({ from, to }) => (to === from ? [] : [{ at: from, text: "no owner" }])),
    ),
    ...of((stage) =>
      stage.endedBy === "retirement" && stage.live !== null ? [{ at: stage.ends, text: named(stage, "retired") }] : [],
    ),
    ...of(({ renewals }) => renewals.flatMap(({ at, shocked }) => (shocked ? [] : [{ at, text: "renews" }]))),
  ];
}
