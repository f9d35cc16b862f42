import { ln, pow } from "../distributions/elementary.ts";
import { roundHalfUp } from "./calendar.ts";
import type { DrawnScenario } from "./drawn.ts";

/**
 * What all options of one trial share: the weekly volume of signals and contacts, the ageing of the contact list, the
 * worth of a conversion and the learning of the ideal bridge. Arrays are by week; `freshByAge` and `idealLearned` have
 * one more entry, for the end of the horizon.
 */
export interface Market {
  weeks: number;
  signals: Float64Array;
  contacts: Float64Array;
  /** 1 − R°: the share of the list that is right if nothing but age touches it */
  freshByAge: Float64Array;
  /** share of the list that stays right through a week of natural ageing */
  weeklyFresh: number;
  /** contribution of one conversion: value × margin × later stages */
  contribution: number;
  cold: number;
  personalized: number;
  /** conversions that acting on a signal at its best adds: π χ max(0, c1 − c0) */
  uplift: number;
  gain: number;
  lift: number;
  fade: number;
  /** by week, of the ideal bridge: A*, what it has learned; 1 + ℓA*; and the logarithm of that, if details are asked for */
  idealLearned: Float64Array;
  idealBoost: Float64Array;
  lnIdeal: Float64Array;
  /** weeks from conversion to cash, whole */
  cashLag: number;
  /** (1 + r)^(−t/52), and the same for the weeks to cash */
  discount: Float64Array;
  cashDiscount: number;
  /** what a conversion of every signal of a week would bring: v S_t, as it stands and discounted to its cash */
  worth: Float64Array;
  presentWorth: Float64Array;
  discoverySpendPerWeek: number;
}

/** Discount factors (1 + r)^(−t/52) for t = 0 … weeks. */
export function discountFactors(yearlyRate: number, weeks: number): Float64Array {
  return Float64Array.from({ length: weeks + 1 }, (_, t) => pow(1 + yearlyRate, -t / 52));
}

/** An empty market over `weeks` weeks at a yearly discount rate, to be filled by `fillMarket` trial by trial. */
export function emptyMarket(weeks: number, discountRate: number): Market {
  return {
    weeks,
    signals: new Float64Array(weeks),
    contacts: new Float64Array(weeks),
    freshByAge: new Float64Array(weeks + 1),
    weeklyFresh: 1,
    contribution: 0,
    cold: 0,
    personalized: 0,
    uplift: 0,
    gain: 0,
    lift: 0,
    fade: 0,
    idealLearned: new Float64Array(weeks + 1),
    idealBoost: new Float64Array(weeks),
    lnIdeal: new Float64Array(weeks),
    cashLag: 0,
    discount: discountFactors(discountRate, weeks),
    cashDiscount: 1,
    worth: new Float64Array(weeks),
    presentWorth: new Float64Array(weeks),
    discoverySpendPerWeek: 0,
  };
}

/** Computes the market of one trial from its drawn inputs; `detailed` as for a workspace. */
export function fillMarket(market: Market, drawn: DrawnScenario, discountRate: number, detailed = true): void {
  fillVolumes(market, drawn);
  fillWorth(market, drawn, discountRate, detailed);
}

/** The market of one trial where volumes and the ageing of records are those of another. */
export function refillMarket(market: Market, before: Market, drawn: DrawnScenario, discountRate: number): void {
  market.signals.set(before.signals);
  market.contacts.set(before.contacts);
  market.freshByAge.set(before.freshByAge);
  market.weeklyFresh = before.weeklyFresh;
  fillWorth(market, drawn, discountRate, false);
}

/** Signals, contacts and the share of records that are right, by week. */
function fillVolumes(market: Market, { funnel }: DrawnScenario): void {
  const { weeks, signals, contacts, freshByAge } = market;
  const growth = pow(1 + funnel.growthPerMonth, 12 / 52);
  const weeklyFresh = pow(1 - funnel.contactDecayPerMonth, 12 / 52);
  let volume = 1;
  let fresh = 1 - funnel.staleShare;
  for (let t = 0; t < weeks; t++) {
    signals[t] = funnel.signalsPerWeek * volume;
    contacts[t] = funnel.contacts * volume;
    freshByAge[t] = fresh;
    volume *= growth;
    fresh *= weeklyFresh;
  }
  freshByAge[weeks] = fresh;
  market.weeklyFresh = weeklyFresh;
}

/** What signals are worth, and what the ideal bridge would learn. */
function fillWorth(market: Market, { funnel }: DrawnScenario, discountRate: number, detailed: boolean): void {
  const { weeks, signals } = market;
  let laterRate = 1;
  for (let i = 0; i < funnel.stages.length; i++) laterRate *= funnel.stages[i].rate;
  market.contribution = funnel.valuePerWin * funnel.grossMargin * laterRate;
  market.cold = funnel.coldRate;
  market.personalized = funnel.personalizedShare;
  market.uplift = funnel.personalizedShare * funnel.causalShare * Math.max(0, funnel.coupledRate - funnel.coldRate);
  market.discoverySpendPerWeek = (12 / 52) * funnel.discoverySpendPerMonth;

  const cashLag = roundHalfUp(funnel.salesCycleWeeks);
  market.cashLag = cashLag;
  market.cashDiscount = pow(1 + discountRate, -cashLag / 52);
  const { worth, presentWorth, discount, contribution, cashDiscount } = market;
  for (let t = 0; t < weeks; t++) {
    worth[t] = contribution * signals[t];
    presentWorth[t] = worth[t] * discount[t] * cashDiscount;
  }
  fillLearning(market, funnel.learning, detailed);
}

/** The learning of the ideal bridge, E = F = 1 from week 0. */
function fillLearning(market: Market, learning: DrawnScenario["funnel"]["learning"], detailed: boolean): void {
  const { weeks, idealLearned, idealBoost, lnIdeal } = market;
  const { gainPerWeek: gain, lift } = learning;
  const fade = Math.min(learning.fadePerWeek, 1 - gain);
  market.gain = gain;
  market.lift = lift;
  market.fade = fade;
  let learned = 0;
  for (let t = 0; t < weeks; t++) {
    idealLearned[t] = learned;
    idealBoost[t] = 1 + lift * learned;
    if (detailed) lnIdeal[t] = lift * learned === 0 ? 0 : ln(idealBoost[t]);
    learned += gain * (1 - learned) - fade * learned;
  }
  idealLearned[weeks] = learned;
}
