import type { DrawnApproach } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import type { Market } from "./market.ts";
import { type Contract, indexedWeeks, signContract } from "./pricing.ts";
import { FEE, OWED, type StageTrace, SUBSCRIPTION } from "./stageTrace.ts";
import type { Timeline } from "./timeline.ts";

/** What prices are charged by: the volume of contacts, the contract's clock, and the draws of price shocks. */
export interface PriceContext {
  market: Market;
  draws: ChanceDraws;
  clocks: { contract: Contract };
}

/** Charges what the seller asks for over a stage: the fee at its start and the subscription until `end`. */
export function chargePrices(
  trace: StageTrace,
  { begins }: Timeline,
  end: number,
  { setup, pricing }: DrawnApproach,
  index: number,
  { market, draws, clocks: { contract } }: PriceContext,
): void {
  const { firstCost: first, endCost: last } = trace;
  if (setup.fee > 0) {
    trace.costs[FEE][first] = setup.fee;
    trace.charged[FEE] = true;
  }
  if (pricing.monthlyFee > 0 || pricing.monthlyFeePerThousandContacts > 0) {
    const subscription = trace.costs[SUBSCRIPTION];
    trace.charged[SUBSCRIPTION] = true;
    signContract(contract, begins);
    for (let t = first; t < last; t++) {
      const weeks = indexedWeeks(contract, Math.max(t, begins), Math.min(t + 1, end), begins, pricing, index, draws);
      const monthly = pricing.monthlyFee + (pricing.monthlyFeePerThousandContacts * market.contacts[t]) / 1000;
      subscription[t] = (12 / 52) * monthly * weeks;
    }
  }
}

/** Charges what a stage that had a live part owes at its end: what it left to be cleaned up, and the exit. */
export function chargeOwed(trace: StageTrace, { pricing }: DrawnApproach, { weeks }: Market): void {
  const owed = trace.cleanup + pricing.exitCost;
  if (trace.end < weeks) {
    trace.costs[OWED][trace.endCost - 1] = owed;
    trace.charged[OWED] = true;
  } else trace.owedAtEnd = owed;
}

/** Adds a stage's costs up over their kinds. */
export function addUp({ cost, costs, charged, firstCost, endCost }: StageTrace): void {
  for (let kind = 0; kind < costs.length; kind++) {
    if (!charged[kind]) continue;
    const series = costs[kind];
    for (let t = firstCost; t < endCost; t++) cost[t] += series[t];
  }
}
