import { HALF_STEP } from "./streams.ts";

/** 2^32 · low word's share of a product of two 32-bit numbers: the high word, exactly. */
function highWord(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const cross = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(cross / 0x10000)) >>> 0;
}

/**
 * Philox4x32-7: four words of 32 random bits for every counter and key, without a state, so that the k-th draw of a
 * trial costs no draws before it. Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, Parallel random numbers:
 * as easy as 1, 2, 3, Proceedings of SC11 (2011); seven rounds are the fewest that they found to pass BigCrush.
 *
 * @param counter four words, replaced by what belongs to them
 * @param key0 and `key1`: 32 bits each
 */
export function philox(counter: Uint32Array, key0: number, key1: number): void {
  let [k0, k1] = [key0, key1];
  for (let round = 0; round < 7; round++) {
    const [c0, c1, c2, c3] = [counter[0], counter[1], counter[2], counter[3]];
    counter[0] = highWord(0xcd9e8d57, c2) ^ c1 ^ k0;
    counter[1] = Math.imul(0xcd9e8d57, c2);
    counter[2] = highWord(0xd2511f53, c0) ^ c3 ^ k1;
    counter[3] = Math.imul(0xd2511f53, c0);
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
}

/** 32 random bits as the middle of their cell in (0, 1). */
export function uniformOf(word: number): number {
  return (word + 0.5) * 2 * HALF_STEP;
}
