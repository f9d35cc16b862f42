import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { keptValues } from "./cashChunk.ts";
import { type CashResult, collectCash } from "./cashResult.ts";
import type { ChunkOrder } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";
import type { Pool } from "./pool.ts";

export type { CashResult, OptionCash } from "./cashResult.ts";

/** Values of single trials take at most this many numbers; where options are very many, fewer trials are kept. */
const MOST_KEPT_NUMBERS = 2 ** 24;

/** How the cash of a run is simulated, where it differs from the scenario's own seed and trials. */
export interface CashSettings {
  seed?: string;
  trials?: number;
  /** trials of which values are kept one by one, where fewer than the usual are enough */
  keptTrials?: number;
  signal?: AbortSignal;
  /** told the share that is done, from 0 to 1 */
  onProgress?: (share: number) => void;
}

/**
 * Simulates what every option pays and brings in, week by week and by payee, on the futures of a run with the same seed
 * and trials. The result does not depend on the pool.
 *
 * @throws RangeError for trials below 1; the signal's reason when aborted
 */
export async function simulateCash(
  scenario: Scenario,
  pool: Pool,
  { seed = scenario.seed, trials = scenario.trials, keptTrials = trials, signal, onProgress }: CashSettings = {},
): Promise<CashResult> {
  if (!(Number.isInteger(trials) && trials >= 1)) {
    throw new RangeError(`required a whole number of trials from 1 on, found ${trials}`);
  }
  const { options } = frameOf(scenario);
  const room = Math.floor(MOST_KEPT_NUMBERS / (options.length * keptValues(scenario.horizonMonths, options.length)));
  const kept = Math.max(1, Math.min(trials, keptTrials, room));
  const job = { kind: "cash" as const, scenario: { ...scenario, evidence: {} }, seed, keptTrials: kept };
  const orders: ChunkOrder[] = Array.from({ length: Math.ceil(trials / CHUNK_SIZE) }, (_, chunk) => ({
    chunk,
    trials: Math.min(CHUNK_SIZE, trials - chunk * CHUNK_SIZE),
  }));
  const collector = collectCash(scenario, seed, trials, kept);
  let done = 0;
  onProgress?.(0);
  await pool.run(
    job,
    orders,
    (chunk) => {
      collector.add(chunk);
      onProgress?.(++done / orders.length);
    },
    signal,
  );
  signal?.throwIfAborted();
  return collector.finish();
}
