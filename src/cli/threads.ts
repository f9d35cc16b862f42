import { visible } from "../scenario/fault.ts";
import { nodePool } from "../simulation/nodePool.ts";
import type { Pool } from "../simulation/pool.ts";
import { RunTooLarge } from "../simulation/simulate.ts";
import { Faulty } from "./files.ts";
import { type ProgressBar, progressBar } from "./progress.ts";

/** Exit status of a command that was interrupted. */
export const INTERRUPTED = 130;

/**
 * Works on a scenario file with threads, a progress line and an interruption that stops it. Gives null when interrupted.
 *
 * @throws Faulty if the run would not fit into memory
 */
export async function onThreads<T>(
  file: string,
  threads: number,
  work: (pool: Pool, signal: AbortSignal, bar: ProgressBar) => Promise<T>,
): Promise<T | null> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  const bar = progressBar(process.stderr);
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
