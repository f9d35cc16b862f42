import type { ChanceDraws } from "../../src/model/draws.ts";

/** Lists of draws as the reference files state them: by purpose, the same for every approach, repeated when used up. */
export interface ListedDraws {
  arrivals: number[];
  detection: number[];
  repair: number[];
  departures: number[];
  shock: number[];
  repricing: number[];
  failure: number[];
}

/** Chance draws read off lists. */
export function listedDraws(lists: ListedDraws): ChanceDraws {
  const at = (list: number[], k: number) => list[k % list.length];
  return {
    arrival: (_, k) => at(lists.arrivals, k),
    detection: (_, k) => at(lists.detection, k),
    repair: (_, k) => at(lists.repair, k),
    departure: (_, k) => at(lists.departures, k),
    shock: (_, k) => at(lists.shock, k),
    failure: () => at(lists.failure, 0),
    repricing: () => at(lists.repricing, 0),
  };
}

/** Draws for a scenario in which nothing is left to chance: any that is used decides nothing. */
export const NOTHING_TO_CHANCE = listedDraws({
  arrivals: [1],
  detection: [1],
  repair: [1],
  departures: [1],
  shock: [0.5],
  repricing: [0.5],
  failure: [0.5],
});
