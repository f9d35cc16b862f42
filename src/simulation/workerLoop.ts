import type { FromWorker, ToWorker } from "./pool.ts";
import { buffersOf, type Order, type Result, simulatorOf } from "./tasks.ts";

/**
 * What runs inside a worker: answers messages by simulating. `post` sends an answer and hands over the buffers named.
 */
export function workerLoop(post: (message: FromWorker, transfer: ArrayBuffer[]) => void): (message: ToWorker) => void {
  let id = 0;
  let simulate: ((order: Order) => Result) | null = null;
  return (message) => {
    try {
      if (message.kind === "job") {
        id = message.id;
        simulate = null;
        simulate = simulatorOf(message.job) as (order: Order) => Result;
      } else if (message.id === id && simulate) {
        const result = simulate(message.order);
        post({ kind: "done", id, result }, buffersOf(result));
      }
    } catch (error) {
      post({ kind: "failed", id: message.id, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
