import type { Market } from "./market.ts";
import type { CostSeries, OptionTrace } from "./optionTrace.ts";
import { COST_KINDS, type StageTrace } from "./stageTrace.ts";

/** Fills the costs of an option: they add over stages; those of a single stage are the option's as they stand. */
export function addCosts(
  option: OptionTrace,
  traces: readonly StageTrace[],
  { weeks, discount }: Market,
  detailed: boolean,
): void {
  if (traces.length !== 1) sumStages(option.sums, traces, detailed);
  shareSeries(option, traces.length === 1 ? traces[0] : option.sums);
  let owedAtEnd = 0;
  let first = weeks;
  let end = 0;
  for (let i = 0; i < traces.length; i++) {
    owedAtEnd += traces[i].owedAtEnd;
    first = Math.min(first, traces[i].firstCost);
    end = Math.max(end, traces[i].endCost);
  }
  const { cost } = option;
  let directCost = owedAtEnd * discount[weeks];
  for (let t = first; t < end; t++) directCost += cost[t] * discount[t];
  option.owedAtEnd = owedAtEnd;
  option.directCost = directCost;
}

/** The costs of an option none of whose stages differs from those of another trace. */
export function keepCosts(option: OptionTrace, before: OptionTrace): void {
  shareSeries(option, before);
  option.owedAtEnd = before.owedAtEnd;
  option.directCost = before.directCost;
}

function shareSeries(option: OptionTrace, { cost, costs, charged, needed }: CostSeries): void {
  option.cost = cost;
  option.costs = costs;
  option.charged = charged;
  option.needed = needed;
}

function sumStages(
  { cost, costs, charged, needed }: CostSeries,
  traces: readonly StageTrace[],
  detailed: boolean,
): void {
  cost.fill(0);
  for (let kind = 0; kind < COST_KINDS.length; kind++) {
    const into = costs[kind];
    if (charged[kind]) into.fill(0);
    charged[kind] = false;
    for (let i = 0; i < traces.length; i++) {
      const trace = traces[i];
      if (!trace.charged[kind]) continue;
      charged[kind] = true;
      const from = trace.costs[kind];
      for (let t = trace.firstCost; t < trace.endCost; t++) into[t] += from[t];
    }
    if (charged[kind]) for (let t = 0; t < cost.length; t++) cost[t] += into[t];
  }
  if (!detailed) return;
  for (let role = 0; role < needed.length; role++) {
    const hours = needed[role];
    hours.fill(0);
    for (let i = 0; i < traces.length; i++) {
      const from = traces[i].needed[role];
      for (let t = 0; t < hours.length; t++) hours[t] += from[t];
    }
  }
}
