import { distributionAt } from "../decision/quantityMean.ts";
import { meanTimeliness } from "../model/timeliness.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Share of each signal in the weight of all. */
export function weightShares({ handshake: { signals } }: Scenario): number[] {
  const total = signals.reduce((sum, { weight }) => sum + weight, 0);
  return signals.map(({ weight }) => weight / total);
}

/** The share of the handshake's meaning that an approach keeps, at the medians: Σ weight · kept ÷ Σ weight. */
export function meaningKept(scenario: Scenario, approach: string): number {
  const shares = weightShares(scenario);
  return shares.reduce(
    (sum, share, i) => sum + share * medianAt(scenario, `handshake.signals.${i}.kept.${approach}`),
    0,
  );
}

/** What a signal of so many hours is worth of a fresh one, at the medians of its decay. */
export function worthAfter(scenario: Scenario, hours: number): number {
  return meanTimeliness(0, hours, decayOf(scenario));
}

/** How long signals take to cross by one approach, hours, and what is left of them, at the medians. */
export interface Crossing {
  interval: number;
  processing: number;
  /** half an interval of waiting, and then the processing, as the limit of delay is judged */
  delay: number;
  /** mean worth of a signal when it is acted on, of a fresh one */
  worth: number;
  /** the longest interval at which the delay keeps the scenario's limit; null without a limit, below 0 if none does */
  longestInterval: number | null;
}

/** @param approach id of an approach of the scenario */
export function crossingOf(scenario: Scenario, approach: string): Crossing {
  const interval = medianAt(scenario, `approaches.${approach}.sync.intervalHours`);
  const processing = medianAt(scenario, `approaches.${approach}.sync.processingHours`);
  const { maxDelayHours: limit } = scenario.decision.constraints;
  return {
    interval,
    processing,
    delay: interval / 2 + processing,
    worth: meanTimeliness(interval, processing, decayOf(scenario)),
    longestInterval: limit === undefined ? null : 2 * (limit - processing),
  };
}

function decayOf(scenario: Scenario) {
  return {
    scaleHours: medianAt(scenario, "funnel.intentDecay.scaleHours"),
    exponent: medianAt(scenario, "funnel.intentDecay.exponent"),
  };
}

function medianAt(scenario: Scenario, path: string): number {
  return distributionAt(scenario, path).quantile(0.5);
}
