/** Bits of a Sobol coordinate. */
export const BITS = 32;
