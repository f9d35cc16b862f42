import type { Constrained } from "./constraints.ts";
import { estimateOf } from "./estimate.ts";
import { influence } from "./influence.ts";
import type { Judge, Judgement } from "./judge.ts";
import { oddsOf } from "./odds.ts";
import { difference } from "./statistics.ts";

/** One input, the grid that it was first looked at on, and everything seen of it since, both ascending. */
export interface Line {
  path: string;
  grid: readonly number[];
  points: Point[];
}

interface Point {
  at: number;
  trials: number;
  judgement: Judgement;
}

/** Where the pick changes as one input rises. Options are indices; null stands for none that keeps the limits. */
export interface Crossing {
  path: string;
  at: number;
  /** of `at`: the standard error of what decides there ÷ how fast it changes (delta method) */
  se: number;
  below: number | null;
  above: number | null;
}

/** Runs futures with one input fixed, for each request, and hands them over in order. */
export type Fix = (
  requests: readonly { path: string; at: number }[],
  trials: number,
  onFutures: (tco: Float64Array[], limited: Constrained, request: number) => void,
) => Promise<void>;

/** How many futures each step takes. */
export interface Effort {
  scan: number;
  refine: number;
  final: number;
}

/** Rounds in which the place of a crossing is narrowed down, each by half or more. */
export const ROUNDS = 2;

/** Points whose pick leads by fewer standard errors than this are judged again, at most so many. */
const SURE = 2;
const MOST_DOUBTFUL = 200;

/** A point of a line. */
interface Place {
  line: Line;
  point: Point;
}

/** What changes sign where the pick changes: the difference of two scores, or what one option has left of a limit. */
type Cause = { scores: [below: number, above: number] } | { limit: number; sign: 1 | -1 };

/** Two neighbouring points of a line with different picks. */
interface Bracket {
  line: Line;
  low: Point;
  high: Point;
}

/** Judges every line at every value of its grid. */
export async function scan(
  grids: readonly { path: string; grid: readonly number[] }[],
  fix: Fix,
  judge: Judge,
  { scan: trials }: Effort,
): Promise<Line[]> {
  const lines = grids.map(({ path, grid }): Line => ({ path, grid, points: [] }));
  const requests = grids.flatMap(({ path, grid }, i) => grid.map((at) => ({ path, at, line: lines[i] })));
  await fix(requests, trials, (tco, limited, r) => {
    const { at, line } = requests[r];
    line.points.push({ at, trials, judgement: judge.judge(tco, limited) });
  });
  return lines;
}

/**
 * Judges again, with more futures, the points whose pick so few cannot be sure of, the most doubtful first, and those
 * between which the pick seems to change, until all of these have been judged twice.
 */
export async function verify(lines: readonly Line[], fix: Fix, judge: Judge, { refine }: Effort): Promise<void> {
  const again = async (places: readonly Place[]) => {
    const requests = [...new Map(places.map((place) => [place.point, place])).values()]
      .filter(({ point }) => point.trials < refine)
      .map(({ line, point }) => ({ path: line.path, at: point.at, point }));
    await fix(requests, refine, (tco, limited, r) => {
      const { point } = requests[r];
      point.trials = refine;
      point.judgement = judge.judge(tco, limited);
    });
    return requests.length;
  };
  const doubtful = lines
    .flatMap((line) => line.points.map((point) => ({ line, point })))
    .filter(({ point }) => point.judgement.sureness < SURE)
    .sort((a, b) => a.point.judgement.sureness - b.point.judgement.sureness)
    .slice(0, MOST_DOUBTFUL);
  await again(doubtful);
  const between = () => brackets(lines).flatMap(({ line, low, high }) => [low, high].map((point) => ({ line, point })));
  while ((await again(between())) > 0);
}

/** Narrows every crossing down once: each bracket is cut in its middle and where a straight line would cross. */
export async function narrow(lines: readonly Line[], fix: Fix, judge: Judge, { refine }: Effort): Promise<void> {
  const requests = brackets(lines).flatMap((bracket) => {
    const { line, low, high } = bracket;
    const width = high.at - low.at;
    const root = Math.min(high.at - 0.05 * width, Math.max(low.at + 0.05 * width, straightRoot(bracket)));
    const middle = low.at + width / 2;
    return [...new Set([root, middle])]
      .filter((at) => low.at < at && at < high.at)
      .map((at) => ({ path: line.path, at, line }));
  });
  await fix(requests, refine, (tco, limited, r) => {
    const { at, line } = requests[r];
    line.points.push({ at, trials: refine, judgement: judge.judge(tco, limited) });
  });
  for (const { points } of lines) points.sort((a, b) => a.at - b.at);
}

