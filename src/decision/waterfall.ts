import { OPEN } from "../model/options.ts";
import { LEAK_FACTORS, LEAK_LAYERS, type LeakFactor } from "../model/optionTrace.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { meanOf } from "./statistics.ts";

export type Layer = (typeof LEAK_LAYERS)[LeakFactor];

/** The layers in the order in which a signal meets them. */
const LAYERS: readonly Layer[] = ["capture", "routing", "execution", "feedback"];

/** What one layer loses, by factor; a gap that is left open is lost in one step, to no factor. */
export interface LeakStep {
  layer: Layer | typeof OPEN;
  total: number;
  factors: { factor: LeakFactor; cost: number }[];
}

/**
 * From what an ideal bridge would bring to what one option realises. Means over all futures, discounted, beyond what
 * signals bring that are treated like everybody else; realised is below 0 where the harm is greater than the gain.
 */
export interface Waterfall {
  /** id of the option */
  option: string;
  ideal: number;
  /** adds up to `gapCost` */
  steps: LeakStep[];
  realised: number;
  gapCost: number;
}

/**
 * Where one option leaks: the split of its gap cost by layer and factor. Leaving the gap open loses all of the ideal.
 *
 * @param option an id
 * @throws RangeError if that option, or leaving the gap open, is not among the result's
 */
export function waterfall({ options, outcomes, leaks }: SimulationResult, option: string): Waterfall {
  const index = (id: string) => {
    const found = options.findIndex((each) => each.id === id);
    if (found < 0) throw new RangeError(`required an option of the result, found ${JSON.stringify(id)}`);
    return found;
  };
  const o = index(option);
  // A gap that is left open costs exactly what the ideal bridge would bring.
  const ideal = meanOf(outcomes.gapCost[index(OPEN)]);
  const gapCost = meanOf(outcomes.gapCost[o]);
  const steps: LeakStep[] =
    options[o].stages.length > 0
      ? LAYERS.map((layer) => stepOf(layer, leaks[o]))
      : [{ layer: OPEN, total: gapCost, factors: [] }];
  return { option, ideal, steps, realised: ideal - gapCost, gapCost };
}

function stepOf(layer: Layer, leaks: Float64Array): LeakStep {
  const factors = LEAK_FACTORS.flatMap((factor, f) =>
    LEAK_LAYERS[factor] === layer ? [{ factor, cost: leaks[f] }] : [],
  );
  return { layer, total: factors.reduce((sum, { cost }) => sum + cost, 0), factors };
}
