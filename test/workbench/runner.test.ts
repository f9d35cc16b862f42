import { expect, it, vi } from "vitest";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { type Outcome, PREVIEW_TRIALS, Runner } from "../../src/workbench/runner.ts";
import { shipped } from "../support/scenarios.ts";

interface Run {
  trials: number;
  signals: unknown;
  isAborted: boolean;
  finish(): Promise<void>;
  fail(message: string): void;
}

/** A pool whose runs go on when the test says so: a preview's part and the rest of a run are two. */
function slowPool() {
  const runs: Run[] = [];
  const pool: Pool = {
    run: (job, chunks, onChunk, signal) =>
      new Promise((resolve, reject) => {
        const run: Run = {
          trials: chunks.reduce((sum, { trials }) => sum + trials, 0),
          signals: job.scenario.funnel.signalsPerWeek,
          isAborted: false,
          finish: () => inlinePool().run(job, chunks, onChunk, signal).then(resolve, reject),
          fail: (message) => reject(new Error(message)),
        };
        signal?.addEventListener("abort", () => {
          run.isAborted = true;
          reject(signal.reason);
        });
        runs.push(run);
      }),
    close() {},
  };
  return { runs, pool };
}

const FULL = PREVIEW_TRIALS + 100;
const scenario: Scenario = { ...shipped("one-person-consultancy"), trials: FULL };
const withSignals = (signals: number) => withQuantity(scenario, "funnel.signalsPerWeek", signals);

function started() {
  const { runs, pool } = slowPool();
  const shown: { trials: number; preview: boolean; signals: unknown }[] = [];
  const errors: string[] = [];
  const progress: (number | null)[] = [];
  const runner = new Runner(pool, {
    onOutcome: ({ result, preview }: Outcome) =>
      shown.push({ trials: result.trials, preview, signals: result.scenario.funnel.signalsPerWeek }),
    onProgress: (done) => progress.push(done),
    onError: ({ message }) => errors.push(message),
  });
  /** The nth run once it has begun. */
  const run = (n: number) => vi.waitUntil(() => runs[n], { timeout: 60_000, interval: 1 });
  const idle = () => expect.poll(() => progress.at(-1) ?? null).toBeNull();
  return { runner, runs, run, shown, errors, progress, idle };
}

it("gives a preview of the first trials, then the whole run, with its progress", async () => {
  const { runner, run, runs, shown, progress } = started();
  runner.request(scenario, true);
  await (await run(0)).finish();
  await expect.poll(() => shown.map(({ trials, preview }) => [trials, preview])).toEqual([[PREVIEW_TRIALS, true]]);
  await (await run(1)).finish();
  await expect.poll(() => shown.length).toBe(2);
  expect(shown.map(({ trials, preview }) => [trials, preview])).toEqual([
    [PREVIEW_TRIALS, true],
    [FULL, false],
  ]);
  await expect.poll(() => progress.at(-1)).toBeNull();
  expect([progress[0], progress.at(-2)]).toEqual([0, 1]);
  expect(runs.map(({ trials }) => trials)).toEqual([PREVIEW_TRIALS, FULL - PREVIEW_TRIALS]);
});

it.each([true, false])("runs a scenario of few trials once, and not as a preview (full: %s)", async (full) => {
  const { runner, run, runs, shown } = started();
  runner.request({ ...scenario, trials: 40 }, full);
  (await run(0)).finish();
  await expect.poll(() => shown).toEqual([expect.objectContaining({ trials: 40, preview: false })]);
  expect(runs).toHaveLength(1);
});

it("a newer request cancels a run that has given its preview, whose full results are never shown", async () => {
  const { runner, run, shown, errors } = started();
  runner.request(withSignals(3), true);
  await (await run(0)).finish();
  const older = await run(1);
  runner.request(withSignals(4), true);
  expect(older.isAborted).toBe(true);
  await older.finish();
  await (await run(2)).finish();
  await (await run(3)).finish();
  await expect
    .poll(() => shown.map(({ signals, preview }) => [signals, preview]))
    .toEqual([
      [3, true],
      [4, true],
      [4, false],
    ]);
  expect(errors).toEqual([]);
});

it("a run that has not given its preview gives it before a newer request cancels it", async () => {
  const { runner, run, shown, errors } = started();
  runner.request(withSignals(3), true);
  const older = await run(0);
  runner.request(withSignals(4), false);
  expect(older.isAborted).toBe(false);
  await older.finish();
  await expect.poll(() => older.isAborted).toBe(true);
  await (await run(1)).finish();
  await expect
    .poll(() => shown.map(({ signals, preview }) => [signals, preview]))
    .toEqual([
      [3, true],
      [4, true],
    ]);
  expect(errors).toEqual([]);
});

it("while a slider is dragged a preview under way is let finish, and of the newer ones only the newest is run", async () => {
  const { runner, run, runs, shown } = started();
  runner.request(withSignals(3), false);
  const first = await run(0);
  for (const signals of [4, 5, 6]) runner.request(withSignals(signals), false);
  expect(first.isAborted).toBe(false);
  first.finish();
  (await run(1)).finish();
  await expect
    .poll(() => shown.map(({ signals, preview }) => [signals, preview]))
    .toEqual([
      [3, true],
      [6, true],
    ]);
  expect(runs).toHaveLength(2);
});

it("letting go after a drag runs in full", async () => {
  const { runner, run, shown } = started();
  runner.request(withSignals(3), false);
  (await run(0)).finish();
  await expect.poll(() => shown.length).toBe(1);
  runner.request(withSignals(3), true);
  await (await run(1)).finish();
  await (await run(2)).finish();
  await expect.poll(() => shown.at(-1)).toEqual({ trials: FULL, preview: false, signals: 3 });
});

it("stopped, a full run leaves the preview's results, and that is no error", async () => {
  const { runner, run, shown, errors, idle } = started();
  runner.request(scenario, true);
  await (await run(0)).finish();
  const rest = await run(1);
  runner.cancel();
  expect(rest.isAborted).toBe(true);
  await idle();
  expect(shown.map(({ preview }) => preview)).toEqual([true]);
  expect(errors).toEqual([]);
});

it("stopping while nothing runs does nothing", () => {
  const { runner, runs, errors } = started();
  runner.cancel();
  expect([runs, errors]).toEqual([[], []]);
});

it.each([0, 1])("an error in part %i of a run is told, and the next request works", async (broken) => {
  const { runner, run, shown, errors, idle } = started();
  runner.request(scenario, true);
  for (let n = 0; n < broken; n++) await (await run(n)).finish();
  (await run(broken)).fail("a simulation worker stopped: test");
  await expect.poll(() => errors).toEqual(["a simulation worker stopped: test"]);
  await idle();
  runner.request(withSignals(7), true);
  await (await run(broken + 1)).finish();
  await (await run(broken + 2)).finish();
  await expect.poll(() => shown.at(-1)).toEqual({ trials: FULL, preview: false, signals: 7 });
  expect(errors).toHaveLength(1);
});

it("a request that comes while another fails is still run", async () => {
  const { runner, run, shown, errors } = started();
  runner.request(withSignals(3), true);
  const first = await run(0);
  runner.request(withSignals(4), false);
  first.fail("broken");
  (await run(1)).finish();
  await expect.poll(() => shown).toEqual([{ trials: PREVIEW_TRIALS, preview: true, signals: 4 }]);
  expect(errors).toEqual(["broken"]);
});
