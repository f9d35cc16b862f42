/** A stretch of boundary between places, in edges: the first column begins at 0, the second at 1. */
export interface BoundaryLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Neighbouring places with the same pick. */
export interface MapRegion {
  best: string | null;
  cells: { row: number; column: number }[];
}

export type Picks = readonly (readonly (string | null)[])[];

/** The boundaries between places with different picks: straight stretches, as long as they go. */
export function boundaries(best: Picks): BoundaryLine[] {
  const rows = best.length;
  const columns = best[0].length;
  const upright = Array.from({ length: columns - 1 }, (_, c) =>
    stretches(rows, (row) => best[row][c] !== best[row][c + 1]).map(([y1, y2]) => ({ x1: c + 1, x2: c + 1, y1, y2 })),
  );
  const level = Array.from({ length: rows - 1 }, (_, r) =>
    stretches(columns, (c) => best[r][c] !== best[r + 1][c]).map(([x1, x2]) => ({ x1, x2, y1: r + 1, y2: r + 1 })),
  );
  return [...upright, ...level].flat();
}

/** The runs of indices below `count` for which something holds, as [first, one after the last]. */
export function stretches(count: number, holds: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

/** The regions of a map, the largest first. */
export function regionsOf(best: Picks): MapRegion[] {
  const seen = best.map((row) => row.map(() => false));
  const regions: MapRegion[] = [];
  for (let row = 0; row < best.length; row++) {
    for (let column = 0; column < best[row].length; column++) {
      if (!seen[row][column]) regions.push({ best: best[row][column], cells: spread(best, seen, row, column) });
    }
  }
  return regions.sort((a, b) => b.cells.length - a.cells.length);
}

/** Every place that is reached from one without leaving its pick. */
function spread(best: Picks, seen: boolean[][], row: number, column: number): MapRegion["cells"] {
  const cells = [{ row, column }];
  seen[row][column] = true;
  for (const cell of cells) {
    for (const [up, right] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ]) {
      const next = { row: cell.row + up, column: cell.column + right };
      if (best[next.row]?.[next.column] !== best[row][column] || seen[next.row][next.column]) continue;
      seen[next.row][next.column] = true;
      cells.push(next);
    }
  }
  return cells;
}

/** A rectangle of places: its first and one after its last row and column. */
export interface Spot {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Where a rectangle of so many places lies within a region with most room around it, the nearest of those to the
 * region's middle; null where it does not fit.
 *
 * @param isFree whether a place may be covered
 */
export function spotIn(
  { cells }: MapRegion,
  { rows, columns }: Pick<Spot, "rows" | "columns">,
  isFree: (row: number, column: number) => boolean = () => true,
): Spot | null {
  const free = cells.filter(({ row, column }) => isFree(row, column));
  if (free.length === 0) return null;
  const top = Math.max(...free.map(({ row }) => row)) + 1;
  const right = Math.max(...free.map(({ column }) => column)) + 1;
  // counts of free places below and left of every edge: a rectangle is free if its count is its area
  const counts = Array.from({ length: top + 1 }, () => new Int32Array(right + 1));
  for (const { row, column } of free) counts[row + 1][column + 1] = 1;
  for (let r = 1; r <= top; r++) {
    for (let c = 1; c <= right; c++) counts[r][c] += counts[r - 1][c] + counts[r][c - 1] - counts[r - 1][c - 1];
  }
  const fits = (r: number, c: number, height: number, width: number) =>
    r >= 0 &&
    c >= 0 &&
    r + height <= top &&
    c + width <= right &&
    counts[r + height][c + width] - counts[r][c + width] - counts[r + height][c] + counts[r][c] === height * width;
  const middle = (of: "row" | "column", size: number) =>
    free.reduce((sum, cell) => sum + cell[of] + 0.5, 0) / free.length - size / 2;
  const [middleRow, middleColumn] = [middle("row", rows), middle("column", columns)];
  let best: (Spot & { room: number; away: number }) | null = null;
  for (let row = 0; row + rows <= top; row++) {
    for (let column = 0; column + columns <= right; column++) {
      if (!fits(row, column, rows, columns)) continue;
      let room = 0;
      while (fits(row - room - 1, column - room - 1, rows + 2 * room + 2, columns + 2 * room + 2)) room++;
      const away = Math.abs(row - middleRow) + Math.abs(column - middleColumn);
      if (best === null || room > best.room || (room === best.room && away < best.away)) {
        best = { row, column, rows, columns, room, away };
      }
    }
  }
  return best && { row: best.row, column: best.column, rows, columns };
}
