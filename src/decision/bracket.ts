import type { Judgement } from "./judge.ts";

/** One value of an input, and what the rule makes of so many futures with the input fixed there. */
export interface Point {
  at: number;
  trials: number;
  judgement: Judgement;
}

/** One input: the grid that it is first looked at on, and every point of it that has been judged, both ascending. */
export interface Line {
  path: string;
  grid: readonly number[];
  points: Point[];
}

/** Two neighbouring points of a line with different picks; null stands for none that keeps the limits. */
export interface Bracket {
  line: Line;
  low: Point;
  high: Point;
  below: number | null;
  above: number | null;
  cause: Cause;
}

/** What changes sign between them: the difference of two scores, or what one option has left of its limits. */
export type Cause = { scores: [below: number, above: number] } | { limit: number; sign: 1 | -1 };

/** The brackets of all lines, ascending on each. */
export function bracketsOf(lines: readonly Line[]): Bracket[] {
  return lines.flatMap((line) =>
    line.points.slice(1).flatMap((high, i) => {
      const low = line.points[i];
      const [below, above] = [pickAt(line, low), pickAt(line, high)];
      return below === above ? [] : [{ line, low, high, below, above, cause: causeOf(low, high, below, above) }];
    }),
  );
}

/** The pick at a point of a line; where it only ties at the line's end, that of the point next to it. */
export function pickAt({ points }: Line, point: Point): number | null {
  const place = points.indexOf(point);
  const near = place === 0 ? points[1] : place === points.length - 1 ? points[place - 1] : point;
  const { pick, score } = point.judgement;
  const other = near.judgement.pick;
  return pick !== null && other !== null && score[pick] === score[other] ? other : pick;
}

/** Values inside a line's first and last step to look at where the picks at both ends of it only tie at the line's end. */
export function probesOf(line: Line): number[] {
  const { points } = line;
  return [
    [points[0], points[1]],
    [points[points.length - 1], points[points.length - 2]],
  ].flatMap(([end, near]) =>
    end.judgement.pick === pickAt(line, end) ? [] : [0.1, 0.5].map((share) => end.at + share * (near.at - end.at)),
  );
}

/** An option that a limit sets aside on one side decides there, whatever it costs. */
function causeOf(low: Point, high: Point, below: number | null, above: number | null): Cause {
  if (below !== null && high.judgement.slack[below] < 0) return { limit: below, sign: -1 };
  if (above !== null && low.judgement.slack[above] < 0) return { limit: above, sign: 1 };
  return { scores: [below as number, above as number] };
}

/** What a cause makes of a judgement: negative below the crossing, positive above it. */
export function marginOf(cause: Cause, { score, slack }: Pick<Judgement, "score" | "slack">): number {
  return "limit" in cause ? cause.sign * slack[cause.limit] : score[cause.scores[0]] - score[cause.scores[1]];
}

/** Where the straight line through the margins at both ends is 0; the middle where there is none. */
export function straightRoot({ low, high, cause }: Bracket): number {
  const [from, to] = [marginOf(cause, low.judgement), marginOf(cause, high.judgement)];
  const share = from / (from - to);
  return low.at + (share >= 0 && share <= 1 ? share : 0.5) * (high.at - low.at);
}

/** A bracket is level where so little of the margin's change over the grid's step is left at one end. */
const LEVEL = 0.02;

/** Whether one end of a bracket is all but on the crossing, so that a straight line leads to it. Never so at a jump. */
export function isLevel({ line, low, high, cause }: Bracket): boolean {
  const [first, last] = stepAround(line, low.at, high.at);
  const [least, most] = [first, last].map((at) => {
    const point = line.points.find((each) => each.at === at);
    return point ? marginOf(cause, point.judgement) : Number.NaN;
  });
  const left = Math.min(Math.abs(marginOf(cause, low.judgement)), Math.abs(marginOf(cause, high.judgement)));
  return left <= LEVEL * Math.abs(most - least);
}

/** A bracket so small a part of the grid's step is narrow enough. */
const NARROW = 1e-3;

/** Where a bracket is to be cut: in its middle and where a straight line would cross; nowhere if it is level or narrow. */
export function cutsOf(bracket: Bracket): number[] {
  const { line, low, high } = bracket;
  const width = high.at - low.at;
  const [first, last] = stepAround(line, low.at, high.at);
  if (width <= NARROW * (last - first) || isLevel(bracket)) return [];
  const root = Math.min(high.at - 0.05 * width, Math.max(low.at + 0.05 * width, straightRoot(bracket)));
  return [...new Set([root, low.at + width / 2])].filter((at) => low.at < at && at < high.at);
}

/**
 * How fast the margin rises around a crossing: between the nearest points that stand apart by an eighth of the grid's
 * step, so that the jumps of single futures do not matter; between the bracket's ends where there are no such points.
 */
export function slopeAround(at: number, { line, low, high, cause }: Bracket): number {
  const [first, last] = stepAround(line, low.at, high.at);
  const apart = (last - first) / 8;
  const usable = line.points.filter((point) => Number.isFinite(marginOf(cause, point.judgement)));
  const from = usable.findLast((point) => first <= point.at && point.at <= at - apart) ?? low;
  const to = usable.find((point) => at + apart <= point.at && point.at <= last) ?? high;
  return slopeOf(cause, from, to);
}

/** How fast the margin rises between the ends of a bracket. */
export function slopeWithin({ low, high, cause }: Bracket): number {
  return slopeOf(cause, low, high);
}

function slopeOf(cause: Cause, from: Point, to: Point): number {
  return (marginOf(cause, to.judgement) - marginOf(cause, from.judgement)) / (to.at - from.at);
}

/** The step of a line's grid that two of its points lie in. */
function stepAround({ grid }: Line, low: number, high: number): [number, number] {
  return [grid.findLast((value) => value <= low) ?? low, grid.find((value) => value >= high) ?? high];
}
