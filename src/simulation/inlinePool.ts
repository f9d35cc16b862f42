import { breathe } from "./breathe.ts";
import type { Pool } from "./pool.ts";
import { simulatorOf } from "./tasks.ts";

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
