import type { Percentiles } from "../decision/decision.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { picture } from "./picture.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

export interface ThresholdTrackTable {
  /** the values that the input was looked at, ascending: they stand evenly along the track */
  grid: readonly number[];
  /** the input itself; all three its value if it is exact */
  now: Percentiles;
  isExact: boolean;
  /** where other options are best, each in its line */
  territories: readonly { from: number; to: number; style: OptionStyle }[];
  /** what the track shows, as a sentence */
  label: string;
}

/** An input's range as a line: other options' territory in their lines, and where the input is, a diamond if it is exact. */
export function thresholdTrack(table: ThresholdTrackTable, frame: ChartFrame): SVGSVGElement {
  const { width, height = 16, document = globalThis.document } = frame;
  const { grid, now, isExact, territories, label } = table;
  const inset = 6;
  const x = (value: number) => inset + placeOf(value, grid) * (width - 2 * inset);
  const y = height / 2;
  const [p10, p50, p90] = [now.p10, now.p50, now.p90].map(x);
  const marks = isExact
    ? [svg(document, "path", { d: `M${p50} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5-5.5z`, fill: "var(--ink)" })]
    : [
        svg(document, "rect", { x: p10, y: y - 2.5, width: Math.max(1, p90 - p10), height: 5, fill: "var(--band)" }),
        svg(document, "rect", { x: p50 - 1.25, y: y - 5.5, width: 2.5, height: 11, fill: "var(--ink)" }),
      ];
  return picture(
    document,
    { width, height, label },
    svg(document, "line", { x1: inset, x2: width - inset, y1: y, y2: y, stroke: "var(--line-2)" }),
    ...territories.flatMap(({ from, to, style }) => [
      svg(document, "line", { x1: x(from), x2: x(to), y1: y, y2: y, stroke: "var(--paper)", "stroke-width": 3 }),
      svg(document, "line", {
        x1: x(from),
        x2: x(to),
        y1: y,
        y2: y,
        stroke: style.color,
        "stroke-width": 2.6,
        "stroke-dasharray": dashArray(style),
      }),
    ]),
    ...marks,
  );
}

/** Where a value stands on a grid that is drawn evenly, from 0 to 1. */
function placeOf(value: number, grid: readonly number[]): number {
  const last = grid.length - 1;
  if (!(value > grid[0])) return 0;
  if (!(value < grid[last])) return 1;
  const next = grid.findIndex((each) => each > value);
  const [low, high] = [grid[next - 1], grid[next]];
  return (next - 1 + (value - low) / (high - low)) / last;
}
