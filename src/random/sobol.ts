import { CHUNK_SIZE } from "./chunkSize.ts";
import type { Design } from "./design.ts";
import { owenScrambled, reversedBits } from "./owenScrambled.ts";
import { REPLICATES } from "./replicates.ts";
import { BITS } from "./sobolBits.ts";
import { HALF_STEP, stream } from "./streams.ts";

/** The distance of two neighbouring uniforms of 32 bits. */
const STEP = 2 * HALF_STEP;

/**
 * A replicated scrambled Sobol design: trial t is point ⌊t/16⌋ of the sequence, whose points fill the unit cube evenly,
 * in the scrambling of replicate t mod 16. The seed chooses the scramblings. Each trial alone is uniform, and so the mean
 * over any of them is unbiased; trials of one replicate are not independent of one another, but replicates are: a
 * standard error comes from theirs (A. B. Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences, 1995). Evenest
 * after 16 times 1, 2, 4 … trials; the first trials of a longer run are those of a shorter one.
 *
 * @param names of the columns; a column's scramblings hang on its name and the seed
 * @param directions of as many dimensions as there are names, by `sobolDirections`
 * @param replicates another number of them; one is the sequence itself
 * @throws RangeError for too few directions
 */
export function replicatedSobol(
  seed: string,
  names: readonly string[],
  directions: Uint32Array,
  replicates = REPLICATES,
): Design {
  if (directions.length < names.length * BITS) {
    throw new RangeError(`required ${names.length} dimensions`);
  }
  const columns = names.map((name, column) => {
    const next = stream(seed, "scrambling", name);
    return {
      seeds: Uint32Array.from({ length: replicates }, () => next() / STEP),
      steps: stepsOf(directions.subarray(column * BITS, (column + 1) * BITS)),
    };
  });
  return {
    fill(column, chunk, out) {
      const { seeds, steps } = columns[column];
      const first = chunk * CHUNK_SIZE;
      let index = Math.floor(first / replicates);
      let replicate = first - index * replicates;
      let point = pointOf(steps, index);
      for (let i = 0; i < out.length; i++) {
        out[i] = owenScrambled(point, seeds[replicate]) * STEP + HALF_STEP;
        if (++replicate === replicates) {
          replicate = 0;
          point ^= steps[lowestBit(++index)];
        }
      }
    },
  };
}

/**
 * What a point differs by from the one before it, by the lowest bit of its index: that bit is set and all below it are
 * cleared. With the lowest bit first, as `owenScrambled` takes it.
 */
function stepsOf(directions: Uint32Array): Uint32Array {
  let all = 0;
  return directions.map((direction) => {
    all ^= direction;
    return reversedBits(all);
  });
}

/** Point `index` of a dimension: the sum of its directions, each the difference of two steps. */
function pointOf(steps: Uint32Array, index: number): number {
  let point = 0;
  for (let bit = 0, rest = index; rest > 0; bit++, rest >>>= 1) {
    if (rest & 1) point ^= steps[bit] ^ (bit > 0 ? steps[bit - 1] : 0);
  }
  return point;
}

/** The place of the lowest bit that is set. */
function lowestBit(index: number): number {
  return BITS - 1 - Math.clz32(index & -index);
}
