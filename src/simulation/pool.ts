import type { Job, Order, Result, TaskKind } from "./tasks.ts";

/** What the main thread tells a worker. A new job takes the place of the one before. */
export type ToWorker = { kind: "job"; id: number; job: Job } | { kind: "order"; id: number; order: Order };

/** What a worker tells the main thread. */
export type FromWorker = { kind: "done"; id: number; result: Result } | { kind: "failed"; id: number; message: string };

/** One worker thread, of Node or of a browser. */
export interface Connection<To = ToWorker, From = FromWorker> {
  /** hands a message over */
  post(message: To): void;
  /** from then on tells what comes back, and if the worker dies, why */
  listen(onMessage: (message: From) => void, onDeath: (reason: string) => void): void;
  /** ends it at once, with whatever it is doing */
  terminate(): void;
}

/** A worker has died: its pool is of no more use. */
export class WorkerDied extends Error {
  override name = "WorkerDied";
}

/** Threads that work on the orders of one job at a time. */
export interface Pool {
  /**
   * Has every order carried out and its result handed to `onDone`, in the order in which they are done. Rejects with
   * the signal's reason when aborted, with WorkerDied when a worker dies, with an Error when a newer job takes the pool
   * over, and with what `onDone` throws.
   */
  run<K extends TaskKind>(
    job: Job<K> & { kind: K },
    orders: readonly Order<K>[],
    onDone: (result: Result<K>) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  /** ends all workers with whatever they are doing */
  close(): void;
}

/**
 * A pool over worker threads; each gets its next order when it is done with one.
 *
 * @param inHand orders that a worker has at once: one at work and one waiting, so that it never idles between two; 1
 *   where it must end soon when it is to end, since it first does what it has
 */
export function workerPool(connections: readonly Connection[], inHand = 2): Pool {
  let lastId = 0;
  let onMessage: (worker: number, message: FromWorker) => void = () => {};
  let onDeath: (reason: string) => void = () => {};
  let dead: string | null = null;
  let takeOver: () => void = () => {};
  connections.forEach((connection, worker) => {
    connection.listen(
      (message) => onMessage(worker, message),
      (reason) => {
        dead = reason;
        onDeath(reason);
      },
    );
  });
  return {
    run: (job, orders, onDone, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        if (dead !== null) throw new WorkerDied(dead);
        takeOver();
        if (orders.length === 0) return resolve();
        const id = ++lastId;
        let next = 0;
        let open = orders.length;
        const end = (settle: () => void) => {
          signal?.removeEventListener("abort", abort);
          if (lastId === id) {
            onMessage = () => {};
            onDeath = () => {};
            takeOver = () => {};
          }
          settle();
        };
        takeOver = () => end(() => reject(new Error("a newer run took the workers over")));
        const abort = () => end(() => reject(signal?.reason));
        const give = (worker: number) => {
          if (next < orders.length) connections[worker].post({ kind: "order", id, order: orders[next++] });
        };
        signal?.addEventListener("abort", abort);
        onDeath = (reason) => end(() => reject(new WorkerDied(reason)));
        onMessage = (worker, message) => {
          if (message.id !== id || signal?.aborted) return;
          if (message.kind === "failed") return end(() => reject(new Error(message.message)));
          give(worker);
          try {
            onDone(message.result as Parameters<typeof onDone>[0]);
          } catch (error) {
            return end(() => reject(error));
          }
          if (--open === 0) end(resolve);
        };
        connections.forEach((connection) => {
          connection.post({ kind: "job", id, job });
        });
        for (let i = 0; i < inHand * connections.length; i++) give(i % connections.length);
      }),
    close() {
      for (const connection of connections) connection.terminate();
    },
  };
}
