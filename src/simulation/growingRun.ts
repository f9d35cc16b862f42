import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Pool } from "./pool.ts";
import { collectChunks, type SimulationResult } from "./result.ts";
import { mostCurveTrials, mostTrials, type RunSettings, RunTooLarge } from "./simulate.ts";

/** A run that can be made longer: trials that are there are not made again. */
export interface GrowingRun {
  /**
   * The result of so many trials, the same to the bit as that of a run of as many.
   *
   * @throws RangeError for trials that are no whole chunks, or fewer than there are; RunTooLarge for more than memory has
   *   room for; the signal's reason when aborted, after which the run is of no more use
   */
  extendTo(trials: number): Promise<SimulationResult>;
}

/** Settings of a run whose length is left open; `onProgress` is told the trials that are done of those asked for last. */
export type GrowingSettings = Pick<RunSettings, "seed" | "curveTrials" | "sampling" | "signal" | "onProgress">;

/** A run of a scenario that begins with no trials. */
export function growingRun(
  scenario: Scenario,
  pool: Pool,
  { seed = scenario.seed, curveTrials, sampling, signal, onProgress }: GrowingSettings = {},
): GrowingRun {
  const most = mostTrials(scenario);
  const withCurves = mostCurveTrials(scenario, curveTrials);
  // a chunk has curves of its trials below this, so it must be the same however far the run goes
  const job = {
    kind: "run" as const,
    scenario: { ...scenario, evidence: {} },
    seed,
    curveTrials: withCurves,
    sampling,
  };
  const collector = collectChunks(scenario, seed, 0, 0);
  let done = 0;
  return {
    async extendTo(trials) {
      if (!(Number.isInteger(trials / CHUNK_SIZE) && trials >= done && trials > 0)) {
        throw new RangeError(`required whole chunks of ${CHUNK_SIZE} trials, no fewer than ${done}, found ${trials}`);
      }
      if (trials > most) throw new RunTooLarge(`required at most ${most} trials, found ${trials}`);
      collector.grow(trials, Math.min(trials, withCurves));
      const orders = Array.from({ length: (trials - done) / CHUNK_SIZE }, (_, i) => ({
        chunk: done / CHUNK_SIZE + i,
        trials: CHUNK_SIZE,
      }));
      onProgress?.(done, trials);
      await pool.run(
        job,
        orders,
        (chunk) => {
          collector.add(chunk);
          done += chunk.trials;
          onProgress?.(done, trials);
        },
        signal,
      );
      return collector.finish();
    },
  };
}
