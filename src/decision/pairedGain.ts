import type { Difference } from "./decision.ts";
import { chanceBelow, difference, spreadOf } from "./statistics.ts";

/** By how much one option is cheaper than another on the same futures, and the chance that it is (ties half). */
export interface Gain extends Difference {
  chance: number;
}

/**
 * What an option gains over a rival, trial by trial.
 *
 * @example pairedGain(Float64Array.of(3, 1), Float64Array.of(1, 2)).mean // => 0.5
 */
export function pairedGain(rival: Float64Array, option: Float64Array): Gain {
  const { mean, se, p10, p90 } = spreadOf(difference(rival, option));
  return { mean, se, p10, p90, chance: chanceBelow(option, rival) };
}
