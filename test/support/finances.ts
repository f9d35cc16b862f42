import type { Base } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { type CashResult, simulateCash } from "../../src/simulation/cash.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";

/** A run, what it decides, and its cash. */
export async function ranWithCash(scenario: Scenario, trials: number): Promise<{ base: Base; cash: CashResult }> {
  const result = await simulate(scenario, inlinePool(), { trials, curveTrials: 0 });
  const cash = await simulateCash(scenario, inlinePool(), { trials });
  return { base: { result, decision: decide(result) }, cash };
}
