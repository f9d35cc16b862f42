import { CHUNK_SIZE } from "./chunkSize.ts";
import type { Design } from "./design.ts";
import { owenScrambled } from "./owenScrambled.ts";
import { BITS } from "./sobolBits.ts";
import { HALF_STEP, stream } from "./streams.ts";

/** The distance of two neighbouring uniforms of 32 bits. */
const STEP = 2 * HALF_STEP;

/**
 * A scrambled Sobol design: trial i is point i of the sequence, whose points fill the unit cube evenly, and the seed
 * chooses one of endlessly many scramblings. Each trial alone is uniform, but trials are not independent: a standard
 * error comes from several scramblings, never from the spread within one. Evenest after 2, 4, 8 … trials.
 *
 * @param names of the columns; a column's scrambling hangs on its name and the seed
 * @param directions of as many dimensions as there are names, by `sobolDirections`
 * @throws RangeError for too few directions
 */
export function scrambledSobol(seed: string, names: readonly string[], directions: Uint32Array): Design {
  if (directions.length < names.length * BITS) {
    throw new RangeError(`required ${names.length} dimensions`);
  }
  const seeds = names.map((name) => (stream(seed, "scrambling", name)() / STEP) >>> 0);
  return {
    fill(column, chunk, out) {
      for (let i = 0; i < out.length; i++) {
        let coordinate = 0;
        let bit = column * BITS;
        for (let index = chunk * CHUNK_SIZE + i; index > 0; index >>>= 1, bit++) {
          if (index & 1) coordinate ^= directions[bit];
        }
        out[i] = owenScrambled(coordinate, seeds[column]) * STEP + HALF_STEP;
      }
    },
  };
}
