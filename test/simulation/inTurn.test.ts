import { describe, expect, it } from "vitest";
import { inTurn } from "../../src/simulation/inTurn.ts";
import type { Pool } from "../../src/simulation/pool.ts";

/** A pool whose runs end when the test says so; what it was asked for and how far it is. */
function slowPool() {
  const running: { orders: readonly unknown[]; end(error?: Error): void }[] = [];
  let isClosed = false;
  const pool: Pool = {
    run: (_job, orders) =>
      new Promise((resolve, reject) => {
        running.push({ orders, end: (error) => (error ? reject(error) : resolve()) });
      }),
    close: () => {
      isClosed = true;
    },
  };
  return { pool, running, isClosed: () => isClosed };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const job = {} as Parameters<Pool["run"]>[0];
const orders = (name: string) => [name] as unknown as Parameters<Pool["run"]>[1];

describe("a pool in turn", () => {
  it("begins a run when the one before has ended", async () => {
    const { pool, running } = slowPool();
    const queue = inTurn(pool);
    const first = queue.run(job, orders("first"), () => {});
    const second = queue.run(job, orders("second"), () => {});
    await settle();
    expect(running.map(({ orders }) => orders)).toEqual([["first"]]);
    running[0].end();
    await first;
    await settle();
    expect(running.map(({ orders }) => orders)).toEqual([["first"], ["second"]]);
    running[1].end();
    await second;
  });

  it("goes on after a run that failed, whose error its caller gets", async () => {
    const { pool, running } = slowPool();
    const queue = inTurn(pool);
    const first = queue.run(job, orders("first"), () => {});
    const second = queue.run(job, orders("second"), () => {});
    await settle();
    running[0].end(new Error("it broke"));
    await expect(first).rejects.toThrow("it broke");
    await settle();
    running[1].end();
    await expect(second).resolves.toBeUndefined();
  });

  it("rejects a run at once that is aborted while it waits, and never starts it", async () => {
    const { pool, running } = slowPool();
    const queue = inTurn(pool);
    const control = new AbortController();
    const first = queue.run(job, orders("first"), () => {});
    const second = queue.run(job, orders("second"), () => {}, control.signal);
    const third = queue.run(job, orders("third"), () => {});
    await settle();
    control.abort(new Error("no longer wanted"));
    await expect(second).rejects.toThrow("no longer wanted");
    running[0].end();
    await first;
    await settle();
    expect(running.map(({ orders }) => orders)).toEqual([["first"], ["third"]]);
    running[1].end();
    await third;
  });

  it("listens to a signal no longer than to the run", async () => {
    const { pool, running } = slowPool();
    const queue = inTurn(pool);
    const control = new AbortController();
    let listening = 0;
    const { signal } = control;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...all: Parameters<typeof add>) => {
      listening++;
      add(...all);
    };
    signal.removeEventListener = (...all: Parameters<typeof remove>) => {
      listening--;
      remove(...all);
    };
    const run = queue.run(job, orders("first"), () => {}, signal);
    await settle();
    expect(listening).toBe(1);
    running[0].end();
    await run;
    expect(listening).toBe(0);
  });

  it("closes the pool that it stands for", () => {
    const { pool, isClosed } = slowPool();
    inTurn(pool).close();
    expect(isClosed()).toBe(true);
  });
});
