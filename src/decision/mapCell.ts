import type { Option } from "../model/options.ts";
import { setAside } from "./constraints.ts";
import { scores } from "./criteria.ts";
import { influence } from "./influence.ts";
import type { MapSamples } from "./mapSamples.ts";
import { type Rank, type Rule, rank } from "./rank.ts";
import { difference, meanOf, spreadOf } from "./statistics.ts";
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

/** One place decided, and by how many standard errors what decided it is clear of deciding otherwise. */
export interface Decided {
  cell: MapCell;
  errors: number;
}

/** Decides one place by a rule. */
export function mapCell(options: readonly Option[], samples: MapSamples, rule: Rule): Decided {
  const { tco, limited } = samples;
  const ranked = rank(options, tco, limited, rule);
  const [pick, rival] = ranked.order;
  const against = rival === undefined ? null : duel(tco, pick, rival);
  const cell = {
    best: options[pick]?.id ?? null,
    chance: ranked.odds.pBest[pick] ?? 0,
    runnerUp: options[rival]?.id ?? null,
    lead: against?.mean ?? null,
    leadSe: against?.se ?? null,
    beats: against?.chance ?? null,
    trials: tco[0].length,
  };
  return { cell, errors: Math.min(scoreErrors(samples, ranked, rule), limitErrors(options, samples, ranked, rule)) };
}

/** By how many of its standard errors the runner-up's score is behind. */
function scoreErrors({ tco }: MapSamples, { order, odds }: Rank, { criterion }: Rule): number {
  const [pick, rival] = order;
  if (rival === undefined) return Infinity;
  const score = scores(criterion, tco, odds);
  const of = (o: number) => influence(criterion, tco[o], odds.regret[o] as Float64Array);
  const { se } = spreadOf(difference(of(rival), of(pick)));
  return se > 0 ? (score[rival] - score[pick]) / se : Infinity;
}

/** The same of the limits that decide: those of the pick, and those that an option missed which costs less. */
function limitErrors(
  options: readonly Option[],
  { tco }: MapSamples,
  { order: [pick], met }: Rank,
  { constraints: { chance } }: Rule,
): number {
  const least = pick === undefined ? Infinity : meanOf(tco[pick]);
  const missed = setAside(met, chance);
  const deciding = met.filter((limit) => {
    const o = options.findIndex(({ id }) => id === limit.option);
    return o === pick || (missed.includes(limit) && meanOf(tco[o]) < least);
  });
  const errors = deciding.map((limit) => {
    const se = Math.sqrt((limit.chance * (1 - limit.chance)) / tco[0].length);
    return se > 0 ? Math.abs(limit.chance - chance) / se : Infinity;
  });
  return Math.min(Infinity, ...errors);
}
