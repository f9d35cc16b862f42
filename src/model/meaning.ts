import { ln } from "../distributions/elementary.ts";
import type { DrawnApproach, DrawnScenario } from "./drawn.ts";

/**
 * What an approach makes of a signal whenever it carries one: constant over a trial, so stages are run without it and
 * the funnel applies it.
 */
export interface Meaning {
  /** φ · fit: the share of the handshake's meaning that survives the crossing, and of the campaign logic that is run */
  kept: number;
  lnFidelity: number;
  lnFit: number;
  /** share of outcomes that finds its way back */
  feedback: number;
}

/** No approach's meaning yet; `fillMeaning` sets it. */
export function newMeaning(): Meaning {
  return { kept: 0, lnFidelity: 0, lnFit: 0, feedback: 0 };
}

/** The meaning of one approach in one trial. @param totalWeight of the handshake's signals */
export function fillMeaning(
  meaning: Meaning,
  { handshake }: DrawnScenario,
  id: string,
  { fit, feedback }: DrawnApproach,
  totalWeight: number,
): void {
  const { signals } = handshake;
  let sum = 0;
  for (let i = 0; i < signals.length; i++) sum += signals[i].weight * signals[i].kept[id];
  const fidelity = sum / totalWeight;
  meaning.kept = fidelity * fit;
  meaning.lnFidelity = ln(fidelity);
  meaning.lnFit = ln(fit);
  meaning.feedback = feedback;
}
