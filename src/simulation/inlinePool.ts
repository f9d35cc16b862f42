import { chunkSimulator } from "./chunk.ts";
import type { Pool } from "./pool.ts";

declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** Lets whatever waits on this thread have its turn, a cancellation among it. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A pool without threads: simulates on the calling thread, chunk after chunk. For small runs, tests and notebooks. */
export function inlinePool(): Pool {
  return {
    async run(job, chunks, onChunk, signal) {
      const simulate = chunkSimulator(job);
      for (const { chunk, trials } of chunks) {
        signal?.throwIfAborted();
        onChunk(simulate(chunk, trials));
        await breathe();
      }
    },
    close() {},
  };
}
