import type { Option } from "../model/options.ts";
import type { Constrained } from "./constraints.ts";
import { type Rule, rank } from "./rank.ts";
import { duel } from "./strength.ts";

/** What is decided at one place of a map. */
export interface MapCell {
  /** id of the pick by the rule; null if every option was set aside */
  best: string | null;
  /** share of futures in which the pick is the cheapest of what remains */
  chance: number;
  /** id of the next best by the rule; null if nothing else remains */
  runnerUp: string | null;
  /** mean of runner-up − pick, in money, with its standard error; null without a runner-up */
  lead: number | null;
  leadSe: number | null;
  /** share of futures in which the pick is cheaper than the runner-up, ties half; null without one */
  beats: number | null;
  trials: number;
}

/** The trials of one place: total cost and what limits are held against, by option and trial. */
export interface MapSamples {
  tco: readonly Float64Array[];
  limited: Constrained;
}

/** Decides one place by a rule. */
export function mapCell(options: readonly Option[], { tco, limited }: MapSamples, rule: Rule): MapCell {
  const { order, odds } = rank(options, tco, limited, rule);
  const trials = tco[0].length;
  const [pick, rival] = order;
  const against = rival === undefined ? null : duel(tco, pick, rival);
  return {
    best: options[pick]?.id ?? null,
    chance: odds.pBest[pick] ?? 0,
    runnerUp: options[rival]?.id ?? null,
    lead: against?.mean ?? null,
    leadSe: against?.se ?? null,
    beats: against?.chance ?? null,
    trials,
  };
}
