import type { PlainFunnel } from "../model/lateFunnel.ts";

/** How a hold-out test is made. */
export interface Holdout {
  /** what the causal share is to be known to, give or take, as two standard errors: above 0 */
  giveOrTake: number;
  /** share of the signals that are held out, between 0 and 1 */
  heldShare?: number;
}

/**
 * Signals that a hold-out test of the causal share takes: some signals, by lot, are treated like any other, the rest are
 * acted on at once, and the causal share is the difference between the two conversion rates over that between c1 and c0.
 * Its variance is that of a difference of two independent proportions, with c0 and c1 taken as known.
 *
 * @throws RangeError unless c1 is above c0, the held share between 0 and 1 and the precision above 0
 * @example holdoutSignals({ coldRate: 0, coupledRate: 0.5, causalShare: 0 }, { giveOrTake: 0.2 }) // => 400
 */
export function holdoutSignals(
  { coldRate, coupledRate, causalShare }: Pick<PlainFunnel, "coldRate" | "coupledRate" | "causalShare">,
  { giveOrTake, heldShare = 0.5 }: Holdout,
): number {
  if (!(coupledRate > coldRate)) {
    throw new RangeError(`required a coupled rate above the cold one, found ${coupledRate} and ${coldRate}`);
  }
  if (!(heldShare > 0 && heldShare < 1)) throw new RangeError(`required a share between 0 and 1, found ${heldShare}`);
  if (!(giveOrTake > 0)) throw new RangeError(`required a precision above 0, found ${giveOrTake}`);
  const gain = coupledRate - coldRate;
  const held = coupledRate - causalShare * gain;
  const perSignal = (coupledRate * (1 - coupledRate)) / (1 - heldShare) + (held * (1 - held)) / heldShare;
  const se = (giveOrTake / 2) * gain;
  return Math.ceil(perSignal / (se * se));
}