/** The crossings of all lines, each with one last step and its standard error from the most futures. */
export async function settle(lines: readonly Line[], fix: Fix, judge: Judge, { final }: Effort): Promise<Crossing[]> {
  const crossings: Crossing[] = [];
  const found = brackets(lines).map((bracket) => {
    const { line, low, high } = bracket;
    return {
      path: line.path,
      at: straightRoot(bracket),
      bracket,
      below: low.judgement.pick,
      above: high.judgement.pick,
    };
  });
  await fix(found, final, (tco, limited, r) => {
    const { path, at, bracket, below, above } = found[r];
    const cause = causeOf(bracket);
    const { from, to, slope } = slopeAround(at, bracket, cause);
    const { score, slack } = judge.judge(tco, limited);
    const step = marginOf(cause, { score, slack }) / slope;
    const se = errorOf(cause, tco, score, judge) / slope;
    crossings.push({
      path,
      at: Math.max(
        Number.isFinite(step) ? Math.min(to, Math.max(from, at - step)) : at,
        crossings.findLast((before) => before.path === path)?.at ?? -Infinity,
      ),
      se: Number.isFinite(se) ? se : (to - from) / 2,
      below,
      above,
    });
  });
  return crossings;
}

function brackets(lines: readonly Line[]): Bracket[] {
  return lines.flatMap((line) =>
    line.points.slice(1).flatMap((high, i) => {
      const low = line.points[i];
      return low.judgement.pick === high.judgement.pick ? [] : [{ line, low, high }];
    }),
  );
}

/** An option that a limit sets aside on one side decides there, whatever it costs. */
function causeOf({ low, high }: Bracket): Cause {
  const [below, above] = [low.judgement.pick, high.judgement.pick];
  if (below !== null && high.judgement.slack[below] < 0) return { limit: below, sign: -1 };
  if (above !== null && low.judgement.slack[above] < 0) return { limit: above, sign: 1 };
  return { scores: [below as number, above as number] };
}

/** Negative below the crossing, positive above it. */
function marginOf(cause: Cause, { score, slack }: Pick<Judgement, "score" | "slack">): number {
  return "limit" in cause ? cause.sign * slack[cause.limit] : score[cause.scores[0]] - score[cause.scores[1]];
}

/** Where the straight line through the margins at both ends is 0; the middle where there is none. */
function straightRoot(bracket: Bracket): number {
  const { low, high } = bracket;
  const cause = causeOf(bracket);
  const [from, to] = [marginOf(cause, low.judgement), marginOf(cause, high.judgement)];
  const share = from / (from - to);
  return low.at + (share >= 0 && share <= 1 ? share : 0.5) * (high.at - low.at);
}

/**
 * How fast the margin rises around a crossing: between the nearest points that stand apart by an eighth of the grid's
 * step, so that the jumps of single futures do not matter; between the bracket's ends where there are no such points.
 */
function slopeAround(at: number, { line, low, high }: Bracket, cause: Cause) {
  const { grid, points } = line;
  const first = grid.findLast((value) => value <= low.at) ?? low.at;
  const last = grid.find((value) => value >= high.at) ?? high.at;
  const apart = (last - first) / 8;
  const isUsable = ({ judgement }: Point) => Number.isFinite(marginOf(cause, judgement));
  const from = points.findLast((point) => first <= point.at && point.at <= at - apart && isUsable(point)) ?? low;
  const to = points.find((point) => at + apart <= point.at && point.at <= last && isUsable(point)) ?? high;
  const rise = marginOf(cause, to.judgement) - marginOf(cause, from.judgement);
  return { from: from.at, to: to.at, slope: rise / (to.at - from.at) };
}

/** Standard error of the margin, from futures at the crossing. */
function errorOf(cause: Cause, tco: readonly Float64Array[], score: readonly number[], { rule }: Judge): number {
  if ("limit" in cause) {
    const { chance } = rule.constraints;
    return Math.sqrt((chance * (1 - chance)) / tco[0].length);
  }
  const { regret } = oddsOf(
    tco,
    score.map((value, o) => !Number.isNaN(value) || cause.scores.includes(o)),
  );
  const [below, above] = cause.scores.map((o) => influence(rule.criterion, tco[o], regret[o] ?? tco[o]));
  return estimateOf(difference(below, above)).se;
}
