import type { Base } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { type RunVariants, variantRunner } from "../../src/simulation/variants.ts";

const pool = inlinePool();

/** A run of a scenario, what it decides, and a runner of its variants: what every analysis starts from. */
export async function baseOf(scenario: Scenario, trials: number): Promise<{ base: Base; run: RunVariants }> {
  const result = await simulate(scenario, pool, { trials, curveTrials: 0 });
  return { base: { result, decision: decide(result) }, run: variantRunner(scenario, pool) };
}
