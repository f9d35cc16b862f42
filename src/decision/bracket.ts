import type { Judgement } from "./judge.ts";

/** One value of an input, and what the rule makes of so many futures with the input fixed there. */
export interface Point {
  at: number;
  trials: number;
  judgement: Judgement;
  /** the same on fewer futures, if it was judged before */
  before?: { trials: number; judgement: Judgement };
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

/** How many standard errors of a margin are followed to each side. */
const FOLLOWED = 2;

/**
 * How far a crossing moves where the margin moves by its standard error: the margins found on so many futures, the same
 * at every point, are followed to both sides of it until they have moved by twice that, so that neither the jumps of
 * single futures nor a slope that is met only further away matters. A side on which they never do is drawn on straight
 * from where they have moved furthest; NaN where they move on neither.
 */
export function spreadOf(at: number, se: number, bracket: Bracket, trials: number): number {
  const below = curveOf(bracket, trials, (point) => point.at <= at).reverse();
  const above = curveOf(bracket, trials, (point) => point.at > at);
  const [left, right] = [below[0], above[0]];
  if (!left || !right) return Number.NaN;
  const here = left.margin + ((at - left.at) / (right.at - left.at)) * (right.margin - left.margin);
  const far = FOLLOWED * se;
  const sides = [reach(at, far, moves(below, here, -1)), reach(at, far, moves(above, here, 1))];
  const met = sides.filter((distance) => !Number.isNaN(distance));
  return met.reduce((sum, distance) => sum + distance, 0) / met.length / FOLLOWED;
}

/** The margins of a line's points that were found on so many futures. */
function curveOf({ line, cause }: Bracket, trials: number, isWanted: (point: Point) => boolean) {
  return line.points.filter(isWanted).flatMap((point) => {
    const judged = [point, point.before].find((each) => each?.trials === trials);
    const margin = judged ? marginOf(cause, judged.judgement) : Number.NaN;
    return Number.isFinite(margin) ? [{ at: point.at, margin }] : [];
  });
}

const moves = (curve: ReturnType<typeof curveOf>, here: number, sign: 1 | -1) =>
  curve.map(({ at, margin }) => ({ at, moved: sign * (margin - here) }));

/** How far from a value something has moved so far, along points of ever greater distance. */
function reach(at: number, far: number, points: readonly { at: number; moved: number }[]): number {
  let last = { at, moved: 0 };
  for (const point of points) {
    if (!(point.moved > last.moved)) continue;
    if (point.moved >= far) {
      const share = (far - last.moved) / (point.moved - last.moved);
      return Math.abs(last.at + share * (point.at - last.at) - at);
    }
    last = point;
  }
  return last.moved > 0 ? (far / last.moved) * Math.abs(last.at - at) : Number.NaN;
}

/** Where the straight line from a point inside a bracket to that end of it which lies across the crossing is 0. */
export function rootBetween(inside: { at: number; margin: number }, { cause, low, high }: Bracket): number {
  if (inside.margin === 0) return inside.at;
  const end = inside.margin > 0 ? low : high;
  const across = marginOf(cause, end.judgement);
  const share = inside.margin / (inside.margin - across);
  return share >= 0 && share <= 1 ? inside.at + share * (end.at - inside.at) : inside.at;
}

/** The step of a line's grid that two of its points lie in. */
function stepAround({ grid }: Line, low: number, high: number): [number, number] {
  return [grid.findLast((value) => value <= low) ?? low, grid.find((value) => value >= high) ?? high];
}
