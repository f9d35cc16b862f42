import { stretches } from "../decision/mapRegions.ts";
import { cellAt, type DecisionMap, isTooClose } from "../decision/mapTable.ts";
import { OPEN } from "../model/options.ts";
import type { MapFrame } from "./mapFrame.ts";
import type { OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

const hatchId = "too-close";

/** Places in their tints, and the hatching over those that are too close to call; alike neighbours in one. */
export function mapTints(
  map: DecisionMap,
  options: Readonly<Record<string, { style: OptionStyle }>>,
  { xEdges, yEdges }: MapFrame,
  document: Document,
): SVGRectElement[] {
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
    return [...filled, ...close.map((run) => rect(row, run, `url(#${hatchId})`))];
  });
}

/** 10 to 54 % of the hue in paper, 5 to 20 % of the ink that leaving the gap open has, from even odds to certain. */
function tint({ color }: OptionStyle, isOpen: boolean, chance: number, options: number): string {
  const [least, most] = isOpen ? [5, 20] : [10, 54];
  const even = 1 / Math.max(2, options);
  const strength = Math.min(1, Math.max(0, (chance - even) / (1 - even)));
  return `color-mix(in oklab, ${color} ${Math.round(least + strength * (most - least))}%, var(--paper))`;
}

/** What hatching is made of, for the chart's definitions. */
export function hatching(document: Document): SVGPatternElement {
  return svg(
    document,
    "pattern",
    { id: hatchId, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    svg(document, "path", {
      d: "M-1.5 1.5 l3 -3 M0 6 l6 -6 M4.5 7.5 l3 -3",
      stroke: "var(--ink)",
      "stroke-opacity": 0.4,
      "stroke-width": 0.8,
    }),
  );
}
