import { pathToFileURL } from "node:url";
import { bundle } from "../../src/cli/bundle.mjs";
import type { Base, Watch } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import { decisionMap } from "../../src/decision/decisionMap.ts";
import { information } from "../../src/decision/information.ts";
import { planSearch } from "../../src/decision/planSearch.ts";
import { risks } from "../../src/decision/risks.ts";
import { thresholds } from "../../src/decision/thresholds.ts";
import { tornado } from "../../src/decision/tornado.ts";
import { whenToDecide } from "../../src/decision/whenToDecide.ts";
import { nodePool } from "../../src/simulation/nodePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { type RunVariants, variantRunner } from "../../src/simulation/variants.ts";
import { shipped } from "../support/scenarios.ts";

/** Seconds that each analysis takes beyond the run itself: mid-size B2B, 10,000 trials, two workers. */
export async function analysisTimes(): Promise<Record<string, number>> {
  const pool = nodePool(2, new URL("nodeWorker.mjs", pathToFileURL(`${bundle()}/`)));
  const scenario = shipped("mid-size-b2b");
  const run = variantRunner(scenario, pool);
  const result = await simulate(scenario, pool, { trials: 10_000, curveTrials: 0 });
  const base: Base = { result, decision: decide(result) };
  await run([{}], { trials: 2000 });
  const seconds: Record<string, number> = {};
  const time = async (name: string, analysis: (base: Base, run: RunVariants, watch: Watch) => Promise<unknown>) => {
    const from = performance.now();
    await analysis(base, run, {});
    seconds[name] = (performance.now() - from) / 1000;
  };
  await time("what knowing is worth: all inputs, groups, foresight", information);
  await time("tornado of all inputs", tornado);
  await time("thresholds of all inputs", thresholds);
  await time("named risks", risks);
  await time("when to decide", whenToDecide);
  await time("plan search", planSearch);
  const axes = { x: "funnel.signalsPerWeek", y: "team.engineering.hoursPerWeek" };
  const from = performance.now();
  let first = Number.NaN;
  await decisionMap(base, run, axes, {
    onPartial: () => {
      if (Number.isNaN(first)) first = (performance.now() - from) / 1000;
    },
  });
  seconds["map of 41 × 41, first picture"] = first;
  seconds["map of 41 × 41, complete"] = (performance.now() - from) / 1000;
  pool.close();
  return seconds;
}
