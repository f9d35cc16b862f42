/**
 * Owen's nested scrambling of a Sobol coordinate, by hashing: every bit is flipped or not by a coin that depends on the
 * bits above it, so that a net stays a net and each point alone is uniform. Source: B. Burley, Practical hash-based Owen
 * scrambling, Journal of Computer Graphics Techniques 9 (2020), after S. Laine and T. Karras (2011); the constants are
 * those of N. Vegdahl (2021).
 *
 * @param coordinate 32 bits, the lowest first (`reversedBits` of a coordinate): who has many can keep them so
 * @param seed 32 bits: another seed is another scrambling
 * @returns 32 bits, from 0 on, the highest first
 */
export function owenScrambled(coordinate: number, seed: number): number {
  let x = coordinate;
  x ^= Math.imul(x, 0x3d20adea);
  x += seed;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reversedBits(x);
}

/**
 * 32 bits in the other order.
 *
 * @example reversedBits(1) // => 2147483648
 */
export function reversedBits(bits: number): number {
  let x = swapped(bits, 1, 0x55555555);
  x = swapped(x, 2, 0x33333333);
  x = swapped(x, 4, 0x0f0f0f0f);
  x = swapped(x, 8, 0x00ff00ff);
  return swapped(x, 16, 0x0000ffff) >>> 0;
}

/** Neighbouring groups of `size` bits change places; `mask` has the lower of each two. */
function swapped(x: number, size: number, mask: number): number {
  return ((x & mask) << size) | ((x >>> size) & mask);
}
