import { median, quantile } from "simple-statistics";

/** The middle of some runs, and how far the middle half of them spreads. */
export interface Measured {
  /** median, in the unit of the runs; NaN where nothing could be measured */
  value: number;
  /** first and third quartile */
  low: number;
  high: number;
  runs: number;
}

/**
 * Median and quartiles of runs, between two of them by the straight line. Those that could not be measured (NaN) do not count.
 *
 * @example measured([4, 1, 3, 2]) // => { value: 2.5, low: 1.75, high: 3.25, runs: 4 }
 */
export function measured(runs: readonly number[]): Measured {
  const found = runs.filter(Number.isFinite);
  if (found.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, runs: 0 };
  const [low, high] = [0.25, 0.75].map((share) => quantile(found, share));
  return { value: median(found), low, high, runs: found.length };
}

/**
 * A percentile of all runs, with the quartiles of the same percentile of each round: how far it spreads from one round to
 * the next.
 *
 * @param rounds runs by round
 * @param share of the runs that lie below, 0–1
 */
export function measuredAt(rounds: readonly (readonly number[])[], share: number): Measured {
  const found = rounds.map((runs) => runs.filter(Number.isFinite)).filter(({ length }) => length > 0);
  const all = found.flat();
  const { low, high } = measured(found.map((runs) => quantile(runs, share)));
  return { value: all.length > 0 ? quantile(all, share) : Number.NaN, low, high, runs: all.length };
}

/** One figure divided by another, round by round: what both have in common, a slow hour above all, cancels. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  if (over.length !== under.length) {
    throw new RangeError(`required as many runs of both, found ${over.length} and ${under.length}`);
  }
  return over.map((each, i) => each / under[i]);
}
