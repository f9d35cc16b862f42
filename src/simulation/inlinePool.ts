import type { Pool } from "./pool.ts";
import { simulatorOf } from "./tasks.ts";

declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** Lets whatever waits on this thread have its turn, a cancellation among it. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A pool without threads: simulates on the calling thread, order after order. For small runs, tests and notebooks. */
export function inlinePool(): Pool {
  return {
    async run(job, orders, onDone, signal) {
      const simulate = simulatorOf(job);
      for (const order of orders) {
        signal?.throwIfAborted();
        onDone(simulate(order));
        await breathe();
      }
    },
    close() {},
  };
}
