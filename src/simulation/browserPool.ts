import { type Connection, type Pool, workerPool } from "./pool.ts";

/** Workers that a browser is asked for. */
const MOST = 8;

/** A pool of module workers in the browser, one a core; `inHand` as for `workerPool`. */
export function browserPool(inHand?: number): Pool {
  const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency || 1));
  return workerPool(Array.from({ length: count }, connect), inHand);
}

function connect(): Connection {
  const worker = new Worker(new URL("./browserWorker.ts", import.meta.url), { type: "module" });
  return connectionTo(worker, "a simulation worker");
}

/** A worker as those see it who talk with it; `name` is what it is called where it dies. */
export function connectionTo<To, From>(worker: Worker, name: string): Connection<To, From> {
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onDeath) {
      worker.onmessage = ({ data }) => onMessage(data);
      worker.onerror = (event) => onDeath(`${name} stopped: ${event.message || "it could not be loaded"}`);
    },
    terminate: () => worker.terminate(),
  };
}
