import type { DrawnApproach } from "./drawn.ts";
import { addUp, chargeOwed, chargePrices, type PriceContext } from "./prices.ts";
import { FEE, newStageTrace, OWED, type StageTrace, SUBSCRIPTION } from "./stageTrace.ts";
import type { Timeline } from "./timeline.ts";

/** A stage at other prices, with room for the series that prices make. */
export interface Repriced {
  own: StageTrace;
  trace: StageTrace;
}

/** Room for a stage at other prices. */
export function newRepriced(weeks: number): Repriced {
  return { own: newStageTrace(weeks), trace: newStageTrace(0) };
}

/** The same stage at the prices of `approach`: everything but fee, subscription and exit is that of `before`. */
export function repriceStage(
  { own, trace }: Repriced,
  before: StageTrace,
  timeline: Timeline,
  approach: DrawnApproach,
  index: number,
  context: PriceContext,
): StageTrace {
  const { costs } = trace;
  Object.assign(trace, before);
  trace.costs = costs;
  trace.cost = own.cost;
  trace.charged = own.charged;
  trace.owedAtEnd = 0;
  for (let kind = 0; kind < costs.length; kind++) {
    const isPrice = kind === FEE || kind === SUBSCRIPTION || kind === OWED;
    costs[kind] = isPrice ? own.costs[kind] : before.costs[kind];
    if (isPrice) costs[kind].fill(0);
    trace.charged[kind] = !isPrice && before.charged[kind];
  }
  trace.cost.fill(0);
  if (!(timeline.begins < before.end)) return trace;
  chargePrices(trace, timeline, before.end, approach, index, context);
  if (before.wentLive) chargeOwed(trace, approach, context.market);
  addUp(trace);
  return trace;
}
