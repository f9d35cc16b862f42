import type { LeakFactor } from "../model/optionTrace.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { percent } from "./percent.ts";
import type { LeakStep, Waterfall } from "./waterfall.ts";

/** What is lost to each factor, as a row of a table calls it. */
export const LEAK_NAMES: Record<LeakFactor, string> = {
  exposure: "not live or not yet at full volume",
  fidelity: "meaning lost in the crossing",
  fit: "campaign logic it cannot run",
  timeliness: "acted on too late",
  drift: "decay for want of upkeep",
  freshness: "wrong or stale records",
  outages: "broken",
  learning: "outcomes not fed back",
  harm: "stale data sent out unnoticed",
};

/** The same at the end of a sentence: "half of what it loses is …". */
const LOST_TO: Record<LeakFactor, string> = {
  exposure: "time when it is not live or not yet at full volume",
  fidelity: "meaning lost in the crossing",
  fit: "campaign logic that it cannot run",
  timeliness: "signals acted on too late",
  drift: "decay for want of upkeep",
  freshness: "wrong or stale records",
  outages: "time in which it is broken",
  learning: "outcomes that are not fed back",
  harm: "stale data sent out while nobody knows",
};

/** What each layer is called. */
export const LAYER_NAMES: Record<LeakStep["layer"], string> = {
  capture: "Capture",
  routing: "Routing",
  execution: "Execution",
  feedback: "Feedback",
  open: "Left open",
};

const FRACTIONS: readonly [least: number, most: number, words: string][] = [
  [0.9995, Number.POSITIVE_INFINITY, "All"],
  [0.97, 0.9995, "Nearly all"],
  [0.73, 0.77, "Three quarters"],
  [0.64, 0.69, "Two thirds"],
  [0.47, 0.53, "Half"],
  [0.31, 0.36, "A third"],
  [0.23, 0.27, "A quarter"],
];

/**
 * A share as it is spoken at the start of a sentence: "Half", "A third", "62%".
 *
 * @example spokenShare(0.5) // => "Half"
 */
export function spokenShare(share: number): string {
  const [, , words] = FRACTIONS.find(([least, most]) => share >= least && share <= most) ?? [];
  return words ?? percent(share);
}

/** The one sentence above a waterfall: what most is lost to. `name` is the option's short name. */
export function leakReading({ steps, ideal, gapCost }: Waterfall, name: string, currency: string): string {
  const money = (value: number) => moneyInSentence(value, currency);
  if (!(ideal > 0 || gapCost > 0)) return "There is nothing here for a bridge to carry, so nothing leaks.";
  const factors = steps.flatMap((step) => step.factors).sort((a, b) => b.cost - a.cost);
  const [worst] = factors;
  if (!worst) return `Left open, the gap loses all of the ${money(ideal)} that an ideal bridge would bring.`;
  if (!(gapCost > 1e-6 * ideal)) return `${capitalised(name)} loses nothing against an ideal bridge.`;
  return `${spokenShare(worst.cost / gapCost)} of the ${money(gapCost)} that ${name} loses is ${LOST_TO[worst.factor]}.`;
}
