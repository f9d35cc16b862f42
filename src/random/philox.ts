import { HALF_STEP } from "./streams.ts";

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;

/** The upper 32 bits of the product of two whole numbers of 32 bits. */
function highWord(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  // each of the four products, and each sum here, is below 2^32
  const low = Math.imul(a0, b0) >>> 0;
  const middle = (Math.imul(a1, b0) >>> 0) + (low >>> 16);
  const cross = (Math.imul(a0, b1) >>> 0) + (middle & 0xffff);
  return (Math.imul(a1, b1) + ((middle / 0x10000) | 0) + ((cross / 0x10000) | 0)) | 0;
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
  let c0 = counter[0] | 0;
  let c1 = counter[1] | 0;
  let c2 = counter[2] | 0;
  let c3 = counter[3] | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 7; round++) {
    const high0 = highWord(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = highWord(M1, c2);
    const low1 = Math.imul(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  counter[0] = c0;
  counter[1] = c1;
  counter[2] = c2;
  counter[3] = c3;
}

/** 32 random bits as the middle of their cell in (0, 1). */
export function uniformOf(word: number): number {
  return (word + 0.5) * 2 * HALF_STEP;
}
