import { type Option, optionsOf } from "../model/options.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Outcome } from "./chunkResult.ts";
import type { Pool } from "./pool.ts";
import type { Variant, VariantOrder } from "./variantChunk.ts";

export type { Change, Variant } from "./variantChunk.ts";

/** How variants are run, where it differs from the scenario. */
export interface VariantSettings {
  seed?: string;
  trials?: number;
  /** trials before the first one: whole chunks that an earlier call has run */
  after?: number;
  /** options to look at, the scenario's own unless given */
  options?: readonly Option[];
  /** outcomes that are kept besides the total cost */
  outcomes?: readonly Outcome[];
  signal?: AbortSignal;
  /** told the share that is done, from 0 to 1 */
  onProgress?: (share: number) => void;
}

/** Variants on the same futures: trials are those of a run of the scenario with the same seed, in the same order. */
export interface VariantRun {
  options: readonly Option[];
  trials: number;
  /** total cost by variant, option, trial */
  tco: Float64Array[][];
  /** the outcomes asked for, by variant, option, trial */
  outcomes: Partial<Record<Outcome, Float64Array[][]>>;
}

/** Runs variants of one scenario on the same futures. */
export type RunVariants = (variants: readonly Variant[], settings?: VariantSettings) => Promise<VariantRun>;

/** Variants in one order: many enough to share what is drawn and computed of the run itself. */
const MANY_AT_ONCE = 128;

/**
 * A runner of variants of one scenario on some threads.
 *
 * @param atOnce variants in one order: the fewer, the sooner a thread is free again when it is needed for something else
 */
export function variantRunner(scenario: Scenario, pool: Pool, atOnce = MANY_AT_ONCE): RunVariants {
  return (variants, settings) => simulateVariants(scenario, pool, atOnce, variants, settings);
}

/**
 * Simulates variants of a scenario on the same futures; the result does not depend on the pool.
 *
 * @throws RangeError for a path without a quantity, or trials or `after` that are not whole; the signal's reason when aborted
 */
async function simulateVariants(
  scenario: Scenario,
  pool: Pool,
  atOnce: number,
  variants: readonly Variant[],
  {
    seed = scenario.seed,
    trials = scenario.trials,
    after = 0,
    options = optionsOf(scenario),
    outcomes = [],
    signal,
    onProgress,
  }: VariantSettings = {},
): Promise<VariantRun> {
  if (!(Number.isInteger(trials) && trials >= 1)) {
    throw new RangeError(`required a whole number of trials from 1 on, found ${trials}`);
  }
  if (!(Number.isInteger(after / CHUNK_SIZE) && after >= 0)) {
    throw new RangeError(`required whole chunks of ${CHUNK_SIZE} trials before the first, found ${after}`);
  }
  const job = { kind: "variants" as const, scenario: { ...scenario, evidence: {} }, seed, options, variants, outcomes };
  const orders: VariantOrder[] = [];
  for (let from = 0; from < trials; from += CHUNK_SIZE) {
    for (let first = 0; first < variants.length; first += atOnce) {
      orders.push({
        chunk: (after + from) / CHUNK_SIZE,
        trials: Math.min(CHUNK_SIZE, trials - from),
        first,
        count: Math.min(atOnce, variants.length - first),
      });
    }
  }
  const series = () => variants.map(() => options.map(() => new Float64Array(trials)));
  const kept = [series(), ...outcomes.map(series)];
  let done = 0;
  onProgress?.(0);
  await pool.run(
    job,
    orders,
    ({ chunk, trials: count, first, count: some, values }) => {
      let at = 0;
      for (let v = first; v < first + some; v++) {
        for (const each of kept) {
          for (const into of each[v]) {
            into.set(values.subarray(at, at + count), chunk * CHUNK_SIZE - after);
            at += count;
          }
        }
      }
      onProgress?.(++done / orders.length);
    },
    signal,
  );
  // who stops at the last order has stopped as well
  signal?.throwIfAborted();
  return {
    options,
    trials,
    tco: kept[0],
    outcomes: Object.fromEntries(outcomes.map((outcome, k) => [outcome, kept[k + 1]])),
  };
}
