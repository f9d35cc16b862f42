import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type ChunkResult, CURVE_KINDS, OUTCOMES } from "./chunkResult.ts";
import type { Sampling } from "./dimensions.ts";
import { frameOf } from "./frame.ts";
import type { Pool } from "./pool.ts";
import { collectChunks, type SimulationResult } from "./result.ts";

/** Fans are made from the first trials, at most this many. */
const MOST_CURVE_TRIALS = 20_000;

/** Curves take at most this many numbers; where options and weeks are very many, fewer trials have curves. */
const MOST_CURVE_NUMBERS = 2 ** 26;

/** Outcomes take at most this many bytes; a run beyond it is refused before it starts. */
const MOST_OUTCOME_BYTES = 2 ** 31;

/** A run would take more memory than is safe; the message says how many trials would do. */
export class RunTooLarge extends RangeError {}

/** How a run is made, where it differs from the scenario's own seed and trials. */
export interface RunSettings {
  seed?: string;
  trials?: number;
  /** trials with curves, where fewer than the usual are enough */
  curveTrials?: number;
  /** how the futures are drawn: by a replicated scrambled Sobol sequence, unless told otherwise */
  sampling?: Sampling;
  /** the first trials, handed over as a result of their own; the run goes on when it has been dealt with */
  preview?: {
    trials: number;
    /** the run goes on when this has ended */
    onResult(result: SimulationResult): void | Promise<void>;
  };
  signal?: AbortSignal;
  /** told the trials that are done, from 0 to all */
  onProgress?: (done: number, trials: number) => void;
}

/** The most trials whose outcomes have room in memory. */
export function mostTrials(scenario: Scenario): number {
  return Math.floor(MOST_OUTCOME_BYTES / (frameOf(scenario).options.length * OUTCOMES.length * 8));
}

/** The most trials that have curves, where no more than some are wanted. */
export function mostCurveTrials(scenario: Scenario, wanted = MOST_CURVE_TRIALS): number {
  const { options, weeks } = frameOf(scenario);
  return Math.min(wanted, MOST_CURVE_TRIALS, Math.floor(MOST_CURVE_NUMBERS / (options.length * CURVE_KINDS * weeks)));
}

/**
 * Simulates a scenario's options on the same futures. The result depends on the scenario, the seed and the number of
 * trials only, never on the pool: the first trials of a longer run are those of a shorter one.
 *
 * @param pool threads to work on; `inlinePool` has none and works on the calling one
 * @returns outcomes by option and trial, and means by option and week, as `SimulationResult` says: money in the
 *   scenario's currency, weeks from the decision, NaN for "never"
 * @throws RunTooLarge if the outcomes would not fit into memory; RangeError for trials below 1; the signal's reason when aborted
 */
export async function simulate(
  scenario: Scenario,
  pool: Pool,
  {
    seed = scenario.seed,
    trials = scenario.trials,
    curveTrials,
    sampling,
    preview,
    signal,
    onProgress,
  }: RunSettings = {},
): Promise<SimulationResult> {
  if (!(Number.isInteger(trials) && trials >= 1)) {
    throw new RangeError(`required a whole number of trials from 1 on, found ${trials}`);
  }
  const most = mostTrials(scenario);
  if (!(trials <= most)) {
    const { length } = frameOf(scenario).options;
    throw new RunTooLarge(`required at most ${most} trials for ${length} options, found ${trials}`);
  }
  const withCurves = Math.min(trials, mostCurveTrials(scenario, curveTrials));
  // Evidence computes nothing and would only be copied to every thread.
  const job = {
    kind: "run" as const,
    scenario: { ...scenario, evidence: {} },
    seed,
    curveTrials: withCurves,
    sampling,
  };
  const orders = Array.from({ length: Math.ceil(trials / CHUNK_SIZE) }, (_, chunk) => ({
    chunk,
    trials: Math.min(CHUNK_SIZE, trials - chunk * CHUNK_SIZE),
  }));
  const collector = collectChunks(scenario, seed, trials, withCurves);
  let done = 0;
  const part = (chunks: typeof orders, also?: (chunk: ChunkResult) => void) =>
    pool.run(
      job,
      chunks,
      (chunk) => {
        collector.add(chunk);
        also?.(chunk);
        done += chunk.trials;
        onProgress?.(done, trials);
      },
      signal,
    );
  onProgress?.(0, trials);
  if (preview && preview.trials < trials) {
    if (preview.trials % CHUNK_SIZE !== 0) {
      throw new RangeError(`required a preview of whole chunks, found ${preview.trials} trials`);
    }
    const first = collectChunks(scenario, seed, preview.trials, Math.min(preview.trials, withCurves));
    await part(orders.splice(0, preview.trials / CHUNK_SIZE), (chunk) => first.add(chunk));
    await preview.onResult(first.finish());
    signal?.throwIfAborted();
  }
  await part(orders);
  return collector.finish();
}
