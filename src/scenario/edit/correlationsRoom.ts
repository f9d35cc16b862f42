import { gaussianCopula } from "../../random/copula.ts";
import type { Correlation } from "../scenario.ts";

/** Whether some inputs can have all these rank correlations at once: whether their matrix is positive definite. */
export function canHold(correlations: readonly Correlation[]): boolean {
  const names = [...new Set(correlations.flatMap(({ between }) => between))];
  try {
    gaussianCopula(
      names,
      correlations.map(({ between: [a, b], rank }) => ({ a: names.indexOf(a), b: names.indexOf(b), rank })),
    );
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Hundredths of a rank, from which to which a pair may be moved. */
const MOST = 99;

/**
 * The ranks, in hundredths, that a pair can have beside the correlations of the others: an interval, since positive
 * definite matrices are a convex set. Null if no hundredth will do, or the correlations cannot hold as they are.
 */
export function rankRoom(
  correlations: readonly Correlation[],
  [a, b]: Correlation["between"],
): [low: number, high: number] | null {
  const isPair = ({ between }: Correlation) => between.includes(a) && between.includes(b);
  const others = correlations.filter((each) => !isPair(each));
  const present = correlations.find(isPair)?.rank ?? 0;
  const holds = (rank: number) => canHold([...others, { between: [a, b], rank }]);
  if (!holds(present)) return null;
  const low = outermost(Math.floor(present * 100), -1, holds);
  const high = outermost(Math.ceil(present * 100), 1, holds);
  return low <= high ? [low / 100, high / 100] : null;
}

/** The hundredth furthest from `start` in a direction that still holds, by bisection; one nearer if not even the start does. */
function outermost(start: number, direction: 1 | -1, holds: (rank: number) => boolean): number {
  const at = (steps: number) => start + direction * steps;
  let inside = -1;
  let outside = Math.max(0, MOST - direction * start) + 1;
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (holds(at(middle) / 100)) inside = middle;
    else outside = middle;
  }
  return at(inside);
}
