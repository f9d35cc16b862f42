import type { Worth } from "./evppi.ts";
import { meanOf, spreadOf } from "./statistics.ts";

/**
 * What it would be worth to know all inputs, but no chance event, before deciding: over rows of inputs the mean of the
 * best option's expected net value, less that of the option that is best on average.
 *
 * Each row's expectation is a mean over R re-runs of the same inputs with fresh chance draws. The best of several noisy
 * means looks better than it is, by b₁/R + b₂/R² + … (Gordy and Juneja, Nested Simulation in Portfolio Risk
 * Measurement, Management Science 56, 2010; Giles and Goda, Decision-making under uncertainty: using MLMC for efficient
 * estimation of EVPPI, Statistics and Computing 29, 2019). So the same is computed from disjoint halves and quarters of
 * the re-runs and extrapolated to infinitely many (Richardson): with M(R) for the result from R re-runs,
 * (8 M(R) − 6 M(R/2) + M(R/4)) ÷ 3 is free of the first two terms, and what is left falls with the cube of R.
 * The standard error is that of a mean over independent rows.
 *
 * @param netByRerun net value by re-run, option and row; 4, 8, 12, … re-runs
 * @param best the option that is best on average, if that is known from elsewhere; else the best of these
 * @throws RangeError for a number of re-runs that is no multiple of 4, or fewer than 2 rows
 *
 * @example perfectInformation([1, 2, 3, 4].map(() => [Float64Array.of(0, 0), Float64Array.of(-4, 2)])).value // => 1
 */
export function perfectInformation(netByRerun: readonly Float64Array[][], best?: number): Worth {
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
  const usual = best ?? means.indexOf(Math.max(...means));
  const gain = (sums: readonly Float64Array[], count: number) => (row: number) =>
    (Math.max(...sums.map((values) => values[row])) - sums[usual][row]) / count;
  const ofAll = gain(all, reruns);
  const ofHalves = halves.map((half) => gain(half, reruns / 2));
  const ofQuarters = quarters.map((quarter) => gain(quarter, reruns / 4));
  const { mean, se } = spreadOf(
    Float64Array.from(
      { length: rows },
      (_, row) => (8 * ofAll(row) - 6 * meanAt(ofHalves, row) + meanAt(ofQuarters, row)) / 3,
    ),
  );
  return { value: mean, se };
}

/** By option and row. */
function sumOver(runs: readonly (readonly Float64Array[])[]): Float64Array[] {
  return runs[0].map((_, o) => {
    const sum = new Float64Array(runs[0][o].length);
    for (const run of runs) for (let i = 0; i < sum.length; i++) sum[i] += run[o][i];
    return sum;
  });
}

function meanAt(parts: readonly ((row: number) => number)[], row: number): number {
  return parts.reduce((sum, part) => sum + part(row), 0) / parts.length;
}
