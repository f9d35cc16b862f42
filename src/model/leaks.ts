import { ln } from "../distributions/elementary.ts";
import type { Meaning } from "./meaning.ts";
import type { StageTrace } from "./stageTrace.ts";

const EXPOSURE = 0;
const FIDELITY = 1;
const FIT = 2;
const TIMELINESS = 3;
const DRIFT = 4;
const FRESHNESS = 5;
const OUTAGES = 6;
const LEARNING = 7;
const HARM = 8;

/** The week's loss of an option on which nothing is carried: all of it for want of exposure, but for harm. */
export function leakUncarried(leaks: Float64Array, ideal: number): void {
  leaks[EXPOSURE] += ideal;
}

/** What stale data that goes out unnoticed costs in a week. */
export function leakHarm(leaks: Float64Array, harm: number): void {
  leaks[HARM] += harm;
}

/**
 * Splits one stage's loss of one week over the factors of its quality by logarithmic-mean weights (the additive
 * log-mean Divisia split: each factor gets loss · ln factor ÷ Σ ln, so nothing is left over); factors that are 0 share
 * it equally.
 *
 * @param loss what the stage loses against its share of the ideal
 * @param lnExposure ln κ, of all stages together
 * @param lnLearning ln((1 + ℓA) / (1 + ℓA*))
 */
export function leakStage(
  leaks: Float64Array,
  trace: StageTrace,
  { lnFidelity, lnFit }: Meaning,
  t: number,
  loss: number,
  lnExposure: number,
  lnLearning: number,
): void {
  const lnTimeliness = trace.lnTimeliness[t];
  const lnDrift = -trace.drift[t];
  const lnFresh = trace.lnFresh[t];
  const lnUp = trace.lnUp[t];
  const sum = lnExposure + lnFidelity + lnFit + lnTimeliness + lnDrift + lnFresh + lnUp + lnLearning;
  if (sum === Number.NEGATIVE_INFINITY) {
    shareAmongZeros(leaks, loss, lnFidelity, lnFit, lnTimeliness, lnFresh, lnUp);
    return;
  }
  if (sum === 0) return;
  const unit = loss / sum;
  leaks[EXPOSURE] += unit * lnExposure;
  leaks[FIDELITY] += unit * lnFidelity;
  leaks[FIT] += unit * lnFit;
  leaks[TIMELINESS] += unit * lnTimeliness;
  leaks[DRIFT] += unit * lnDrift;
  leaks[FRESHNESS] += unit * lnFresh;
  leaks[OUTAGES] += unit * lnUp;
  leaks[LEARNING] += unit * lnLearning;
}

/** Only these factors can be 0 while something is exposed: exposure and learning cannot. */
function shareAmongZeros(
  leaks: Float64Array,
  loss: number,
  lnFidelity: number,
  lnFit: number,
  lnTimeliness: number,
  lnFresh: number,
  lnUp: number,
): void {
  const none = Number.NEGATIVE_INFINITY;
  const zeros =
    Number(lnFidelity === none) +
    Number(lnFit === none) +
    Number(lnTimeliness === none) +
    Number(lnFresh === none) +
    Number(lnUp === none);
  const share = loss / zeros;
  if (lnFidelity === none) leaks[FIDELITY] += share;
  if (lnFit === none) leaks[FIT] += share;
  if (lnTimeliness === none) leaks[TIMELINESS] += share;
  if (lnFresh === none) leaks[FRESHNESS] += share;
  if (lnUp === none) leaks[OUTAGES] += share;
}

/** ln of an exposed share, which is 1 in most weeks. */
export function lnShare(share: number): number {
  return share === 1 ? 0 : ln(share);
}
