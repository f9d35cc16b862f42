import { exp, expm1, log1p } from "../distributions/elementary.ts";

/** How the worth of a signal fades: t hours old, it is worth (1 + t/scaleHours)^−exponent of a fresh one. */
export interface IntentDecay {
  scaleHours: number;
  exponent: number;
}

/**
 * Mean worth of a signal that waits uniformly for the next sync and then takes `processing` hours:
 * 1/interval ∫₀^interval (1 + (processing + y)/scale)^−exponent dy in closed form; no wait at interval 0.
 *
 * @example meanTimeliness(0, 1, { scaleHours: 1, exponent: 1 }) // => 0.5
 */
export function meanTimeliness(interval: number, processing: number, { scaleHours, exponent }: IntentDecay): number {
  const atArrival = exp(-exponent * log1p(processing / scaleHours));
  if (interval === 0) return atArrival;
  const waits = interval / (scaleHours + processing);
  if (waits === 0) return atArrival;
  const l = log1p(waits);
  const q = (1 - exponent) * l;
  return atArrival * (l / waits) * (q === 0 ? 1 : expm1(q) / q);
}
