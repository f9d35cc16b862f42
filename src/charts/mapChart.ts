import { boundaries } from "../decision/mapRegions.ts";
import { heldBy } from "../decision/mapWords.ts";
import { inHundred } from "../decision/money.ts";
import { capitalised } from "../decision/names.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { halo } from "./halo.ts";
import { type MapFrame, type MapLayoutTable, mapFrame } from "./mapFrame.ts";
import { labelSize, lineHeight, type MapLabel, mapLabels } from "./mapLabels.ts";
import type { MapLeader } from "./mapLeaders.ts";
import { hatching, mapTints } from "./mapTints.ts";
import { todayMark } from "./mapToday.ts";
import { picture } from "./picture.ts";
import type { OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

export interface MapChartTable extends MapLayoutTable {
  /** by id */
  options: Record<string, { short: string; style: OptionStyle }>;
}

/** What stands where no option meets the limits. */
const nothing = "Nothing meets the limits";

/**
 * The plane of two inputs in the tint of the best option, the deeper the more futures it is best in; hatched where it is
 * too close to call; a line where the best option changes; the inputs as they are as a point, with 8 in 10 futures of
 * each that is uncertain. Where one of the two alone changes today's pick, the boundary has a ring, and the axis the value.
 */
export function mapChart(table: MapChartTable, chartFrame: ChartFrame): SVGSVGElement {
  const { document = globalThis.document } = chartFrame;
  const frame = mapFrame(table, chartFrame);
  const { map, options } = table;
  const { width, height, xEdges, yEdges } = frame;
  const today = todayMark(map, frame, document);
  const flips = flipPoints(table, frame);
  const rings = flips.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const { inside, beside } = mapLabels(table, frame, (id) => nameOf(id, options), [...today.boxes, ...rings]);
  return picture(
    document,
    { width, height, label: describe(table) },
    svg(document, "defs", {}, hatching(document)),
    svg(document, "g", { "shape-rendering": "crispEdges" }, ...mapTints(map, options, frame, document)),
    svg(
      document,
      "g",
      { stroke: "var(--ink)", "stroke-linecap": "square", "shape-rendering": "crispEdges" },
      ...boundaries(map.best).map(({ x1, y1, x2, y2 }) =>
        svg(document, "line", { x1: xEdges[x1], x2: xEdges[x2], y1: yEdges[y1], y2: yEdges[y2] }),
      ),
    ),
    ...axes(table, frame, document),
    ...inside.map((label) => regionName(label, document)),
    ...beside.flatMap((leader) => leading(leader, document)),
    today.mark,
    ...flips.map(({ x, y }) =>
      svg(document, "circle", { class: "flip", cx: x, cy: y, r: 3.5, fill: "var(--paper)", stroke: "var(--ink)" }),
    ),
  );
}

function nameOf(id: string | null, options: MapChartTable["options"]): string {
  return id === null ? nothing : capitalised(options[id].short);
}

/** Where the lines through today meet the boundaries of its region. */
function flipPoints({ map }: MapChartTable, { flips, xEdges, yEdges, x, y }: MapFrame): { x: number; y: number }[] {
  const today = { x: x(map.axes.x.today.p50), y: y(map.axes.y.today.p50) };
  return [
    ...flips.x.map(({ edge }) => ({ ...today, x: xEdges[edge] })),
    ...flips.y.map(({ edge }) => ({ ...today, y: yEdges[edge] })),
  ];
}

/** A name beside its region, and the line that leads there. */
function leading({ text, x, y, from, to }: MapLeader, document: Document): SVGElement[] {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const style = `font-weight: 600; font-size: ${labelSize}px`;
  return [
    svg(document, "line", { ...line, stroke: "var(--paper)", "stroke-width": 3 }),
    svg(document, "line", { ...line, stroke: "var(--ink)" }),
    svg(document, "circle", { cx: to.x, cy: to.y, r: 2, fill: "var(--ink)" }),
    svg(
      document,
      "text",
      {
        class: "beside",
        x,
        y,
        "text-anchor": "middle",
        "dominant-baseline": "central",
        fill: "var(--ink)",
        style,
        ...halo(3),
      },
      text,
    ),
  ];
}

function regionName({ lines, x, y }: MapLabel, document: Document): SVGTextElement {
  const first = y - ((lines.length - 1) * lineHeight) / 2;
  const style = `font-weight: 600; font-size: ${labelSize}px`;
  const at = { class: "region", "text-anchor": "middle", "dominant-baseline": "central", fill: "var(--ink)", style };
  return svg(
    document,
    "text",
    at,
    ...lines.map((line, i) => svg(document, "tspan", { x, y: first + i * lineHeight }, line)),
  );
}

function axes({ map, x, y }: MapChartTable, frame: MapFrame, document: Document): SVGElement[] {
  const { top, right, bottom, left, xTicks, yTicks, xEdges, yEdges, flips } = frame;
  const flip = { fill: "var(--ink)", style: "font-weight: 600", class: "flip" };
  const tick = { stroke: "var(--ink)", "stroke-width": 1.5 };
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
    ...flips.x.flatMap(({ edge, value }) => [
      svg(document, "line", { x1: xEdges[edge], x2: xEdges[edge], y1: bottom, y2: bottom + 5, ...tick }),
      write({ x: xEdges[edge], y: bottom + 17, "text-anchor": "middle", ...flip }, x.format(value)),
    ]),
    ...flips.y.flatMap(({ edge, value }) => [
      svg(document, "line", { x1: left - 5, x2: left, y1: yEdges[edge], y2: yEdges[edge], ...tick }),
      write({ x: left - 8, y: yEdges[edge] + 4, "text-anchor": "end", ...flip }, y.format(value)),
    ]),
    write({ x: right, y: bottom + 35, "text-anchor": "end", class: "title" }, scaled(x.title, map.axes.x.scale)),
    write({ x: 0, y: top - 12, class: "title" }, scaled(y.title, map.axes.y.scale)),
  ];
}

function describe({ map, options, x, y }: MapChartTable): string {
  const held = heldBy(map).map(({ option, share }) => `${nameOf(option, options)} ${inHundred(share)}`);
  return `The best option by ${x.title} and ${y.title}, in places of 100: ${held.join(", ")}`;
}
