import type { Scenario } from "../scenario/scenario.ts";
import type { Sampling } from "../simulation/dimensions.ts";
import { frameOf } from "../simulation/frame.ts";
import type { Pool } from "../simulation/pool.ts";
import { simulate } from "../simulation/simulate.ts";
import type { Watch } from "./base.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { oddsOf } from "./odds.ts";
import { type SpreadFit, spreadFit } from "./spreadFit.ts";
import { difference, meanOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** What is estimated, with how many futures, and how often. */
export interface ConvergenceStudy {
  /** ids of the two options whose difference is estimated, and of which the first one's chance of being best */
  pick: string;
  rival: string;
  /** numbers of futures, ascending, at least two */
  counts: readonly number[];
  /** one run each, at least three */
  seeds: readonly string[];
  /** how futures are drawn: independently unless told otherwise */
  design?: Sampling;
}

/** What the runs say with one number of futures. */
export interface ConvergenceCount {
  futures: number;
  /** by seed: rival − pick, mean over the futures, in money, with the standard error that the run itself states */
  difference: Estimate[];
  /** by seed: chance that the pick is the cheapest of all options, whatever their limits */
  chance: number[];
}

/** How estimates settle as futures are added. */
export interface Convergence {
  counts: ConvergenceCount[];
  /** standard deviation over the seeds, by number of futures, and the slope of its logarithm; null where none varies */
  difference: SpreadFit | null;
  chance: SpreadFit | null;
}

/**
 * How far estimates spread from seed to seed with so many futures: of the mean difference of two options on the same
 * futures, and of a chance of being best. With independent futures a spread falls with the square root of their number:
 * the slope of its logarithm over that of the number is −1/2. With a replicated scrambled Sobol sequence it is smaller, and
 * falls faster, as far as it is the inputs that it comes from.
 *
 * Each seed is run once, with the most futures: the first futures of a longer run are those of a shorter one.
 *
 * @throws RangeError for an option that the scenario has not, or fewer counts or seeds than a slope takes; the signal's
 *   reason when aborted
 */
export async function convergence(
  scenario: Scenario,
  pool: Pool,
  { pick, rival, counts, seeds, design = "independent" }: ConvergenceStudy,
  { signal, onProgress }: Watch = {},
): Promise<Convergence> {
  const ids = frameOf(scenario).options.map(({ id }) => id);
  const [a, b] = [pick, rival].map((id) => ids.indexOf(id));
  if (a < 0 || b < 0) throw new RangeError(`required two options of the scenario, found ${pick} and ${rival}`);
  if (!(seeds.length >= 3 && new Set(counts).size >= 2)) {
    throw new RangeError(`required 3 seeds and 2 counts or more, found ${seeds.length} and ${new Set(counts).size}`);
  }
  const rows = counts.map((futures): ConvergenceCount => ({ futures, difference: [], chance: [] }));
  const trials = Math.max(...counts);
  for (const [s, seed] of seeds.entries()) {
    const result = await simulate(scenario, pool, {
      seed,
      trials,
      curveTrials: 0,
      sampling: design,
      ...(signal ? { signal } : {}),
      onProgress: (done) => onProgress?.((s + done / trials) / seeds.length),
    });
    const tco = tcoOf(result);
    const lead = difference(tco[b], tco[a]);
    for (const row of rows) {
      const first = tco.map((costs) => costs.subarray(0, row.futures));
      row.difference.push(estimateOf(lead.subarray(0, row.futures)));
      row.chance.push(
        oddsOf(
          first,
          first.map(() => true),
        ).pBest[a] as number,
      );
    }
  }
  const means = rows.map((row) => row.difference.map(({ mean }) => mean));
  return {
    counts: rows,
    difference: spreadFit(counts, means),
    chance: spreadFit(
      counts,
      rows.map(({ chance }) => chance),
    ),
  };
}

/**
 * The standard error that runs state with one number of futures: the root mean square over the seeds.
 *
 * @example statedError([{ mean: 0, se: 3 }, { mean: 9, se: 4 }]) // => Math.sqrt(12.5)
 */
export function statedError(estimates: readonly Estimate[]): number {
  return Math.sqrt(meanOf(Float64Array.from(estimates, ({ se }) => se * se)));
}
