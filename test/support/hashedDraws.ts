import type { ChanceDraws } from "../../src/model/draws.ts";

/** Any number of chance draws from one seed, each a hash of what it is for: no state, so the order of asking is free. */
export function hashedDraws(seed: number): ChanceDraws {
  const uniform = (purpose: number, approach: number, k: number) => {
    let h = (seed ^ Math.imul(purpose + 1, 0x9e3779b1) ^ Math.imul(approach + 1, 0x85ebca77)) | 0;
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ Math.imul(k + 1, 0xc2b2ae3d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
    return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32 + 2 ** -33;
  };
  const exponential = (purpose: number) => (approach: number, k: number) => -Math.log(uniform(purpose, approach, k));
  return {
    arrival: exponential(0),
    detection: exponential(1),
    repair: exponential(2),
    departure: exponential(3),
    shock: (approach, k) => uniform(4, approach, k),
    failure: (approach) => uniform(5, approach, 0),
    repricing: () => uniform(6, 0, 0),
  };
}
