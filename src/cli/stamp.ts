import { ENGINE } from "../simulation/engine.ts";
import type { SimulationResult } from "../simulation/result.ts";

/** Which run a JSON object is from: what each begins with. */
export function stampOf({ scenario, seed, trials }: Pick<SimulationResult, "scenario" | "seed" | "trials">) {
  return { scenario: scenario.name, seed, trials, engine: ENGINE };
}
