import { describe, expect, it } from "vitest";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { type Connection, workerPool } from "../../src/simulation/pool.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { workerLoop } from "../../src/simulation/workerLoop.ts";
import { referenceScenario } from "../support/scenarios.ts";

const scenario = referenceScenario("mid-size-b2b");

/** A connection whose worker lives on this thread and answers later, in its own time. */
function pretendWorker(delay: number, dies = false): Connection {
  let answer: (message: Parameters<ReturnType<typeof workerLoop>>[0]) => void = () => {};
  return {
    post: (message) => {
      setTimeout(() => answer(message), delay);
    },
    listen(onMessage, onDeath) {
      const loop = workerLoop((message) => onMessage(message));
      answer = (message) =>
        dies && message.kind === "order" ? onDeath("a simulation thread stopped: test") : loop(message);
    },
    terminate() {},
  };
}

describe("simulate", () => {
  it("gives the same bytes for any number of workers, whatever order they finish in", async () => {
    const settings = { trials: 1100, curveTrials: 600 };
    const alone = await simulate(scenario, inlinePool(), settings);
    const three = await simulate(
      scenario,
      workerPool([pretendWorker(3), pretendWorker(0), pretendWorker(1)]),
      settings,
    );
    expect(three).toEqual(alone);
  });

  it("of no work at all is done at once", async () => {
    const { tco } = await variantRunner(scenario, workerPool([pretendWorker(0)]))([], { trials: 500 });
    expect(tco).toEqual([]);
  });

  it("reports progress from nothing to all trials", async () => {
    const seen: number[] = [];
    await simulate(scenario, inlinePool(), { trials: 600, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([0, 250, 500, 600]);
  });

  it("hands the first trials over as the result that a run of them alone gives", async () => {
    const previews: SimulationResult[] = [];
    const preview = { trials: 500, onResult: (result: SimulationResult) => void previews.push(result) };
    const full = await simulate(scenario, workerPool([pretendWorker(2), pretendWorker(0)]), { trials: 1100, preview });
    expect(previews).toEqual([await simulate(scenario, inlinePool(), { trials: 500 })]);
    expect(full).toEqual(await simulate(scenario, inlinePool(), { trials: 1100 }));
  });

  it("stops when asked to, and a new run on the same pool is not disturbed by the old one", async () => {
    const pool = workerPool([pretendWorker(0), pretendWorker(0)]);
    const stop = new AbortController();
    const stopped = simulate(scenario, pool, {
      trials: 5000,
      signal: stop.signal,
      onProgress: (done) => done > 0 && stop.abort(new Error("stopped")),
    });
    await expect(stopped).rejects.toThrow("stopped");
    const after = await simulate(scenario, pool, { trials: 500 });
    expect(after).toEqual(await simulate(scenario, inlinePool(), { trials: 500 }));
  });

  it("rejects with the reason when a worker dies", async () => {
    const pool = workerPool([pretendWorker(0), pretendWorker(0, true)]);
    await expect(simulate(scenario, pool, { trials: 5000 })).rejects.toThrow("a simulation thread stopped: test");
  });

  it("rejects with the message when a worker cannot simulate", async () => {
    const broken = { ...scenario, correlations: [{ between: ["funnel.a", "funnel.b"], rank: 0.5 }] };
    await expect(
      simulate(broken as typeof scenario, workerPool([pretendWorker(0)]), { trials: 100 }),
    ).rejects.toThrow();
  });

  it("refuses a run whose outcomes would not fit into memory, naming what would", async () => {
    const plans = Array.from({ length: 40 }, (_, i) => ({ ...scenario.plans[0], id: `plan-${i}` }));
    await expect(simulate({ ...scenario, plans }, inlinePool(), { trials: 1_000_000 })).rejects.toThrow(
      /required at most \d+ trials for 44 options, found 1000000/,
    );
  });
});
