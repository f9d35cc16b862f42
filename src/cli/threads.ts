import { availableParallelism } from "node:os";
import { preciseRun } from "../decision/preciseRun.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { visible } from "../scenario/fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { GrowingSettings } from "../simulation/growingRun.ts";
import { nodePool } from "../simulation/nodePool.ts";
import type { Pool } from "../simulation/pool.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { type RunSettings, RunTooLarge, simulate } from "../simulation/simulate.ts";
import type { Auto } from "./autoWords.ts";
import { Faulty } from "./files.ts";
import { type ProgressBar, progressBar } from "./progress.ts";

/** Exit status of a command that was interrupted. */
export const INTERRUPTED = 130;

interface OnFile {
  file: string;
  workers?: number;
}

/**
 * Works on a scenario file with threads (one a core unless the command says otherwise, no more than there is work for),
 * a progress line and an interruption that stops it. Gives null when interrupted.
 *
 * @throws Faulty if the run would not fit into memory
 */
export async function onThreads<T>(
  { file, workers = availableParallelism() }: OnFile,
  trials: number,
  work: (pool: Pool, signal: AbortSignal, bar: ProgressBar) => Promise<T>,
): Promise<T | null> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  const bar = progressBar(process.stderr);
  const threads = Math.min(workers, Math.ceil(trials / CHUNK_SIZE));
  const pool = nodePool(threads, new URL("./nodeWorker.mjs", import.meta.url));
  try {
    return await work(pool, interruption.signal, bar);
  } catch (error) {
    if (interruption.signal.aborted) return null;
    if (error instanceof RunTooLarge) throw new Faulty([`${visible(file)}: ${error.message}`]);
    throw error;
  } finally {
    bar.clear();
    pool.close();
    process.removeListener("SIGINT", interrupt);
  }
}

/** A run of a scenario, with what was reached where it was to take as many futures as it takes. */
export interface Ran {
  result: SimulationResult;
  auto: Auto | null;
}

/** Simulates a scenario with its own number of trials, or as many as it takes. */
export async function ran(scenario: Scenario, pool: Pool, settings: GrowingSettings): Promise<Ran> {
  if (!scenario.autoTrials) return { result: await simulate(scenario, pool, settings), auto: null };
  const { result, precision, cappedBy } = await preciseRun(scenario, pool, settings);
  return { result, auto: { ...precision, cappedBy } };
}

/** Simulates the scenario of a file with its own seed and trials, counting the futures; null when interrupted. */
export function simulated(
  on: OnFile,
  scenario: Scenario,
  settings: Pick<RunSettings, "curveTrials"> = {},
): Promise<Ran | null> {
  return onThreads(on, scenario.trials, (pool, signal, bar) =>
    ran(scenario, pool, {
      ...settings,
      signal,
      onProgress: (done, all) =>
        bar.show(done / all, `${done.toLocaleString("en")} of ${all.toLocaleString("en")} futures`),
    }),
  );
}
