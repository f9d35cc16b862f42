import { LAYER_NAMES, LEAK_NAMES } from "../decision/leakWords.ts";
import type { Waterfall } from "../decision/waterfall.ts";

/** One bar of a waterfall, from one level to the next, in money. */
export interface WaterfallRow {
  kind: "ideal" | "layer" | "factor" | "realised";
  label: string;
  from: number;
  to: number;
  /** what is written at the bar: the size of the step, or the level that is reached */
  value: number;
}

/** A factor of less than this share of the ideal is left to the table: its bar could not be seen. */
const LEAST = 1.5e-3;

/**
 * The bars of a waterfall from the ideal to what is realised, each beginning where the one before it ended; factors lie
 * within their layer's bar. A layer with one factor takes it into its own name.
 */
export function waterfallRows({ ideal, steps, realised }: Waterfall): WaterfallRow[] {
  const rows: WaterfallRow[] = [{ kind: "ideal", label: "An ideal bridge", from: 0, to: ideal, value: ideal }];
  let level = ideal;
  for (const { layer, total, factors } of steps) {
    const seen = factors.filter(({ cost }) => Math.abs(cost) >= LEAST * ideal);
    const alone = seen.length === 1 ? `: ${LEAK_NAMES[seen[0].factor]}` : "";
    rows.push({ kind: "layer", label: LAYER_NAMES[layer] + alone, from: level, to: level - total, value: total });
    let inner = level;
    for (const { factor, cost } of seen.length > 1 ? [...seen].sort((a, b) => b.cost - a.cost) : []) {
      rows.push({ kind: "factor", label: LEAK_NAMES[factor], from: inner, to: inner - cost, value: cost });
      inner -= cost;
    }
    level -= total;
  }
  rows.push({ kind: "realised", label: "Realised", from: 0, to: realised, value: realised });
  return rows;
}
