import type { SimulationResult } from "../simulation/result.ts";
import { tcoOf } from "./summarise.ts";

/** Futures of an option that are worth a closer look, by its total cost: the cheapest, 1 in 10, the middle, 9 in 10, the dearest. */
export const LANDMARKS = ["best", "p10", "p50", "p90", "worst"] as const;

export type Landmark = (typeof LANDMARKS)[number];

const PLACES: Record<Landmark, number> = { best: 0, p10: 0.1, p50: 0.5, p90: 0.9, worst: 1 };

/**
 * The trial of a run that stands at a landmark of one option's total cost: the nearest order statistic (place (n − 1) p,
 * rounded half up), and of trials that cost the same the first.
 *
 * @throws RangeError if the run has no such option
 */
export function whichFuture(result: SimulationResult, optionId: string, which: Landmark): number {
  const o = result.options.findIndex(({ id }) => id === optionId);
  if (o < 0) throw new RangeError(`required an option of the run, found ${JSON.stringify(optionId)}`);
  const tco = tcoOf(result)[o];
  const place = Math.floor((tco.length - 1) * PLACES[which] + 0.5);
  return tco.indexOf(tco.slice().sort()[place]);
}
