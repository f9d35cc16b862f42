import {
  type Bracket,
  bracketsOf,
  cutsOf,
  isLevel,
  type Line,
  marginOf,
  probesOf,
  rootBetween,
  spreadOf,
  straightRoot,
} from "./bracket.ts";
import type { Constrained } from "./constraints.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { influence } from "./influence.ts";
import type { Judge } from "./judge.ts";
import { oddsOf } from "./odds.ts";
import { difference } from "./statistics.ts";

/** Where the pick changes as one input rises. Options are indices; null stands for none that keeps the limits. */
export interface Crossing {
  path: string;
  at: number;
  /** standard error of `at` */
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

/** Judges every line at every value of its grid, and inside its outer steps where the picks there say nothing. */
export async function scan(
  grids: readonly { path: string; grid: readonly number[] }[],
  fix: Fix,
  judge: Judge,
  trials: number,
): Promise<Line[]> {
  const lines = grids.map(({ path, grid }): Line => ({ path, grid, points: [] }));
  for (const valuesOf of [({ grid }: Line) => grid, probesOf]) {
    const requests = lines.flatMap((line) => valuesOf(line).map((at) => ({ path: line.path, at, line })));
    await add(requests, fix, judge, trials);
  }
  return lines;
}

/** Points whose pick leads by fewer standard errors than this are judged again, at most so many. */
const SURE = 2;
const MOST_DOUBTFUL = 200;

/**
 * Judges again, with more futures, the points whose pick so few cannot be sure of, the most doubtful first, and those
 * between which the pick seems to change, until all of these have been judged twice.
 */
export async function verify(lines: readonly Line[], fix: Fix, judge: Judge, trials: number): Promise<void> {
  const doubtful = pointsOf(lines)
    .filter(({ point }) => point.trials < trials && point.judgement.sureness < SURE)
    .sort((a, b) => a.point.judgement.sureness - b.point.judgement.sureness);
  await again(doubtful.slice(0, MOST_DOUBTFUL), fix, judge, trials);
  await confirm(lines, fix, judge, trials);
}

/**
 * Judges both ends of every bracket on so many futures. Where the pick at one turns out to be another, the crossing lies
 * between other points, and those are judged as well, until every crossing is seen on these futures themselves.
 */
export async function confirm(lines: readonly Line[], fix: Fix, judge: Judge, trials: number): Promise<void> {
  for (;;) {
    const ends = new Set(bracketsOf(lines).flatMap(({ low, high }) => [low, high]));
    const requests = pointsOf(lines).filter(({ point }) => point.trials < trials && ends.has(point));
    if (requests.length === 0) return;
    await again(requests, fix, judge, trials);
  }
}

function pointsOf(lines: readonly Line[]) {
  return lines.flatMap((line) => line.points.map((point) => ({ path: line.path, at: point.at, point })));
}

async function again(requests: ReturnType<typeof pointsOf>, fix: Fix, judge: Judge, trials: number): Promise<void> {
  await fix(requests, trials, (tco, limited, r) => {
    const { point } = requests[r];
    point.before = { trials: point.trials, judgement: point.judgement };
    point.trials = trials;
    point.judgement = judge.judge(tco, limited);
  });
}

/** Cuts that take the widest bracket below what matters. */
const MOST_ROUNDS = 10;

/** Narrows every crossing down, in rounds. */
export async function narrow(
  lines: readonly Line[],
  fix: Fix,
  judge: Judge,
  trials: number,
  onRound: () => void = () => {},
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const requests = bracketsOf(lines).flatMap((bracket) =>
      cutsOf(bracket).map((at) => ({ path: bracket.line.path, at, line: bracket.line })),
    );
    if (requests.length === 0) return;
    onRound();
    await add(requests, fix, judge, trials);
  }
}

/** Judges further values and adds them to their lines. */
async function add(
  requests: readonly { path: string; at: number; line: Line }[],
  fix: Fix,
  judge: Judge,
  trials: number,
): Promise<void> {
  await fix(requests, trials, (tco, limited, r) => {
    const { at, line } = requests[r];
    line.points.push({ at, trials, judgement: judge.judge(tco, limited) });
  });
  for (const { points } of new Set(requests.map(({ line }) => line))) points.sort((a, b) => a.at - b.at);
}

/**
 * The crossings of all lines, whose brackets were confirmed on so many futures: each takes one last step (of
 * regula falsi) that does not leave its bracket. Its standard error is how far it moves where the margin there moves by its own (delta
 * method), and not less than half of what is left at a jump.
 *
 * @param curve how many futures the brackets were first narrowed down on
 */
export async function settle(
  lines: readonly Line[],
  fix: Fix,
  judge: Judge,
  trials: number,
  curve: number,
): Promise<Crossing[]> {
  const found = bracketsOf(lines).map((bracket) => ({
    path: bracket.line.path,
    at: straightRoot(bracket),
    bracket,
  }));
  const crossings: Crossing[] = [];
  await fix(found, trials, (tco, limited, r) => {
    const { path, at, bracket } = found[r];
    const { low, high, below, above } = bracket;
    const margin = marginAt(bracket, tco, limited, judge);
    const isStraight = isLevel(bracket) && Number.isFinite(margin.mean);
    const stepped = isStraight ? rootBetween({ at, margin: margin.mean }, bracket) : at;
    const spread = spreadOf(stepped, margin.se, bracket, curve);
    const half = (high.at - low.at) / 2;
    const se = !(spread >= 0) ? half : isStraight ? spread : Math.max(spread, half);
    crossings.push({ path, at: stepped, se, below, above });
  });
  return crossings;
}

/** The margin at a crossing, with its standard error. */
function marginAt({ cause }: Bracket, tco: readonly Float64Array[], limited: Constrained, judge: Judge): Estimate {
  const { score, slack } = judge.judge(tco, limited);
  const mean = marginOf(cause, { score, slack });
  if ("limit" in cause) {
    const count = tco[0].length;
    const share = Math.min(1, Math.max(0, judge.rule.constraints.chance + slack[cause.limit]));
    // Laplace's rule of succession: a limit that is kept in all futures seen is not sure to be in the next
    const kept = (share * count + 1) / (count + 2);
    return { mean, se: Math.sqrt((kept * (1 - kept)) / count) };
  }
  if (!Number.isFinite(mean)) return { mean, se: Number.NaN };
  const { regret } = oddsOf(
    tco,
    score.map((value) => !Number.isNaN(value)),
  );
  const [below, above] = cause.scores.map((o) => influence(judge.rule.criterion, tco[o], regret[o] ?? tco[o]));
  return { mean, se: estimateOf(difference(below, above)).se };
}
