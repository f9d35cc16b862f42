import { regionsOf, spotIn } from "../decision/mapRegions.ts";
import { cellAt, isTooClose } from "../decision/mapTable.ts";
import type { MapFrame, MapLayoutTable } from "./mapFrame.ts";
import { textWidth } from "./textWidth.ts";

/** A rectangle, px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name written in its region, in one line or two; x and y are the middle of all of it, px. */
export interface MapLabel {
  lines: readonly string[];
  x: number;
  y: number;
}

export const labelSize = 13;
export const lineHeight = 16;
const padding = 5;

/**
 * The names of the regions where each has most room: the longest of its names that fits, in two lines if it must, none
 * where none fits. Rather beside the hatching than on it, and never on what is marked.
 *
 * @param namesOf names of an option, the longest first
 */
export function mapLabels(
  { map }: Pick<MapLayoutTable, "map">,
  { xEdges, yEdges }: MapFrame,
  namesOf: (option: string | null) => readonly string[],
  marked: readonly Box[],
): MapLabel[] {
  const widths = between(xEdges);
  const heights = between(yEdges);
  // places at the ends are half as large as these
  const wide = Math.max(1, Math.min(...widths.slice(1, -1), ...(widths.length < 3 ? widths : [])));
  const high = Math.max(1, Math.min(...heights.slice(1, -1), ...(heights.length < 3 ? heights : [])));
  const isFree = (row: number, column: number) =>
    row > 0 &&
    column > 0 &&
    row < map.ys.length - 1 &&
    column < map.xs.length - 1 &&
    !marked.some(
      (box) =>
        box.left < xEdges[column + 1] &&
        box.right > xEdges[column] &&
        box.top < yEdges[row] &&
        box.bottom > yEdges[row + 1],
    );
  const isPlain = (row: number, column: number) => isFree(row, column) && !isTooClose(cellAt(map, row, column));
  return regionsOf(map.best).flatMap((region) => {
    for (const lines of namesOf(region.best).flatMap((name) => [[name], ...inTwo(name)])) {
      const longest = Math.max(...lines.map((line) => textWidth(line, labelSize)));
      const size = {
        columns: Math.ceil((longest + 2 * padding) / wide),
        rows: Math.ceil((labelSize + (lines.length - 1) * lineHeight + 2 * padding) / high),
      };
      const spot = spotIn(region, size, isPlain) ?? spotIn(region, size, isFree);
      if (spot === null) continue;
      const x = (xEdges[spot.column] + xEdges[spot.column + spot.columns]) / 2;
      const y = (yEdges[spot.row] + yEdges[spot.row + spot.rows]) / 2;
      return [{ lines, x, y }];
    }
    return [];
  });
}

function between(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, i) => Math.abs(edge - edges[i]));
}

/** A name of several words in two lines that are as even as can be; none of a single word. */
function inTwo(name: string): string[][] {
  const words = name.split(" ");
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line)));
  return splits.sort((a, b) => longest(a) - longest(b)).slice(0, 1);
}
