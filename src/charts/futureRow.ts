import { cumulativeFuture } from "../decision/cumulativeFuture.ts";
import type { OptionFuture } from "../simulation/oneFuture.ts";
import type { StageFuture } from "../simulation/stageFuture.ts";
import type { FutureFrame } from "./futureFrame.ts";
import { futureLabels } from "./futureLabels.ts";
import type { FutureChartTable, FutureRow } from "./futureTable.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";
import { textWidth } from "./textWidth.ts";
import { wrapped } from "./wrapped.ts";

/** One option of the chart of one future, its top at 0. */
export function futureRow(row: FutureRow, table: FutureChartTable, frame: FutureFrame, document: Document): SVGElement {
  const { stages } = row.future;
  const parts = new Parts(document, frame, row.style);
  return svg(
    document,
    "g",
    {},
    ...parts.carried(row.future),
    ...stages.flatMap((stage) => parts.stage(stage)),
    ...parts.breaks(stages),
    ...parts.cost(row, table),
    ...parts.names(row),
    ...futureLabels(row, table, frame).map(({ text, x, anchor, strong }) =>
      parts.text(x, frame.lanes.labels, text, { "text-anchor": anchor, fill: strong ? "var(--ink)" : "var(--ink-2)" }),
    ),
  );
}

class Parts {
  constructor(
    private readonly document: Document,
    private readonly frame: FutureFrame,
    private readonly style: OptionStyle,
  ) {}

  /** What is left open, week by week, as tint from the ideal at the top down to what is carried, whose edge is the option's line. */
  carried({ weekly: { quality, exposure }, stages }: OptionFuture): SVGElement[] {
    const { x, lanes, left, right } = this.frame;
    const { top, bottom } = lanes.band;
    const y = (share: number) => round(bottom - Math.min(1, Math.max(0, share)) * (bottom - top));
    const steps = quality.map((share, t) => `V${y(share)}H${round(x(t + 1))}`).join("");
    const shown = (t: number) => stages.length === 0 || exposure[t] > 0;
    // the line begins in the middle of the week in which something goes live
    const start = Math.min(...stages.map(({ live }) => live ?? Number.POSITIVE_INFINITY));
    const from = (t: number) => round(x(start > t && start < t + 1 ? start : t));
    const edge = quality
      .map((share, t) => {
        if (!shown(t)) return "";
        return `${t > 0 && shown(t - 1) ? `V${y(share)}` : `M${from(t)} ${y(share)}`}H${round(x(t + 1))}`;
      })
      .join("");
    return [
      this.path(`M${left} ${top}${steps}V${top}Z`, { fill: this.style.tint }),
      this.line(left, bottom, right, bottom, { stroke: "var(--line-2)" }),
      this.path(edge, {
        fill: "none",
        stroke: this.style.color,
        "stroke-width": 1.7,
        "stroke-dasharray": dashArray(this.style),
      }),
    ];
  }

  /** When a stage is built, goes live and ends, who is missing above it, and when its contract renews. */
  stage(stage: StageFuture): SVGElement[] {
    const { x, lanes } = this.frame;
    const { top, bottom } = lanes.band;
    const { build, live, ends, endedBy, vacancies, renewals } = stage;
    return [
      ...(build ? this.build(x(build.from), x(build.to)) : []),
      ...(live === null
        ? []
        : [this.line(x(live), top - 5, x(live), bottom, { stroke: this.style.color, "stroke-width": 1.4 })]),
      ...(endedBy === "horizon" ? [] : [this.line(x(ends), top - 5, x(ends), bottom, { stroke: "var(--ink-3)" })]),
      ...vacancies.map(({ from, to }) => {
        const [start, end] = [x(from), x(to ?? ends)];
        return this.path(`M${round(start)} ${top}v-4H${round(Math.max(end, start + 1))}v4`, {
          fill: "none",
          stroke: "var(--ink)",
        });
      }),
      ...renewals.map(({ at, shocked }) =>
        this.line(x(at), top - 5, x(at), lanes.cost.bottom, {
          stroke: shocked ? "var(--ink)" : "var(--ink-2)",
          "stroke-width": shocked ? 1.6 : 1,
          "stroke-dasharray": "1.2 3",
        }),
      ),
    ];
  }

