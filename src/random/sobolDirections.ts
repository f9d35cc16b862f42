import table from "./joeKuo.json" with { type: "json" };
import { BITS } from "./sobolBits.ts";

/** Dimensions that there are direction numbers for. */
export const MOST_DIMENSIONS = table.dimensions.length + 1;

/**
 * Direction numbers of the Sobol sequence: those of dimension d (from 0) stand at d · 32, the first for the lowest bit of
 * an index. Source: Joe and Kuo 2008 (see joeKuo.json); the first dimension is van der Corput's.
 *
 * @param dimensions how many, from 1 to MOST_DIMENSIONS
 * @throws RangeError for a number beyond these
 *
 * @example sobolDirections(2).slice(32, 35) // => Uint32Array.of(2147483648, 3221225472, 2684354560)
 */
export function sobolDirections(dimensions: number): Uint32Array {
  if (!(Number.isInteger(dimensions) && 1 <= dimensions && dimensions <= MOST_DIMENSIONS)) {
    throw new RangeError(`required 1 to ${MOST_DIMENSIONS} dimensions, found ${dimensions}`);
  }
  const all = new Uint32Array(dimensions * BITS);
  for (let bit = 0; bit < BITS; bit++) all[bit] = 1 << (BITS - 1 - bit);
  for (let d = 1; d < dimensions; d++) fill(all.subarray(d * BITS, (d + 1) * BITS), table.dimensions[d - 1]);
  return all;
}

/** From the first numbers m and the inner coefficients a of the dimension's polynomial, by its recurrence. */
function fill(v: Uint32Array, [a, ...m]: readonly number[]): void {
  const degree = m.length;
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      v[i] = m[i] << (BITS - 1 - i);
      continue;
    }
    v[i] = v[i - degree] ^ (v[i - degree] >>> degree);
    for (let k = 1; k < degree; k++) if ((a >>> (degree - 1 - k)) & 1) v[i] ^= v[i - k];
  }
}
