import type { Base, Watch } from "../decision/base.ts";
import { type DecisionMap, decisionMap, type MapSettings } from "../decision/decisionMap.ts";
import { planSearch } from "../decision/planSearch.ts";
import { risks } from "../decision/risks.ts";
import { thresholds } from "../decision/thresholds.ts";
import { tornado } from "../decision/tornado.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Analyses, AnalysisWatch } from "./analysisMessages.ts";

/** The dear analyses, by kind: what the worker makes. */
export const analyses = {
  tornado: withoutSettings(tornado),
  thresholds: withoutSettings((base, run, watch) => thresholds(base, run, watch)),
  risks: withoutSettings(risks),
  map: (base: Base, run: RunVariants, settings: MapSettings, watch: AnalysisWatch<DecisionMap>) =>
    decisionMap(base, run, settings, watch),
  planSearch: withoutSettings(planSearch),
} satisfies Analyses;

export type AnalysisKind = keyof typeof analyses;

function withoutSettings<T>(analysis: (base: Base, run: RunVariants, watch: Watch) => Promise<T>) {
  return (base: Base, run: RunVariants, _: undefined, watch: AnalysisWatch<T>) => analysis(base, run, watch);
}
