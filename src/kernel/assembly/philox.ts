// Philox4x32-7: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3,
// Proceedings of SC11 (2011). Four words for every counter and key, without a
// state; seven rounds are the fewest that the paper found to pass BigCrush.

const M0: u64 = 0xd2511f53;
const M1: u64 = 0xcd9e8d57;
const W0: u32 = 0x9e3779b9;
const W1: u32 = 0xbb67ae85;

/** A word as the middle of its cell in (0, 1). */
// @ts-ignore: decorator
@inline function uniformOf(word: u32): f64 {
  return (<f64>word + 0.5) * 2.3283064365386963e-10;
}

/**
 * Three uniforms of the counters (c0, c1, c2, 0) and (c0 + 1, c1, c2, 0), as pairs at `into`: two counters at once keep
 * a processor busier than one after the other.
 */
export function uniforms(c0: u32, c1: u32, c2: u32, key0: u32, key1: u32, into: usize): void {
  let a0 = c0, a1 = c1, a2 = c2, a3: u32 = 0;
  let b0 = c0 + 1, b1 = c1, b2 = c2, b3: u32 = 0;
  let k0 = key0, k1 = key1;
  for (let round = 0; round < 7; round++) {
    const p0 = <u64>a0 * M0, p1 = <u64>a2 * M1;
    const q0 = <u64>b0 * M0, q1 = <u64>b2 * M1;
    a0 = <u32>(p1 >> 32) ^ a1 ^ k0;
    b0 = <u32>(q1 >> 32) ^ b1 ^ k0;
    a1 = <u32>p1;
    b1 = <u32>q1;
    a2 = <u32>(p0 >> 32) ^ a3 ^ k1;
    b2 = <u32>(q0 >> 32) ^ b3 ^ k1;
    a3 = <u32>p0;
    b3 = <u32>q0;
    k0 += W0;
    k1 += W1;
  }
  store<f64>(into, uniformOf(a0));
  store<f64>(into, uniformOf(b0), 8);
  store<f64>(into, uniformOf(a1), 16);
  store<f64>(into, uniformOf(b1), 24);
  store<f64>(into, uniformOf(a2), 32);
  store<f64>(into, uniformOf(b2), 40);
}

const one: usize = memory.data(48, 16);

/** The first uniform of the counter (c0, c1, c2, 0). */
export function uniform(c0: u32, c1: u32, c2: u32, key0: u32, key1: u32): f64 {
  uniforms(c0, c1, c2, key0, key1, one);
  return load<f64>(one);
}
