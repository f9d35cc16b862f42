import { type MapRegion, regionsOf, spotIn } from "../decision/mapRegions.ts";
import { cellAt, isTooClose } from "../decision/mapTable.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { Box } from "./box.ts";
import type { MapFrame, MapLayoutTable } from "./mapFrame.ts";
import { around, leaderTo, type MapLeader } from "./mapLeaders.ts";

/** A name written in its region, in one line or two; x and y are the middle of all of it, px. */
export interface MapLabel {
  lines: readonly string[];
  x: number;
  y: number;
}

export const labelSize = 13;
export const lineHeight = 16;
const padding = 5;

/** px² from which a region that has no room for its name is led to; more where its option is named elsewhere. */
const leastArea = 110;
const leastIsland = 450;

const mostLeaders = 5;

/**
 * The names of the regions where each has most room, in two lines if it must. Rather beside the hatching than on it, and
 * never on what is marked. A region without room has its name beside it, and a line that leads there.
 */
export function mapLabels(
  { map }: Pick<MapLayoutTable, "map">,
  frame: MapFrame,
  nameOf: (option: string | null) => string,
  marked: readonly Box[],
): { inside: MapLabel[]; beside: MapLeader[] } {
  const regions = regionsOf(map.best);
  const labels = regions.map((region) => inRegion(region, map, frame, nameOf(region.best), marked));
  const inside = labels.filter((label) => label !== null);
  const named = new Set(regions.filter((_, i) => labels[i] !== null).map(({ best }) => best));
  const taken = [...marked, ...inside.map(boxOf)];
  const beside: MapLeader[] = [];
  for (const [i, region] of regions.entries()) {
    if (labels[i] !== null || beside.length === mostLeaders) continue;
    if (areaOf(region, frame) < (named.has(region.best) ? leastIsland : leastArea)) continue;
    const text = nameOf(region.best);
    const name = { text, width: textWidth(text, labelSize), height: lineHeight };
    const leader = leaderTo(region, name, frame, map.best, taken);
    if (leader === null) continue;
    named.add(region.best);
    beside.push(leader);
    taken.push(around(leader.x, leader.y, name.width, name.height), spanOf(leader));
  }
  return { inside, beside };
}

function boxOf({ lines, x, y }: MapLabel): Box {
  return around(x, y, Math.max(...lines.map((line) => textWidth(line, labelSize))), lines.length * lineHeight);
}

function spanOf({ from, to }: MapLeader): Box {
  return {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  };
}

function areaOf({ cells }: MapRegion, { xEdges, yEdges }: MapFrame): number {
  const areas = cells.map(({ row, column }) => (xEdges[column + 1] - xEdges[column]) * (yEdges[row] - yEdges[row + 1]));
  return areas.reduce((sum, area) => sum + area, 0);
}

function inRegion(
  region: MapRegion,
  map: MapLayoutTable["map"],
  { xEdges, yEdges }: MapFrame,
  name: string,
  marked: readonly Box[],
): MapLabel | null {
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
  for (const lines of [[name], ...inTwo(name)]) {
    const longest = Math.max(...lines.map((line) => textWidth(line, labelSize)));
    const size = {
      columns: Math.ceil((longest + 2 * padding) / wide),
      rows: Math.ceil((labelSize + (lines.length - 1) * lineHeight + 2 * padding) / high),
    };
    const spot = spotIn(region, size, isPlain) ?? spotIn(region, size, isFree);
    if (spot === null) continue;
    const x = (xEdges[spot.column] + xEdges[spot.column + spot.columns]) / 2;
    const y = (yEdges[spot.row] + yEdges[spot.row + spot.rows]) / 2;
    return { lines, x, y };
  }
  return null;
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
