import { pathToFileURL } from "node:url";
import { median } from "simple-statistics";
import { bundle } from "../../src/cli/bundle.mjs";
import { CHUNK_SIZE } from "../../src/random/chunkSize.ts";
import { chunkSimulator } from "../../src/simulation/chunk.ts";
import { nodePool } from "../../src/simulation/nodePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";

const TRIALS = 20_000;

/** Trials a second on mid-size B2B with its staged plan, draws counted, by number of worker threads; medians of seven. */
export async function engineSpeed(workers: number): Promise<number> {
  const pool = nodePool(workers, new URL("nodeWorker.mjs", pathToFileURL(`${bundle()}/`)));
  const scenario = shipped("mid-size-b2b");
  const run = () => simulate(scenario, pool, { trials: TRIALS, curveTrials: 0 });
  await run();
  const speeds: number[] = [];
  for (let i = 0; i < 7; i++) {
    const from = performance.now();
    await run();
    speeds.push((TRIALS / (performance.now() - from)) * 1000);
  }
  pool.close();
  return median(speeds);
}

/** The same in one thread, without handing results over: what the model and its draws cost by themselves. */
export function singleThreadSpeed(): number {
  const simulate = chunkSimulator({ scenario: shipped("mid-size-b2b"), seed: "bench", curveTrials: 0 });
  const chunks = TRIALS / CHUNK_SIZE;
  const speeds: number[] = [];
  for (let i = 0; i < 8; i++) {
    const from = performance.now();
    for (let chunk = 0; chunk < chunks; chunk++) simulate(chunk, CHUNK_SIZE);
    speeds.push((TRIALS / (performance.now() - from)) * 1000);
  }
  return median(speeds.slice(1));
}
