import { Worker } from "node:worker_threads";
import { type Connection, type Pool, workerPool } from "./pool.ts";

/** A pool of `count` Node worker threads that run `script`, a built nodeWorker.ts. */
export function nodePool(count: number, script: URL): Pool {
  return workerPool(Array.from({ length: count }, () => connect(new Worker(script))));
}

function connect(worker: Worker): Connection {
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onDeath) {
      worker.on("message", onMessage);
      worker.on("error", (error) => onDeath(`a simulation thread stopped: ${error.message}`));
    },
    terminate: () => void worker.terminate(),
  };
}
