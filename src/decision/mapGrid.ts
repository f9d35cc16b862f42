import { count as written } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { inputFigure, inputTitle } from "./inputWords.ts";
import { cellAt, type DecisionMap, isTooClose } from "./mapTable.ts";
import { inHundred } from "./money.ts";

/** How many places a page is wide enough for, and how many are enough downwards. */
const COLUMNS = 5;
const ROWS = 9;

/**
 * Some places of a map as a table to read: the best option and the futures of 100 that it is the cheapest in, with an
 * asterisk where that is too close to call. The largest y comes first, as on the map.
 */
export function mapGrid(
  map: DecisionMap,
  scenario: Scenario,
  name: (option: string) => string,
): { caption: string; columns: string[]; rows: string[][] } {
  const [x, y] = [map.x, map.y].map((path) => inputTitle(scenario, path));
  const columns = some(map.xs.length, COLUMNS);
  const counts = map.trials.flat();
  const range = [...new Set([Math.min(...counts), Math.max(...counts)])].map(written);
  const pick = (row: number, column: number) => {
    const cell = cellAt(map, row, column);
    if (cell.best === null) return "nothing";
    return `${name(cell.best)} ${inHundred(cell.chance)}${isTooClose(cell) ? "*" : ""}`;
  };
  return {
    caption: `The best option and the futures of 100 that it is cheapest in, by ${x} (columns) and ${y} (rows); * is too close to call; ${map.xs.length} by ${map.ys.length} places of ${range.join(" to ")} futures`,
    columns: [y, ...columns.map((column) => inputFigure(scenario, map.x, map.xs[column]))],
    rows: some(map.ys.length, ROWS)
      .reverse()
      .map((row) => [inputFigure(scenario, map.y, map.ys[row]), ...columns.map((column) => pick(row, column))]),
  };
}

/** So many indices from the first to the last, or all. */
function some(count: number, most: number): number[] {
  const taken = Math.min(count, most);
  return Array.from({ length: taken }, (_, i) => Math.round((i * (count - 1)) / Math.max(1, taken - 1)));
}
