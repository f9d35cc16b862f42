import { type ChunkResult, chunkSimulator } from "./chunk.ts";
import type { FromWorker, ToWorker } from "./pool.ts";

/**
 * What runs inside a worker: answers messages by simulating. `post` sends an answer and hands over the buffers named.
 */
export function workerLoop(post: (message: FromWorker, transfer: ArrayBuffer[]) => void): (message: ToWorker) => void {
  let id = 0;
  let simulate: ((chunk: number, trials: number) => ChunkResult) | null = null;
  return (message) => {
    try {
      if (message.kind === "job") {
        id = message.id;
        simulate = null;
        simulate = chunkSimulator(message.job);
      } else if (message.id === id && simulate) {
        const result = simulate(message.chunk, message.trials);
        const { outcomes, weekly, leaks, owed, curves } = result;
        post({ kind: "done", id, result }, [outcomes.buffer, weekly.buffer, leaks.buffer, owed.buffer, curves.buffer]);
      }
    } catch (error) {
      post({ kind: "failed", id: message.id, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
