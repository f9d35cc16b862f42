import { type MapRegion, spotIn } from "../decision/mapRegions.ts";
import type { Box } from "./box.ts";
import type { MapFrame } from "./mapFrame.ts";

/** A name beside a region that is too small for it, and the hair line that leads there; all px. */
export interface MapLeader {
  text: string;
  /** middle of the name */
  x: number;
  y: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** What a name needs, px. */
export interface LeaderName {
  text: string;
  width: number;
  height: number;
}

const clear = 4;
const nearest = 14;

/**
 * Where a name stands beside its region: as near as can be, within the plot, on nothing that is taken, rather not on a
 * boundary; null where there is no room.
 *
 * @param taken names, marks and lines that stand already
 */
export function leaderTo(
  region: MapRegion,
  name: LeaderName,
  { xEdges, yEdges, left, right, top, bottom }: MapFrame,
  best: readonly (readonly (string | null)[])[],
  taken: readonly Box[],
): MapLeader | null {
  const spot = spotIn(region, { rows: 1, columns: 1 });
  if (spot === null) return null;
  const to = {
    x: (xEdges[spot.column] + xEdges[spot.column + 1]) / 2,
    y: (yEdges[spot.row] + yEdges[spot.row + 1]) / 2,
  };
  let found: (MapLeader & { price: number }) | null = null;
  const { width, height } = name;
  for (let y = top + height / 2 + clear; y <= bottom - height / 2 - clear; y += 6) {
    for (let x = left + width / 2 + clear; x <= right - width / 2 - clear; x += 8) {
      const box = around(x, y, width, height);
      const from = {
        x: Math.min(Math.max(to.x, box.left), box.right),
        y: Math.min(Math.max(to.y, box.top), box.bottom),
      };
      const away = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
      if (away < nearest || (found && away >= found.price)) continue;
      if (taken.some((other) => touches(box, other) || crosses(from, to, other))) continue;
      const price = away + 20 * (optionsUnder(box, xEdges, yEdges, best) - 1);
      if (!found || price < found.price) found = { text: name.text, x, y, from, to, price };
    }
  }
  return found && { text: found.text, x: found.x, y: found.y, from: found.from, to: found.to };
}

/** A box around its middle. */
export function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right + clear && b.left < a.right + clear && a.top < b.bottom + clear && b.top < a.bottom + clear;
}

/** Whether a line meets a box, looked at every few px. */
function crosses(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  const steps = Math.max(1, Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 4));
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).some((share) => {
    const x = from.x + share * (to.x - from.x);
    const y = from.y + share * (to.y - from.y);
    return x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1;
  });
}

/** How many options a box lies on. */
function optionsUnder(
  box: Box,
  xEdges: readonly number[],
  yEdges: readonly number[],
  best: readonly (readonly (string | null)[])[],
): number {
  const under = new Set<string | null>();
  for (let row = 0; row < best.length; row++) {
    if (yEdges[row] < box.top || yEdges[row + 1] > box.bottom) continue;
    for (let column = 0; column < best[row].length; column++) {
      if (xEdges[column + 1] > box.left && xEdges[column] < box.right) under.add(best[row][column]);
    }
  }
  return under.size;
}
