import { leakHarm, leakStage, leakUncarried, lnShare } from "./leaks.ts";
import type { Market } from "./market.ts";
import type { Meaning } from "./meaning.ts";
import type { OptionTrace } from "./optionTrace.ts";
import type { StageTrace } from "./stageTrace.ts";

/**
 * Joins the stages of one option into its funnel: who carries what share, what the closed loop learns, what the gap
 * still costs against the ideal bridge, and through which layer it leaks. Fills everything of `option` but its costs.
 *
 * @param stages the option's stage traces in order; none for leaving the gap open
 * @param meanings what the stages' approaches make of a signal, by stage
 * @param detailed whether what leaks is split over its factors; they stay 0 otherwise
 */
export function runFunnel(
  option: OptionTrace,
  stages: readonly StageTrace[],
  meanings: readonly Meaning[],
  market: Market,
  detailed: boolean,
): void {
  if (stages.length === 1) carryAlone(option, stages[0], meanings[0]);
  else carryTogether(option, stages, meanings);
  addUpGap(option, market);
  if (detailed) splitLeaks(option, stages, meanings, market);
}

/** What an option carries where none of its stages carries anything else; without the split of what leaks. */
export function keepFunnel(option: OptionTrace, before: OptionTrace, payback: boolean): void {
  option.gapCost = before.gapCost;
  option.compoundingIndex = before.compoundingIndex;
  option.quality = before.quality;
  option.wastedDiscovery = before.wastedDiscovery;
  if (payback) option.extra.set(before.extra);
}

function carryAlone(
  { weeklyQuality, weeklyHarm, weeklyFeedback }: OptionTrace,
  { carried, harm }: StageTrace,
  { kept, feedback }: Meaning,
): void {
  for (let t = 0; t < weeklyQuality.length; t++) {
    const quality = carried[t] * kept;
    weeklyQuality[t] = quality;
    weeklyHarm[t] = harm[t];
    weeklyFeedback[t] = feedback * quality;
  }
}

/** From the last stage back: a later stage takes over as its exposure grows. */
function carryTogether(
  { weeklyQuality, weeklyHarm, weeklyFeedback }: OptionTrace,
  stages: readonly StageTrace[],
  meanings: readonly Meaning[],
): void {
  for (let t = 0; t < weeklyQuality.length; t++) {
    let rest = 1;
    let quality = 0;
    let harm = 0;
    let feedback = 0;
    for (let i = stages.length - 1; i >= 0; i--) {
      const { exposure, carried, harm: harms } = stages[i];
      if (exposure[t] === 0) continue;
      const weighted = rest * carried[t] * meanings[i].kept;
      quality += weighted;
      harm += rest * harms[t];
      feedback += meanings[i].feedback * weighted;
      rest *= 1 - exposure[t];
    }
    weeklyQuality[t] = quality;
    weeklyHarm[t] = harm;
    weeklyFeedback[t] = feedback;
  }
}

/** What the loop learns from what is carried, and what is still lost against the ideal bridge. */
function addUpGap(option: OptionTrace, market: Market): void {
  const { weeks, signals, worth, presentWorth, idealBoost, cold, personalized, uplift, gain, lift, fade } = market;
  const { weeklyQuality, weeklyHarm, weeklyFeedback, boost, extra, gap } = option;
  let learned = 0;
  let gapCost = 0;
  let undiscounted = 0;
  let firstQuarter = 0;
  let quality = 0;
  for (let t = 0; t < weeks; t++) {
    const e = weeklyQuality[t];
    const boosted = 1 + lift * learned;
    const harmed = cold * personalized * weeklyHarm[t];
    const shortfall = uplift * (idealBoost[t] - e * boosted) + harmed;
    const lost = presentWorth[t] * shortfall;
    boost[t] = boosted;
    extra[t] = signals[t] * (uplift * e * boosted - harmed);
    gap[t] = lost;
    gapCost += lost;
    undiscounted += worth[t] * shortfall;
    if (t === 12) firstQuarter = undiscounted;
    quality += e;
    learned += gain * weeklyFeedback[t] * (1 - learned) - fade * learned;
  }
  option.gapCost = gapCost;
  const index = weeks >= 13 ? undiscounted / ((firstQuarter * weeks) / 13) : Number.NaN;
  option.compoundingIndex = Number.isFinite(index) ? index : Number.NaN;
  option.quality = quality / weeks;
  option.wastedDiscovery = market.discoverySpendPerWeek * (weeks - quality);
}

/** Splits what is lost over the factors of what the stages carry, and harm. */
function splitLeaks(
  { leaks, boost, weeklyHarm }: OptionTrace,
  stages: readonly StageTrace[],
  meanings: readonly Meaning[],
  { weeks, presentWorth, idealBoost, lnIdeal, cold, personalized, uplift }: Market,
): void {
  leaks.fill(0);
  for (let t = 0; t < weeks; t++) {
    const harmed = cold * personalized * weeklyHarm[t];
    if (harmed > 0) leakHarm(leaks, presentWorth[t] * harmed);
    const ideal = presentWorth[t] * uplift;
    if (!(ideal > 0)) continue;
    const exposure = exposureIn(t, stages);
    if (exposure === 0) {
      leakUncarried(leaks, ideal * idealBoost[t]);
      continue;
    }
    const lnExposure = lnShare(exposure);
    const lnLearning = lnShare(boost[t]) - lnIdeal[t];
    let later = 1;
    for (let i = stages.length - 1; i >= 0 && later > 0; i--) {
      const stage = stages[i];
      const x = stage.exposure[t];
      if (x === 0) continue;
      const quality = later * stage.carried[t] * meanings[i].kept;
      const loss = ideal * (((later * x) / exposure) * idealBoost[t] - quality * boost[t]);
      leakStage(leaks, stage, meanings[i], t, loss, lnExposure, lnLearning);
      later *= 1 - x;
    }
  }
}

/** κ: the share of the signals that run through any stage. */
function exposureIn(t: number, stages: readonly StageTrace[]): number {
  let rest = 1;
  let exposed = 0;
  for (let i = stages.length - 1; i >= 0; i--) {
    const x = stages[i].exposure[t];
    exposed += rest * x;
    rest *= 1 - x;
  }
  return exposed;
}

/**
 * First week w ≥ 1 from which the discounted cash that has landed never falls below what has been paid, to the end of
 * the horizon; NaN if there is none. Conversions of week t land `cashLag` weeks later.
 */
export function paybackWeek({ extra, cost }: OptionTrace, { weeks, discount, contribution, cashLag }: Market): number {
  let balance = 0;
  let lastShort = -1;
  for (let j = 0; j < weeks; j++) {
    const landed = j >= cashLag ? contribution * extra[j - cashLag] : 0;
    balance += discount[j] * (landed - cost[j]);
    if (balance < 0) lastShort = j;
  }
  return lastShort === weeks - 1 ? Number.NaN : lastShort + 2;
}
