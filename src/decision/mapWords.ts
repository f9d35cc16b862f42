import type { Scenario } from "../scenario/scenario.ts";
import type { NameOf } from "./criteriaWords.ts";
import { inputAt } from "./inputWords.ts";
import { axisShare, cellAt, type DecisionMap, isTooClose, type MapAxis, placeToday } from "./mapTable.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { thresholdCondition } from "./thresholdWords.ts";
import { futures, listed } from "./words.ts";

/** One place in words: where it is, what is best there, how surely, and by how much. */
export function placeSentence(map: DecisionMap, row: number, column: number, scenario: Scenario, name: NameOf): string {
  const cell = cellAt(map, row, column);
  const where = listed([inputAt(scenario, map.x, map.xs[column]), inputAt(scenario, map.y, map.ys[row])]);
  if (cell.best === null) return `With ${where}: nothing meets the limits.`;
  const { lead, runnerUp } = cell;
  const parts = [name(cell.best), `best in ${futures(cell.chance)}`];
  if (runnerUp !== null && lead !== null) {
    const margin = moneyInSentence(Math.abs(lead), scenario.currency);
    parts.push(`${margin} ${lead < 0 ? "dearer" : "cheaper"} than ${name(runnerUp)} on average`);
  }
  return `With ${where}: ${parts.join(", ")}${isTooClose(cell) ? "; too close to call" : ""}.`;
}

/** What the map says in a line: what is best today, and which way of each input leads soonest to another option. */
export function mapReading(map: DecisionMap, scenario: Scenario, name: NameOf): string {
  const { row, column } = placeToday(map);
  const today = cellAt(map, row, column);
  const called = (id: string | null) => (id === null ? "nothing meets the limits" : name(id));
  const against =
    isTooClose(today) && today.runnerUp !== null ? `, too close to call against ${name(today.runnerUp)}` : "";
  // borders still move while places are added
  if (!map.complete) return `Today: ${called(today.best)}${against}.`;
  if (map.best.flat().every((best) => best === today.best)) {
    return capitalised(`${called(today.best)}, wherever the two inputs are set here.`);
  }
  const changes = crossings(map).slice(0, 2);
  if (changes.length === 0) return `Today: ${called(today.best)}${against}. Neither input alone changes that.`;
  const clauses = changes.map(
    (change) => `${thresholdCondition({ ...change, isRough: true }, scenario)}: ${called(change.best)}.`,
  );
  return [`Today: ${called(today.best)}${against}.`, ...clauses].join(" ");
}

/** How much of the plane each option holds, the most first; null where nothing meets the limits. */
export function heldBy(map: DecisionMap): { option: string | null; share: number }[] {
  const all = map.best.flat();
  return [...new Set(all)]
    .map((option) => ({ option, share: all.filter((best) => best === option).length / all.length }))
    .sort((a, b) => b.share - a.share);
}

interface Crossing {
  path: string;
  /** half-way between the last place with today's pick and the first with another */
  at: number;
  /** a quarter of the way between the two: that much is not known */
  se: number;
  side: "below" | "above";
  until: null;
  best: string | null;
  /** how far from today, as a share of the axis */
  away: number;
}

/** Where the pick changes if one input alone goes up or down from today, the nearest first. */
function crossings(map: DecisionMap): Crossing[] {
  const { row, column } = placeToday(map);
  const along = (path: string, values: readonly number[], axis: MapAxis, line: (string | null)[], from: number) =>
    ([-1, 1] as const).flatMap((step): Crossing[] => {
      for (let i = from + step; i >= 0 && i < values.length; i += step) {
        // one odd place between two of today's pick is no border
        if (line[i] === line[from] || line[i + step] === line[from]) continue;
        const [last, first] = [values[i - step], values[i]];
        const at = axis.scale === "log" ? Math.sqrt(last * first) : (last + first) / 2;
        const away = Math.abs(axisShare(axis, at) - axisShare(axis, axis.today.p50));
        const side = step < 0 ? "below" : "above";
        return [{ path, at, se: Math.abs(first - last) / 4, side, until: null, best: line[i], away }];
      }
      return [];
    });
  const upright = map.best.map((each) => each[column]);
  return [
    ...along(map.x, map.xs, map.axes.x, map.best[row], column),
    ...along(map.y, map.ys, map.axes.y, upright, row),
  ].sort((a, b) => a.away - b.away);
}
