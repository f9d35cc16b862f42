import type { MapCell } from "./mapCell.ts";
import { outcomesFor } from "./mapSamples.ts";
import type { Rule } from "./rank.ts";

/** A place in a grid, by row and column. */
export interface GridPlace {
  row: number;
  column: number;
}

/** Within so many standard errors of 0 a lead may be chance. */
const DOUBT = 3;

/**
 * The places whose pick may change with more trials, the most doubtful first: where the mean lead is within three
 * standard errors of 0. Where the rule goes by more than the mean (another criterion, limits) that error says too
 * little, and the places along every boundary come first.
 */
export function unsettled(grid: readonly (readonly MapCell[])[], rule: Rule): GridPlace[] {
  const isMean = rule.criterion === "expected" && outcomesFor(rule).length === 0;
  const errors = (cell: MapCell, row: number, column: number): number => {
    if (!isMean && hasOtherNeighbour(grid, row, column)) return 0;
    const { lead, leadSe } = cell;
    return lead === null || leadSe === null || !(leadSe > 0) ? Infinity : Math.abs(lead) / leadSe;
  };
  return grid
    .flatMap((cells, row) => cells.map((cell, column) => ({ row, column, errors: errors(cell, row, column) })))
    .filter((place) => place.errors < DOUBT)
    .sort((a, b) => a.errors - b.errors)
    .map(({ row, column }) => ({ row, column }));
}

function hasOtherNeighbour(grid: readonly (readonly MapCell[])[], row: number, column: number): boolean {
  const { best } = grid[row][column];
  const near = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => grid[row + up]?.[column + right]));
  return near.some((cell) => cell !== undefined && cell.best !== best);
}
