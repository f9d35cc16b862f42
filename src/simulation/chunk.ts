import { KEEP_LEAKS, KEEP_PAYBACK, KEEP_WEEKLY } from "../kernel/layout.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { chanceColumns } from "./chanceColumns.ts";
import type { ChunkResult } from "./chunkResult.ts";
import type { Sampling } from "./dimensions.ts";
import { frameOf } from "./frame.ts";
import { seededInputs, uncertainInputs } from "./inputs.ts";
import { kernelRun } from "./kernelRun.ts";

/** What a worker is asked to simulate; one job serves any number of chunks. */
export interface RunJob {
  kind: "run";
  scenario: Scenario;
  seed: string;
  /** curves are kept for trials below this */
  curveTrials: number;
  /** of the futures; a replicated scrambled Sobol sequence without */
  sampling?: Sampling;
}

/** Simulates chunks of one job: the same chunk gives the same result, on whatever thread and after whatever others. */
export function chunkSimulator({
  scenario,
  seed,
  curveTrials,
  sampling,
}: Omit<RunJob, "kind">): (chunk: number, trials: number) => ChunkResult {
  const frame = frameOf(scenario);
  const inputs = uncertainInputs(scenario);
  const sampler = seededInputs(scenario, seed, inputs, sampling);
  const chance = chanceColumns(seed, frame.approachIds, sampling);
  const paths = inputs.map(({ path }) => path);
  const kernel = kernelRun(frame, sampler.drawn, paths, chance, seed, Math.min(CHUNK_SIZE, curveTrials));
  return (chunk, trials) => {
    const first = chunk * CHUNK_SIZE;
    const withCurves = Math.max(0, Math.min(trials, curveTrials - first));
    sampler.drawChunk(chunk, trials);
    chance.drawChunk(chunk);
    kernel.load(sampler.columns, trials);
    kernel.run(first, trials, KEEP_PAYBACK | KEEP_WEEKLY | KEEP_LEAKS, withCurves);
    return {
      kind: "run",
      chunk,
      trials,
      outcomes: kernel.outcomes(trials),
      weekly: kernel.weekly(),
      leaks: kernel.leaks(),
      owed: kernel.owed(),
      curveTrials: withCurves,
      curves: kernel.curves(withCurves),
    };
  };
}
