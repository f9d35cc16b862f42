import { ENGINE } from "../simulation/engine.ts";
import type { SimulationResult } from "../simulation/result.ts";

/** Which run a JSON object is from: what each begins with; `auto` where the number of trials was left open. */
export function stampOf({ scenario, seed, trials }: Pick<SimulationResult, "scenario" | "seed" | "trials">) {
  return { scenario: scenario.name, seed, trials, ...(scenario.autoTrials && { auto: true }), engine: ENGINE };
}
