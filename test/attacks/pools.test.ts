import { expect, it, vi } from "vitest";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { type Pool, WorkerDied } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { PagePool } from "../../src/workbench/pagePool.ts";
import { shipped } from "../support/scenarios.ts";

it("the pool of the pages says that a worker died, and starts another for what is asked next", async () => {
  const dead: Pool = { run: () => Promise.reject(new WorkerDied("out of memory")), close: vi.fn() };
  const pools = [dead, inlinePool()];
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
  const pages = new PagePool(host, () => pools.shift() as Pool);
  const { pool } = pages;
  const scenario = shipped("one-person-consultancy");
  await expect(simulate(scenario, pool, { trials: 4 })).rejects.toThrow("out of memory");
  expect(dead.close).toHaveBeenCalled();
  expect(await simulate(scenario, pages.pool, { trials: 4 })).toMatchObject({ trials: 4 });
  expect(pages.pool).toBe(pool);
});
