import { ln } from "../distributions/elementary.ts";
import type { ChanceDraws } from "../model/draws.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { philox, uniformOf } from "../random/philox.ts";
import { BreakDraws } from "./breakDraws.ts";
import { chanceColumns } from "./chanceColumns.ts";
import { chanceKey, DEPARTURES, FIRST_ARRIVAL, SHOCKS } from "./chanceKeys.ts";
import type { Sampling } from "./dimensions.ts";

/** The chance draws of a chunk, moved from trial to trial. */
export interface ChunkDraws {
  draws: ChanceDraws;
  /** goes to a chunk of trials, by its index */
  startChunk(chunk: number): void;
  /** goes to a trial of the chunk, from 0 */
  startTrial(trial: number): void;
}

/**
 * Seeded chance draws: counters of Philox by trial, draw and purpose, under one key an approach (by id). What stands in
 * a column of the design comes from there.
 *
 * @param sampling of the columns, as for `designOf`
 */
export function seededDraws(seed: string, approachIds: readonly string[], sampling?: Sampling): ChunkDraws {
  const { arrivals, detections, repairs, departures, shocks, failure, repricing, drawChunk } = chanceColumns(
    seed,
    approachIds,
    sampling,
  );
  const keys = approachIds.map((id) => chanceKey(seed, id));
  const breaks = keys.map((key) => new BreakDraws(key));
  const counter = new Uint32Array(4);
  let chunkOf = -1;
  let first = 0;
  let trial = -1;
  const word = (approach: number, purpose: number, k: number): number => {
    const { key0, key1 } = keys[approach];
    counter[0] = first + trial;
    counter[1] = k;
    counter[2] = purpose;
    counter[3] = 0;
    philox(counter, key0, key1);
    return uniformOf(counter[0]);
  };
  return {
    draws: {
      arrival(a, k) {
        if (k < arrivals[a].length) return -ln(arrivals[a][k][trial]);
        return k === 0 ? -ln(word(a, FIRST_ARRIVAL, 0)) : breaks[a].draw(2, k - 1);
      },
      detection: (a, k) => (k < detections[a].length ? -ln(detections[a][k][trial]) : breaks[a].draw(0, k)),
      repair: (a, k) => (k < repairs[a].length ? -ln(repairs[a][k][trial]) : breaks[a].draw(1, k)),
      departure: (a, k) => -ln(k < departures[a].length ? departures[a][k][trial] : word(a, DEPARTURES, k)),
      shock: (a, k) => (k < shocks[a].length ? shocks[a][k][trial] : word(a, SHOCKS, k)),
      failure: (a) => failure[a][trial],
      repricing: () => repricing[trial],
    },
    startChunk(chunk) {
      if (chunk !== chunkOf) drawChunk(chunk);
      chunkOf = chunk;
      first = chunk * CHUNK_SIZE;
      trial = -1;
    },
    startTrial(next) {
      if (next === trial) return;
      trial = next;
      for (const each of breaks) each.start(first + trial);
    },
  };
}
