import type { Worth } from "./evppi.ts";
import { replicateError } from "./replicateError.ts";
import { meanOf, spreadOf } from "./statistics.ts";

/** What is known of more trials than were run again. */
export interface MoreTrials {
  /** the option that is best on average */
  best: number;
  /** its regret by trial: the first trials are the rows as they were first run */
  regret: Float64Array;
}

/**
 * What it would be worth to know all inputs, but no chance event, before deciding: over rows of inputs the mean of the
 * best option's expected net value, less that of the option that is best on average.
 *
 * Each row's expectation is a mean over R re-runs of the same inputs with fresh chance draws. The best of several noisy
 * means looks better than it is, by b₁/R + b₂/R² + … (Gordy and Juneja, Nested Simulation in Portfolio Risk
 * Measurement, Management Science 56, 2010; Giles and Goda, Decision-making under uncertainty: using MLMC for efficient
 * estimation of EVPPI, Statistics and Computing 29, 2019). So the same is computed from disjoint halves and quarters of
 * the re-runs and extrapolated to infinitely many (Richardson): with M(R) for the result from R re-runs,
 * (8 M(R) − 6 M(R/2) + M(R/4)) ÷ 3 is free of the first two terms, and what is left falls with the cube of R. Where
 * inputs hardly matter beside luck the series does not hold: then a few hundredths of what luck is worth may be left.
 *
 * With regrets of more trials, what luck alone would be worth to foresee is taken from the rows, and subtracted from the
 * mean regret of all trials: a control variate (Glasserman, Monte Carlo Methods in Financial Engineering, 2003, 4.1).
 *
 * @param netByRerun net value by re-run, option and row; 4, 8, 12, … re-runs
 * @throws RangeError for a number of re-runs that is no multiple of 4, or fewer than 2 rows
 *
 * @example perfectInformation([1, 2, 3, 4].map(() => [Float64Array.of(0, 0), Float64Array.of(-4, 2)])).value // => 1
 */
export function perfectInformation(netByRerun: readonly Float64Array[][], more?: MoreTrials): Worth {
  const reruns = netByRerun.length;
  if (!(reruns >= 4 && reruns % 4 === 0)) {
    throw new RangeError(`required a multiple of 4 re-runs, found ${reruns}`);
  }
  const rows = netByRerun[0][0].length;
  if (!(rows >= 2)) throw new RangeError(`required at least 2 rows, found ${rows}`);
  const quarters = [0, 1, 2, 3].map((quarter) =>
    sumOver(netByRerun.slice((quarter * reruns) / 4, ((quarter + 1) * reruns) / 4)),
  );
  const halves = [sumOver(quarters.slice(0, 2)), sumOver(quarters.slice(2))];
  const all = sumOver(halves);
  const means = all.map(meanOf);
  const best = more?.best ?? means.indexOf(Math.max(...means));
  const [ofAll, ofHalves, ofQuarters] = [[all], halves, quarters].map((parts) => meanRegret(parts, best, reruns));
  const known = ofAll.map((value, row) => (8 * value - 6 * ofHalves[row] + ofQuarters[row]) / 3);
  if (!more) {
    const { mean, se } = spreadOf(known);
    return { value: mean, se };
  }
  const luck = meanRegret(netByRerun, best, reruns).map((value, row) => value - known[row]);
  return lessLuck(more.regret, luck);
}

/** By row: by how much the best of the means falls short of the largest, over several parts of the re-runs on average. */
function meanRegret(parts: readonly (readonly Float64Array[])[], best: number, reruns: number): Float64Array {
  const regret = new Float64Array(parts[0][0].length);
  for (const sums of parts) {
    for (let row = 0; row < regret.length; row++) {
      let most = sums[best][row];
      for (const values of sums) most = Math.max(most, values[row]);
      // the parts together are all re-runs, so this is the mean over parts of a mean over re-runs
      regret[row] += (most - sums[best][row]) / reruns;
    }
  }
  return regret;
}

/** Mean regret of all trials less the mean luck of the first, with the standard error of the difference. */
function lessLuck(regret: Float64Array, luck: Float64Array): Worth {
  const [n, rows] = [regret.length, luck.length];
  const [whole, part] = [meanOf(regret), meanOf(luck)];
  // what each trial moves the difference by; those that were run again move both means
  const moves = regret.map((value, i) => value - whole - (i < rows ? (n / rows) * (luck[i] - part) : 0));
  return { value: whole - part, se: replicateError(moves, 0) };
}

/** By option and row. */
function sumOver(runs: readonly (readonly Float64Array[])[]): Float64Array[] {
  return runs[0].map((_, o) => {
    const sum = new Float64Array(runs[0][o].length);
    for (const run of runs) for (let i = 0; i < sum.length; i++) sum[i] += run[o][i];
    return sum;
  });
}
