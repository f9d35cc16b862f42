import { type DecisionMap, type MapAxis, placeToday } from "../decision/mapTable.ts";

/** Where the pick changes as one input alone goes up or down from today. */
export interface MapFlip {
  /** rounded to what the places are apart */
  value: number;
  /** the edge between places that it lies on, from the low end */
  edge: number;
}

/** The nearest flip on either side of today along both axes; none while places are still added, for borders move then. */
export function mapFlips(map: DecisionMap): { x: MapFlip[]; y: MapFlip[] } {
  if (!map.complete) return { x: [], y: [] };
  const { row, column } = placeToday(map);
  const upright = map.best.map((line) => line[column]);
  return { x: along(map.xs, map.axes.x, map.best[row], column), y: along(map.ys, map.axes.y, upright, row) };
}

function along(values: readonly number[], { scale }: MapAxis, line: readonly (string | null)[], from: number) {
  return [-1, 1].flatMap((step): MapFlip[] => {
    for (let i = from + step; i >= 0 && i < values.length; i += step) {
      // one odd place between two of today's pick is no border
      if (line[i] === line[from] || line[i + step] === line[from]) continue;
      const [last, first] = [values[i - step], values[i]];
      const at = scale === "log" && last * first > 0 ? Math.sqrt(last * first) : (last + first) / 2;
      return [{ value: rounded(at, Math.abs(first - last)), edge: Math.max(i, i - step) }];
    }
    return [];
  });
}

/** To the power of ten below what two places are apart. */
function rounded(value: number, apart: number): number {
  const step = Number(`1e${apart.toExponential().split("e")[1]}`);
  return Number((Math.round(value / step) * step).toPrecision(12));
}
