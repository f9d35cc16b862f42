import type { Pool } from "./pool.ts";

/**
 * A pool whose runs wait for one another, where others take it over: for a notebook, whose cells all start at once. A run
 * that is aborted while it waits rejects at once.
 *
 * @example const pool = inTurn(browserPool());
 */
export function inTurn(pool: Pool): Pool {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(job, orders, onDone, signal) {
      const before = last;
      const mine = before.then(() => {
        signal?.throwIfAborted();
        return pool.run(job, orders, onDone, signal);
      });
      last = mine.catch(() => {});
      if (!signal) return mine;
      const { aborted, stop } = whenAborted(signal);
      try {
        await Promise.race([mine, aborted]);
      } finally {
        stop();
      }
    },
    close: () => pool.close(),
  };
}

/** Rejects when the signal does; `stop` ends the listening, since one signal may serve hundreds of runs. */
function whenAborted(signal: AbortSignal): { aborted: Promise<never>; stop(): void } {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    stop = () => signal.removeEventListener("abort", abort);
  });
  return { aborted, stop };
}
