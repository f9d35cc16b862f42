import { ln } from "../distributions/elementary.ts";
import type { ChanceDraws } from "../model/draws.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { type Design, monteCarlo } from "../random/design.ts";
import { philox, uniformOf } from "../random/philox.ts";
import { chanceColumns } from "./chanceColumns.ts";
import { BREAKS, chanceKey, DEPARTURES, FIRST_ARRIVAL, SHOCKS } from "./chanceKeys.ts";

/** The chance draws of a chunk, moved from trial to trial. */
export interface ChunkDraws {
  draws: ChanceDraws;
  /** goes to a chunk of trials, by its index */
  startChunk(chunk: number): void;
  /** goes to a trial of the chunk, from 0 */
  startTrial(trial: number): void;
}

/** Draws of one purpose and approach in the trial at hand, kept once made; NaN where not yet. */
class Kept {
  private readonly values: number[] = [];
  get(k: number, make: (k: number) => number): number {
    while (this.values.length <= k) this.values.push(Number.NaN);
    if (Number.isNaN(this.values[k])) this.values[k] = make(k);
    return this.values[k];
  }
  forget(): void {
    this.values.length = 0;
  }
}

/**
 * Seeded chance draws: counters of Philox by trial, draw and purpose, under one key an approach (by id). What stands in
 * a column of the design comes from there.
 *
 * @param designOf makes the design of the columns by their names; plain Monte Carlo without
 */
export function seededDraws(
  seed: string,
  approachIds: readonly string[],
  designOf: (names: readonly string[]) => Design = (names) => monteCarlo(seed, names),
): ChunkDraws {
  const columns = chanceColumns(approachIds, designOf);
  let chunkOf = -1;
  let first = 0;
  let trial = 0;
  const keys = approachIds.map((id) => chanceKey(seed, id));
  const counter = new Uint32Array(4);
  const word = (approach: number, purpose: number, k: number, index: number): number => {
    const { key0, key1 } = keys[approach];
    counter[0] = first + trial;
    counter[1] = k;
    counter[2] = purpose;
    counter[3] = 0;
    philox(counter, key0, key1);
    return uniformOf(counter[index]);
  };
  const kept: Kept[] = [];
  const keeping = (make: (approach: number, k: number) => number) => {
    const own = approachIds.map(() => new Kept());
    kept.push(...own);
    return (approach: number, k: number) => own[approach].get(k, (at) => make(approach, at));
  };
  const column = (from: readonly Float64Array[], k: number): number | undefined => from[k]?.[trial];
  const { arrivals, detections, repairs, departures, shocks, failure, repricing } = columns;
  return {
    draws: {
      arrival: keeping(
        (a, k) => -ln(column(arrivals[a], k) ?? (k === 0 ? word(a, FIRST_ARRIVAL, 0, 0) : word(a, BREAKS, k - 1, 2))),
      ),
      detection: keeping((a, k) => -ln(column(detections[a], k) ?? word(a, BREAKS, k, 0))),
      repair: keeping((a, k) => -ln(column(repairs[a], k) ?? word(a, BREAKS, k, 1))),
      departure: keeping((a, k) => -ln(column(departures[a], k) ?? word(a, DEPARTURES, k, 0))),
      shock: (a, k) => column(shocks[a], k) ?? word(a, SHOCKS, k, 0),
      failure: (a) => failure[a][trial],
      repricing: () => repricing[trial],
    },
    startChunk(chunk) {
      if (chunk !== chunkOf) columns.drawChunk(chunk);
      chunkOf = chunk;
      first = chunk * CHUNK_SIZE;
      trial = -1;
    },
    startTrial(next) {
      if (next === trial) return;
      trial = next;
      for (const one of kept) one.forget();
    },
  };
}
