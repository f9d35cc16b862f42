import alea from "seedrandom/lib/alea.js";

/** A seeded source of uniforms: called, it gives 32 random bits as a number in [0, 1); `double()` gives 53. */
export interface Stream {
  (): number;
  /** 53 random bits as a number in [0, 1) */
  double(): number;
}

/**
 * A reproducible stream of uniforms, named by what it is for: `stream(seed, "signals", chunk)` is the same stream
 * whoever asks for it and whenever, and independent of every stream with another name. (Alea of Baagøe, by seedrandom:
 * the fastest of its generators without known overlaps between string seeds.)
 */
export function stream(...names: readonly (string | number)[]): Stream {
  return alea(names.join("/"));
}

/** Half a step of 32 random bits: added to a 32-bit uniform it gives the middle of its cell, which is never 0 or 1. */
export const HALF_STEP = 2 ** -33;
