import { describe, expect, it } from "vitest";
import type { ChunkOrder } from "../../src/simulation/chunkResult.ts";
import { growingRun } from "../../src/simulation/growingRun.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { RunTooLarge, simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("one-person-consultancy");

/** A pool that notes the chunks that it is given. */
function counting(): { pool: Pool; chunks: number[] } {
  const chunks: number[] = [];
  const inline = inlinePool();
  return {
    chunks,
    pool: {
      ...inline,
      run: (job, orders, onDone, signal) => {
        chunks.push(...orders.map((order) => (order as ChunkOrder).chunk));
        return inline.run(job, orders, onDone, signal);
      },
    },
  };
}

describe("a run that is made longer", () => {
  it.each([
    ["independent draws", { sampling: "independent" as const }],
    ["Sobol's points", {}],
  ])("is to the bit the run of as many trials, curves included, and makes none twice: %s", async (_, design) => {
    const { pool, chunks } = counting();
    const settings = { seed: "grows", curveTrials: 600, ...design };
    const run = growingRun(scenario, pool, settings);
    const short = await run.extendTo(500);
    expect(short).toEqual(await simulate(scenario, inlinePool(), { ...settings, trials: 500 }));
    const long = await run.extendTo(1250);
    expect(long).toEqual(await simulate(scenario, inlinePool(), { ...settings, trials: 1250 }));
    expect(chunks).toEqual([0, 1, 2, 3, 4]);
    // what was handed over before is left as it was
    expect(short.trials).toBe(500);
    expect(short.outcomes.gapCost[0]).toEqual(long.outcomes.gapCost[0].subarray(0, 500));
  });

  it("tells the trials that are done of those asked for, and stops when it is told to", async () => {
    const told: [number, number][] = [];
    const control = new AbortController();
    const onProgress = (done: number, trials: number) => {
      told.push([done, trials]);
      if (done === 750) control.abort(new Error("enough"));
    };
    const run = growingRun(scenario, inlinePool(), { curveTrials: 0, signal: control.signal, onProgress });
    await run.extendTo(500);
    await expect(run.extendTo(2000)).rejects.toThrow("enough");
    expect(told.slice(0, 5)).toEqual([
      [0, 500],
      [250, 500],
      [500, 500],
      [500, 2000],
      [750, 2000],
    ]);
  });

  it("refuses parts of chunks, fewer trials than there are, and more than memory has room for", async () => {
    const run = growingRun(scenario, inlinePool(), { curveTrials: 0 });
    await run.extendTo(500);
    for (const wrong of [600, 250, 0, Number.NaN]) {
      await expect(run.extendTo(wrong)).rejects.toThrow("required whole chunks of 250 trials, no fewer than 500");
    }
    await expect(run.extendTo(250 * 2 ** 20)).rejects.toThrow(RunTooLarge);
  });
});
