import type { DrawnScenario } from "./drawn.ts";
import { runFunnel } from "./funnel.ts";
import { emptyMarket, fillMarket, type Market } from "./market.ts";
import { newOptionTrace } from "./optionTrace.ts";
import { newStageTrace } from "./stageTrace.ts";
import { type IntentDecay, meanTimeliness } from "./timeliness.ts";

/** A funnel in a handful of numbers: neither growth nor learning, cash at once, every campaign acts on signals. */
export interface PlainFunnel {
  signalsPerWeek: number;
  /** conversion of a signal that is treated like any other, and of one acted on at once with all its meaning: 0–1 */
  coldRate: number;
  coupledRate: number;
  /** share of the difference between the two that acting caused, 0–1 */
  causalShare: number;
  /** what one conversion leaves: value of a win × margin × what later stages let through */
  contribution: number;
  intentDecay: IntentDecay;
}

/** How late signals are acted on, in hours: they wait for the next transfer, if there are any, and then take a while. */
export interface Lateness {
  intervalHours: number;
  processingHours: number;
}

/** What a funnel loses by acting late. Money is by week, discounted to week 0. */
export interface LateFunnel {
  /** θ: the share of a signal's worth that is left when it is acted on */
  timeliness: number;
  /** what acting on every signal at once, with all its meaning, brings beyond treating it like any other */
  atOnce: Float64Array;
  /** how much of that is lost by acting late: the cost of the gap */
  gap: Float64Array;
}

/**
 * What a funnel loses by acting late and by nothing else: the model's own market and gap, with a bridge that is there from
 * week 0 and whose only fault is its delay.
 *
 * @param period weeks of the horizon, and the discount rate a year
 * @example lateFunnel({ signalsPerWeek: 10, coldRate: 0.1, coupledRate: 0.3, causalShare: 0.5, contribution: 100, intentDecay: { scaleHours: 1, exponent: 1 } }, { intervalHours: 0, processingHours: 1 }, { weeks: 1, discountRate: 0 }).gap[0].toFixed(6) // => "50.000000"
 */
export function lateFunnel(
  { contribution, ...plain }: PlainFunnel,
  { intervalHours, processingHours }: Lateness,
  { weeks, discountRate }: { weeks: number; discountRate: number },
): LateFunnel {
  const funnel: DrawnScenario["funnel"] = {
    ...plain,
    growthPerMonth: 0,
    personalizedShare: 1,
    stages: [],
    valuePerWin: contribution,
    grossMargin: 1,
    salesCycleWeeks: 0,
    learning: { gainPerWeek: 0, lift: 0, fadePerWeek: 0 },
    campaigns: 1,
    contacts: 0,
    staleShare: 0,
    contactDecayPerMonth: 0,
    discoverySpendPerMonth: 0,
  };
  const market = emptyMarket(weeks, discountRate);
  // of all that a trial draws, the market reads the funnel only
  fillMarket(market, { funnel } as DrawnScenario, discountRate, false);
  const timeliness = meanTimeliness(intervalHours, processingHours, plain.intentDecay);
  return { timeliness, atOnce: gapAt(0, market), gap: gapAt(timeliness, market) };
}

/** The cost of the gap by week where the same share of a signal's worth is carried in every week. */
function gapAt(carried: number, market: Market): Float64Array {
  const stage = newStageTrace(market.weeks);
  stage.exposure.fill(1);
  stage.carried.fill(carried);
  const option = newOptionTrace(market.weeks);
  runFunnel(option, [stage], [{ kept: 1, lnFidelity: 0, lnFit: 0, feedback: 1 }], market, false);
  return option.gap;
}