  /** A tick for each break, thick until somebody notices, then thin until it is repaired. */
  breaks(stages: readonly StageFuture[]): SVGElement[] {
    const { x, lanes } = this.frame;
    const { top, bottom } = lanes.breaks;
    const all = stages.flatMap(({ breaks, ends }) => breaks.map((each) => ({ ...each, ends })));
    if (all.length === 0) return [];
    const bars = (of: (each: (typeof all)[number]) => [number, number], from: number, to: number) =>
      runs(all.map((each) => of(each).map(x) as [number, number]))
        .map(([start, end]) => `M${start} ${from}H${Math.max(end, round(start + 1))}V${to}H${start}Z`)
        .join("");
    const middle = (top + bottom) / 2;
    const d = [
      bars(({ at }) => [at, at], top, bottom),
      bars(({ at, noticed, ends }) => [at, noticed ?? ends], middle - 1, bottom),
      bars(({ at, repaired, ends }) => [at, repaired ?? ends], bottom - 1, bottom),
    ].join("");
    return [this.path(d, { fill: "var(--ink)" })];
  }

  /** What the option has cost so far: paid, and on top of it what the gap has cost. */
  cost({ future }: FutureRow, { discount }: FutureChartTable): SVGElement[] {
    const { x, lanes, left, right, largest, scale, isNarrow } = this.frame;
    const { top, bottom } = lanes.cost;
    const { paid, total } = cumulativeFuture(future, discount);
    const y = (value: number) => round(bottom - (value / largest) * (bottom - top));
    const curve = (values: readonly number[]) => values.map((value, t) => `L${round(x(t + 1))} ${y(value)}`).join("");
    const area = (values: readonly number[]) => `M${left} ${bottom}${curve(values)}V${bottom}Z`;
    const end = Math.min(bottom, Math.max(top + 10, y(future.tco) + 5));
    return [
      this.path(area(total), { fill: this.style.tint }),
      this.path(area(paid), { fill: this.style.color }),
      this.line(left, bottom + 0.5, right, bottom + 0.5, { stroke: "var(--line-2)" }),
      ...(isNarrow
        ? []
        : [this.text(right + 8, end, scale.format(future.tco), { fill: "var(--ink)", "font-weight": 600 })]),
    ];
  }

  /** The option's name: to the left of its row, or above it with the total on the other side. */
  names({ label, future }: FutureRow): SVGElement[] {
    const { lanes, isNarrow, left, width, scale } = this.frame;
    const look = { fill: this.style.text, "font-size": 12.5, "font-weight": 500 };
    if (!isNarrow) {
      const lines = wrapped(label, left - 16, 3, 12.5);
      return lines.map((line, i) => this.text(0, lanes.band.top + 10 + 16 * i, line, look));
    }
    const total = scale.format(future.tco);
    const room = width - textWidth(total, 12.5) - 16;
    return [
      this.text(0, lanes.name, wrapped(label, room, 1, 12.5)[0], look),
      this.text(width, lanes.name, total, {
        fill: "var(--ink)",
        "font-size": 12.5,
        "font-weight": 600,
        "text-anchor": "end",
      }),
    ];
  }

  text(x: number, y: number, text: string, attributes: Record<string, string | number>): SVGElement {
    return svg(this.document, "text", { x: round(x), y, ...attributes }, text);
  }

  private build(from: number, to: number): SVGElement[] {
    const { top } = this.frame.lanes.band;
    const color = this.style.color;
    const word = "build";
    return [
      this.line(from, top + 2.5, to, top + 2.5, { stroke: color, "stroke-dasharray": dashArray(this.style) }),
      ...(to - from > textWidth(word) + 8 ? [this.text(from + 3, top + 15, word, { fill: "var(--ink-2)" })] : []),
    ];
  }

  private line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    attributes: Record<string, string | number>,
  ): SVGElement {
    return svg(this.document, "line", { x1: round(x1), y1, x2: round(x2), y2, ...attributes });
  }

  private path(d: string, attributes: Record<string, string | number>): SVGElement {
    return svg(this.document, "path", { d: d === "" ? "M0 0" : d, ...attributes });
  }
}

/** Tenths of a px are enough, and keep a thousand breaks short. */
function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Stretches in px, those that touch as one. */
function runs(stretches: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of stretches
    .map(([a, b]): [number, number] => [round(a), round(b)])
    .sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
