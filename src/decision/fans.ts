import type { SimulationResult } from "../simulation/result.ts";
import type { Fan } from "./decision.ts";
import { selectQuantiles } from "./selectQuantiles.ts";

/** The cumulative curves that a run has fans of: the gap, direct cost, their sum, and what is gained over the baseline. */
export type CurveKind = "gap" | "cost" | "tco" | "net";

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9];

/**
 * The fan of one option's cumulative curve by week, over the trials that curves were kept for.
 *
 * @param baseline index of the option that `net` is measured against
 */
export function fanOf(result: SimulationResult, option: number, kind: CurveKind, baseline: number): Fan {
  const { weeks, curveTrials, gapCurves, costCurves } = result;
  const series = () => new Float64Array(weeks);
  const fan: Fan = { mean: series(), p10: series(), p25: series(), p50: series(), p75: series(), p90: series() };
  const values = new Float64Array(curveTrials);
  for (let t = 0; t < weeks; t++) {
    const gap = gapCurves[option][t];
    const cost = costCurves[option][t];
    const baseGap = gapCurves[baseline][t];
    const baseCost = costCurves[baseline][t];
    let sum = 0;
    for (let i = 0; i < curveTrials; i++) {
      let value = kind === "cost" ? cost[i] : gap[i];
      if (kind === "tco") value += cost[i];
      if (kind === "net") value = baseGap[i] + baseCost[i] - gap[i] - cost[i];
      values[i] = value;
      sum += value;
    }
    fan.mean[t] = sum / curveTrials;
    [fan.p10[t], fan.p25[t], fan.p50[t], fan.p75[t], fan.p90[t]] = selectQuantiles(values, LEVELS);
  }
  return fan;
}
