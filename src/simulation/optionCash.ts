import type { Market } from "../model/market.ts";
import type { OptionTrace } from "../model/optionTrace.ts";

/** Contribution in the week in which it lands. */
export function land(landed: Float64Array, { extra }: OptionTrace, { weeks, contribution, cashLag }: Market): void {
  landed.fill(0);
  for (let t = cashLag; t < weeks; t++) landed[t] = contribution * extra[t - cashLag];
}

/** Adds what lands and what is paid by kind to weekly sums, one series after the other from `offset` on. */
export function addWeekly(
  weekly: Float64Array,
  offset: number,
  landed: Float64Array,
  { costs, charged, cost }: OptionTrace,
): void {
  const weeks = cost.length;
  for (let t = 0; t < weeks; t++) weekly[offset + t] += landed[t];
  for (let kind = 0; kind < costs.length; kind++) {
    if (!charged[kind]) continue;
    const into = offset + (1 + kind) * weeks;
    for (let t = 0; t < weeks; t++) weekly[into + t] += costs[kind][t];
  }
}

/** What is owed at the horizon, and what lands after it, discounted as the market discounts what a week is worth. */
export function addEnds(
  ends: Float64Array,
  offset: number,
  { extra, owedAtEnd }: OptionTrace,
  { weeks, discount, contribution, cashLag, cashDiscount }: Market,
): void {
  let after = 0;
  let present = 0;
  for (let t = Math.max(0, weeks - cashLag); t < weeks; t++) {
    const cash = contribution * extra[t];
    after += cash;
    present += cash * discount[t] * cashDiscount;
  }
  ends[offset] += owedAtEnd;
  ends[offset + 1] += owedAtEnd * discount[weeks];
  ends[offset + 2] += after;
  ends[offset + 3] += present;
}

/** Fills what lands less what is paid, by week, and finds how far its sum ever falls below 0, as a positive amount. */
export function fillNet(net: Float64Array, landed: Float64Array, cost: Float64Array): number {
  let balance = 0;
  let lowest = 0;
  for (let t = 0; t < net.length; t++) {
    net[t] = landed[t] - cost[t];
    balance += net[t];
    if (balance < lowest) lowest = balance;
  }
  return 0 - lowest;
}
