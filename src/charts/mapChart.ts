import { boundaries, stretches } from "../decision/mapRegions.ts";
import { cellAt, isTooClose } from "../decision/mapTable.ts";
import { heldBy } from "../decision/mapWords.ts";
import { inHundred } from "../decision/money.ts";
import { OPEN } from "../model/options.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { type MapFrame, type MapLayoutTable, mapFrame } from "./mapFrame.ts";
import { labelSize, mapLabels } from "./mapLabels.ts";
import { todayMark } from "./mapToday.ts";
import type { OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

/** How one option is named and drawn. */
export interface MapOption {
  label: string;
  short: string;
  style: OptionStyle;
}

export interface MapChartTable extends MapLayoutTable {
  /** by id */
  options: Record<string, MapOption>;
}

/** What stands where no option meets the limits. */
const nothing = "nothing meets the limits";

/**
 * The plane of two inputs in the tint of the best option, the deeper the more futures it is best in; hatched where it is
 * too close to call; a line where the best option changes; the inputs as they are as a point, with 8 in 10 futures of
 * each that is uncertain.
 */
export function mapChart(table: MapChartTable, chartFrame: ChartFrame): SVGSVGElement {
  const { document = globalThis.document } = chartFrame;
  const frame = mapFrame(table, chartFrame);
  const { map, options } = table;
  const { width, height, xEdges, yEdges } = frame;
  const today = todayMark(map, frame, document);
  const labels = mapLabels(
    table,
    frame,
    (id) => (id === null ? [nothing] : [options[id].label, capital(options[id].short)]),
    today.boxes,
  );
  return svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      style: "font: 12px var(--sans); display: block; overflow: visible",
      "aria-label": describe(table),
    },
    svg(document, "defs", {}, hatch(document)),
    svg(document, "g", { "shape-rendering": "crispEdges" }, ...tints(table, frame, document)),
    svg(
      document,
      "g",
      { stroke: "var(--ink)", "stroke-linecap": "square", "shape-rendering": "crispEdges" },
      ...boundaries(map.best).map(({ x1, y1, x2, y2 }) =>
        svg(document, "line", { x1: xEdges[x1], x2: xEdges[x2], y1: yEdges[y1], y2: yEdges[y2] }),
      ),
    ),
    ...axes(table, frame, document),
    ...labels.map(({ text, x, y }) =>
      svg(
        document,
        "text",
        {
          x,
          y,
          class: "region",
          "text-anchor": "middle",
          "dominant-baseline": "central",
          fill: "var(--ink)",
          style: `font-weight: 600; font-size: ${labelSize}px`,
        },
        text,
      ),
    ),
    today.mark,
  );
}

/** Places in their tints, and the hatching over those that are too close to call; alike neighbours in one. */
function tints({ map, options }: MapChartTable, { xEdges, yEdges }: MapFrame, document: Document): SVGRectElement[] {
  const count = Object.keys(options).length;
  const rect = (row: number, [from, to]: readonly [number, number], fill: string) =>
    svg(document, "rect", {
      x: xEdges[from],
      y: yEdges[row + 1],
      width: xEdges[to] - xEdges[from],
      height: yEdges[row] - yEdges[row + 1],
      fill,
    });
  return map.best.flatMap((line, row) => {
    const fills = line.map((best, column) =>
      best === null ? "none" : tint(options[best].style, best === OPEN, map.chance[row][column], count),
    );
    const filled = [...new Set(fills)].flatMap((fill) =>
      stretches(line.length, (column) => fills[column] === fill).map((run) => rect(row, run, fill)),
    );
    const close = stretches(line.length, (column) => isTooClose(cellAt(map, row, column)));
    return [...filled, ...close.map((run) => rect(row, run, "url(#too-close)"))];
  });
}

/** 10 to 54 % of the hue in paper, 5 to 20 % of the ink that leaving the gap open has, from even odds to certain. */
function tint({ color }: OptionStyle, isOpen: boolean, chance: number, options: number): string {
  const [least, most] = isOpen ? [5, 20] : [10, 54];
  const even = 1 / Math.max(2, options);
  const strength = Math.min(1, Math.max(0, (chance - even) / (1 - even)));
  return `color-mix(in oklab, ${color} ${Math.round(least + strength * (most - least))}%, var(--paper))`;
}

function hatch(document: Document): SVGPatternElement {
  return svg(
    document,
    "pattern",
    { id: "too-close", width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    svg(document, "path", {
      d: "M-1.5 1.5 l3 -3 M0 6 l6 -6 M4.5 7.5 l3 -3",
      stroke: "var(--ink)",
      "stroke-opacity": 0.4,
      "stroke-width": 0.8,
    }),
  );
}

function axes({ map, x, y }: MapChartTable, frame: MapFrame, document: Document): SVGElement[] {
  const { top, right, bottom, left, xTicks, yTicks } = frame;
  const write = (at: Record<string, string | number>, text: string) =>
    svg(document, "text", { fill: "var(--ink-3)", ...at }, text);
  const scaled = (title: string, scale: string) => (scale === "log" ? `${title} (log scale)` : title);
  return [
    ...xTicks.flatMap((tick) => [
      svg(document, "line", {
        x1: frame.x(tick),
        x2: frame.x(tick),
        y1: bottom,
        y2: bottom + 4,
        stroke: "var(--line-2)",
      }),
      write({ x: frame.x(tick), y: bottom + 17, "text-anchor": "middle" }, x.format(tick)),
    ]),
    ...yTicks.map((tick) => write({ x: left - 8, y: frame.y(tick) + 4, "text-anchor": "end" }, y.format(tick))),
    write({ x: right, y: bottom + 35, "text-anchor": "end", class: "title" }, scaled(x.title, map.axes.x.scale)),
    write({ x: 0, y: top - 12, class: "title" }, scaled(y.title, map.axes.y.scale)),
  ];
}

function describe({ map, options, x, y }: MapChartTable): string {
  const held = heldBy(map).map(
    ({ option, share }) => `${option === null ? nothing : options[option].label} ${inHundred(share)}`,
  );
  return `The best option by ${x.title} and ${y.title}, in places of 100: ${held.join(", ")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
