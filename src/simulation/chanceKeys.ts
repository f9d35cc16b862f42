import { stream } from "../random/streams.ts";

/** Two words of 32 bits that set one approach's chance events apart from every other's. */
export interface ChanceKey {
  key0: number;
  key1: number;
}

/** The key of an approach's chance events in the runs of a seed: it hangs on the id, not on the approach's place. */
export function chanceKey(seed: string, approachId: string): ChanceKey {
  const bits = stream(seed, "chance", approachId);
  const word = () => Math.floor(bits() * 2 ** 32);
  return { key0: word(), key1: word() };
}

/** Counters of a trial's chance events: its number in the run, the draw's number, and what it is for. */
export const BREAKS = 0;
export const FIRST_ARRIVAL = 1;
export const DEPARTURES = 2;
export const SHOCKS = 3;
