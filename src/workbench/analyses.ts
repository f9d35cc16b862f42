import type { Base, Watch } from "../decision/base.ts";
import { type DecisionMap, decisionMap, type MapSettings } from "../decision/decisionMap.ts";
import { defaultAxes } from "../decision/defaultAxes.ts";
import { information } from "../decision/information.ts";
import { planSearch } from "../decision/planSearch.ts";
import { risks } from "../decision/risks.ts";
import { thresholds } from "../decision/thresholds.ts";
import { tornado } from "../decision/tornado.ts";
import { whenToDecide } from "../decision/whenToDecide.ts";
import { type CashResult, simulateCash } from "../simulation/cash.ts";
import type { Pool } from "../simulation/pool.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Analyses, AnalysisWatch } from "./analysisMessages.ts";

/** The dear analyses, by kind: what the worker makes. */
export const analyses = {
  tornado: withoutSettings(tornado),
  thresholds: withoutSettings(thresholds),
  information: withoutSettings(information),
  risks: withoutSettings(risks),
  map: (base: Base, run: RunVariants, settings: MapSettings | undefined, watch: AnalysisWatch<DecisionMap>) =>
    decisionMap(base, run, settings ?? defaultAxes(base), watch),
  whenToDecide: withoutSettings(whenToDecide),
  planSearch: withoutSettings(planSearch),
  cash: ({ result }: Base, _: RunVariants, __: undefined, watch: AnalysisWatch<CashResult>, pool: Pool) =>
    simulateCash(result.scenario, pool, { seed: result.seed, trials: result.trials, ...watch }),
} satisfies Analyses;

export type AnalysisKind = keyof typeof analyses;

function withoutSettings<T>(analysis: (base: Base, run: RunVariants, watch: Watch) => Promise<T>) {
  return (base: Base, run: RunVariants, _: undefined, watch: AnalysisWatch<T>) => analysis(base, run, watch);
}
