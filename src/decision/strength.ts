import type { Difference, Strength } from "./decision.ts";
import { replicateError } from "./replicateError.ts";
import { chanceBelow, difference, spreadOf } from "./statistics.ts";
import { TOLD_APART } from "./toldApart.ts";

/** A rival on the same trials: rival − pick, and the chance that the pick is cheaper than it (ties half). */
export interface Duel extends Difference {
  option: number;
  chance: number;
  /** standard error of the chance */
  chanceSe: number;
  trials: number;
}

/** What a duel is judged by. */
export type Judged = Pick<Duel, "chance" | "chanceSe" | "mean" | "se" | "trials">;

/** What a lead counts as: won, lost or tied. */
const won = (lead: number) => (lead > 0 ? 1 : lead === 0 ? 0.5 : 0);

/** The pick against one rival, trial by trial. */
export function duel(costs: readonly Float64Array[], pick: number, rival: number): Duel {
  const lead = difference(costs[rival], costs[pick]);
  const { mean, se, p10, p90 } = spreadOf(lead);
  const chance = chanceBelow(costs[pick], costs[rival]);
  const chanceSe = replicateError(lead.map(won), chance);
  return { option: rival, chance, chanceSe, mean, se, p10, p90, trials: lead.length };
}

/**
 * How firmly the pick stands against some rivals: by the lowest of the chances, and never more than too close to call
 * while a mean difference may be chance (`TOLD_APART`). Null without rivals. While more trials are on their way
 * (`provisional`) a chance counts as the least that it may be, so that they mostly firm the strength up.
 */
export function strengthOf(duels: readonly Judged[], provisional = false): Strength | null {
  if (duels.length === 0) return null;
  const slack = provisional ? TOLD_APART : 0;
  const lowest = Math.min(...duels.map(({ chance, chanceSe }) => chance - slack * chanceSe));
  if (lowest < 0.6 || duels.some(isBlurred)) return "too close to call";
  return lowest < 0.8 ? "leaning" : "clear";
}

/** Whether chance alone could make the mean difference: it is too few standard errors off 0, or there is but one trial. */
function isBlurred({ mean, se, trials }: Judged): boolean {
  return trials < 2 || Math.abs(mean) <= TOLD_APART * se;
}

/** The rival that decides the strength: the one beaten least often, unless only a blurred difference stands in the way. */
export function decisive(duels: readonly Duel[]): Duel | null {
  const least = weakest(duels);
  return (least && least.chance >= 0.6 && weakest(duels.filter(isBlurred))) || least;
}

function weakest(duels: readonly Duel[]): Duel | null {
  return duels.reduce<Duel | null>((least, duel) => (least && least.chance <= duel.chance ? least : duel), null);
}
