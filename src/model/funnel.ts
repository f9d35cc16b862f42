import { ln } from "../distributions/elementary.ts";
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
 * @param detailed whether what leaks is split over its factors; they stay 0 otherwise
 * @param meanings what the stages' approaches make of a signal, by stage
 */
export function runFunnel(
  option: OptionTrace,
  stages: readonly StageTrace[],
  meanings: readonly Meaning[],
  market: Market,
  detailed = true,
): void {
  if (!detailed && stages.length < 2) {
    runLean(option, stages[0], meanings[0], market);
    return;
  }
  const { weeks, signals, worth, presentWorth, cold, personalized, uplift, gain, lift, fade } = market;
  const { lnIdeal } = market;
  const { leaks, weeklyQuality, extra, gap } = option;
  const count = stages.length;
  leaks.fill(0);
  let learned = 0;
  let gapCost = 0;
  let undiscounted = 0;
  let firstQuarter = 0;
  let quality = 0;
  for (let t = 0; t < weeks; t++) {
    // From the last stage back: a later stage takes over as its exposure grows.
    let rest = 1;
    let carried = 0;
    let e = 0;
    let harm = 0;
    let feedback = 0;
    for (let i = count - 1; i >= 0; i--) {
      const stage = stages[i];
      const x = stage.exposure[t];
      if (x === 0) continue;
      const weighted = rest * stage.carried[t] * meanings[i].kept;
      carried += rest * x;
      e += weighted;
      harm += rest * stage.harm[t];
      feedback += meanings[i].feedback * weighted;
      rest *= 1 - x;
    }
    const idealBoost = market.idealBoost[t];
    const boost = 1 + lift * learned;
    const harmed = cold * personalized * harm;
    const present = presentWorth[t];
    const shortfall = uplift * (idealBoost - e * boost) + harmed;
    const lost = present * shortfall;
    weeklyQuality[t] = e;
    extra[t] = signals[t] * (uplift * e * boost - harmed);
    gap[t] = lost;
    gapCost += lost;
    undiscounted += worth[t] * shortfall;
    if (t === 12) firstQuarter = undiscounted;
    quality += e;

    if (detailed && harmed > 0) leakHarm(leaks, present * harmed);
    const ideal = present * uplift;
    if (detailed && ideal > 0) {
      if (carried === 0) {
        leakUncarried(leaks, ideal * idealBoost);
      } else {
        const lnExposure = lnShare(carried);
        const lnLearning = lift * learned === 0 ? -lnIdeal[t] : ln(boost) - lnIdeal[t];
        let later = 1;
        for (let i = count - 1; i >= 0; i--) {
          const stage = stages[i];
          const x = stage.exposure[t];
          if (x === 0) continue;
          const quality = later * stage.carried[t] * meanings[i].kept;
          const loss = ideal * (((later * x) / carried) * idealBoost - quality * boost);
          leakStage(leaks, stage, meanings[i], t, loss, lnExposure, lnLearning);
          later *= 1 - x;
          if (later === 0) break;
        }
      }
    }
    learned += gain * feedback * (1 - learned) - fade * learned;
  }
  conclude(option, market, gapCost, undiscounted, firstQuarter, quality);
}

/** The same, to the last bit, for one stage or none and without the split of what leaks: most of what variants ask for. */
function runLean(
  option: OptionTrace,
  stage: StageTrace | undefined,
  meaning: Meaning | undefined,
  market: Market,
): void {
  const { weeks, signals, worth, presentWorth, idealBoost, cold, personalized, uplift, gain, lift, fade } = market;
  const { extra } = option;
  let learned = 0;
  let gapCost = 0;
  let undiscounted = 0;
  let firstQuarter = 0;
  let quality = 0;
  for (let t = 0; t < weeks; t++) {
    let e = 0;
    let harmed = 0;
    let feedback = 0;
    if (stage && meaning && stage.exposure[t] !== 0) {
      e = stage.carried[t] * meaning.kept;
      harmed = cold * personalized * stage.harm[t];
      feedback = meaning.feedback * e;
    }
    const boost = 1 + lift * learned;
    const shortfall = uplift * (idealBoost[t] - e * boost) + harmed;
    extra[t] = signals[t] * (uplift * e * boost - harmed);
    gapCost += presentWorth[t] * shortfall;
    undiscounted += worth[t] * shortfall;
    if (t === 12) firstQuarter = undiscounted;
    quality += e;
    learned += gain * feedback * (1 - learned) - fade * learned;
  }
  conclude(option, market, gapCost, undiscounted, firstQuarter, quality);
}

function conclude(
  option: OptionTrace,
  { weeks, discoverySpendPerWeek }: Market,
  gapCost: number,
  undiscounted: number,
  firstQuarter: number,
  quality: number,
): void {
  option.gapCost = gapCost;
  const index = weeks >= 13 ? undiscounted / ((firstQuarter * weeks) / 13) : Number.NaN;
  option.compoundingIndex = Number.isFinite(index) ? index : Number.NaN;
  option.quality = quality / weeks;
  option.wastedDiscovery = discoverySpendPerWeek * (weeks - quality);
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
