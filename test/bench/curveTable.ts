import type { Curve } from "./curves.ts";
import { logSlope } from "./slope.ts";
import { figureText, textTable } from "./textTable.ts";

/** A point of a curve with what it is beside the others. */
export interface CurveRow {
  x: number;
  seconds: number;
  /** time over that of the first value */
  ratio: number;
  /** of ln time over ln value from the value before; null for the first */
  slope: number | null;
}

/** The rows of a curve, and the slope of the line through all of it. */
export function curveRows({ points }: Pick<Curve, "points">): { rows: CurveRow[]; slope: number } {
  const all = points.map(({ x, value }) => ({ x, y: value }));
  const rows = all.map(({ x, y }, i) => ({
    x,
    seconds: y,
    ratio: y / all[0].y,
    slope: i === 0 ? null : logSlope(all.slice(i - 1, i + 1)),
  }));
  return { rows, slope: logSlope(all) };
}

/** A curve as a table of text. */
export function curveTable(curve: Curve): string {
  const { rows, slope } = curveRows(curve);
  const table = textTable(
    [curve.of, "median", "middle half", "runs", "over the first", "slope"],
    rows.map((row, i) => {
      const { low, high, runs } = curve.points[i];
      return [
        figureText(row.x),
        `${figureText(row.seconds)} s`,
        `${figureText(low)}–${figureText(high)}`,
        String(runs),
        figureText(row.ratio),
        row.slope === null ? "" : row.slope.toFixed(2),
      ];
    }),
  );
  return `${curve.name}\n${table}\nslope of logarithms over all: ${slope.toFixed(2)}`;
}
