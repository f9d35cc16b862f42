import type { ReactiveControllerHost } from "lit";
import { expect, it, vi } from "vitest";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { type Pool, WorkerDied } from "../../src/simulation/pool.ts";
import { Results } from "../../src/workbench/results.ts";
import { shipped } from "../support/scenarios.ts";

/** Runs on this thread take a while on a busy machine. */
const SOON = { timeout: 60_000 };

const scenario = { ...shipped("one-person-consultancy"), trials: 300 };

const dying: Pool = { run: () => Promise.reject(new WorkerDied("a simulation worker stopped: test")), close: () => {} };

/** Results with these pools, one after the other, and what they said. */
function resultsOn(...pools: Pool[]) {
  const failures: string[] = [];
  const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveControllerHost;
  const silent = () => {};
  const results = new Results(
    host,
    {
      onShow: silent,
      onSpeak: silent,
      onOutdate: silent,
      onRest: silent,
      onProgress: silent,
      onFailure: (heading, message) => failures.push(`${heading}: ${message}`),
    },
    () => pools.shift() as Pool,
  );
  results.hostConnected();
  return { results, failures };
}

it("a worker that dies is replaced, which is said, and the results come all the same", async () => {
  const { results, failures } = resultsOn(dying, inlinePool());
  results.complete(scenario, "a");
  await vi.waitUntil(() => results.outcome?.preview === false, SOON);
  expect(results.outcome?.result.scenario).toBe(scenario);
  expect(failures).toEqual(["The simulation was started again: a simulation worker stopped: test"]);
});

it("a scenario that kills workers twice is given up; the next one gets another worker", async () => {
  const { results, failures } = resultsOn(dying, dying, inlinePool());
  results.complete(scenario, "a");
  await vi.waitUntil(() => failures.length === 2, SOON);
  expect(failures[1]).toMatch(/^The simulation stopped; the results are those of before: /);
  expect(results.isUpdating).toBe(false);
  const other = { ...scenario, seed: "other" };
  results.complete(other, "a");
  await vi.waitUntil(() => results.outcome?.preview === false, SOON);
  expect(results.outcome?.result.scenario).toBe(other);
});

it("results of one document are never shown for another", async () => {
  const { results } = resultsOn(inlinePool());
  const other = { ...scenario, seed: "other" };
  results.complete(scenario, "a");
  results.complete(other, "b");
  const shown: unknown[] = [];
  await vi.waitUntil(() => {
    if (results.outcome) shown.push(results.outcome.result.scenario);
    return results.outcome?.preview === false;
  }, SOON);
  expect(new Set(shown)).toEqual(new Set([other]));
});

it("another way of presenting the results is taken up without simulating anything; another number is not", async () => {
  let runs = 0;
  const pool = inlinePool();
  const counting: Pool = {
    ...pool,
    run: (...args) => {
      runs++;
      return pool.run(...args);
    },
  };
  const { results } = resultsOn(counting);
  results.complete(scenario, "a");
  await vi.waitUntil(() => results.outcome?.preview === false && !results.isUpdating, SOON);
  const before = results.outcome;
  const [stamp, count] = [results.stamp, runs];
  const presented = { ...scenario, presentation: { pages: [{ id: "why" as const, hidden: true }] } };
  results.complete(presented, "a");
  expect(runs).toBe(count);
  expect(results.outcome?.result.scenario).toBe(presented);
  expect(results.outcome?.result.outcomes).toBe(before?.result.outcomes);
  expect(results.stamp).toEqual(stamp);
  expect(results.isUpdating).toBe(false);
  const other = { ...presented, seed: "other" };
  results.complete(other, "a");
  await vi.waitUntil(() => results.outcome?.result.scenario === other && results.outcome.preview === false, SOON);
  expect(runs).toBeGreaterThan(count);
});
