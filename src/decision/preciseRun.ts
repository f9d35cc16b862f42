import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type GrowingSettings, growingRun } from "../simulation/growingRun.ts";
import type { Pool } from "../simulation/pool.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { mostTrials } from "../simulation/simulate.ts";
import { chancesOfBest } from "./chancesOfBest.ts";
import { rank } from "./rank.ts";
import { meanOf } from "./statistics.ts";
import { duel } from "./strength.ts";
import { tcoOf } from "./summarise.ts";

/** A standard error that was asked for and the one that was reached. */
export interface Reached {
  option: string;
  se: number;
  /** what it is to be at most */
  target: number;
}

/** How well a run knows what it is asked for. */
export interface Precision {
  trials: number;
  /** of the option whose chance of being best is known least; null if limits set all aside */
  chance: Reached | null;
  /** of the rival whose mean paired difference in total cost to the pick is furthest from its target; null without one */
  difference: Reached | null;
  /** no standard error is above its target */
  isReached: boolean;
}

/** A run of as many trials as it takes. */
export interface PreciseRun {
  /** its scenario says how many trials there are */
  result: SimulationResult;
  precision: Precision;
  /** what ended it before its targets were reached: null if they were */
  cappedBy: "trials" | "memory" | null;
}

/** The standard error to which each option's chance of being best is to be known. */
const CHANCE = 0.005;

/** The same of a difference in total cost: a part of the larger of the two means, or of the difference, whichever is more. */
const OF_COST = 0.01;
const OF_DIFFERENCE = 0.1;

/** Trials of the first step; each further one doubles them. Whole chunks, and as many in each replicate. */
const FIRST = 2000;

/** The most trials of all: what a file may state as well. */
const MOST = 1_000_000;

/**
 * How well a run knows which option is best and by how much: by the rule of its scenario, the chance of being best of
 * each option that limits leave, and the difference in mean total cost between the pick and each rival that ends on another
 * approach.
 */
export function precisionOf(result: SimulationResult): Precision {
  const { options, outcomes, scenario, trials } = result;
  const tco = tcoOf(result);
  const { order, odds } = rank(options, tco, outcomes, scenario.decision);
  const chances = chancesOfBest(odds).flatMap((chance, o) =>
    chance ? [{ option: options[o].id, se: chance.se, target: CHANCE }] : [],
  );
  const [pick, ...others] = order;
  const differences = others
    .filter((rival) => options[rival].family !== options[pick].family)
    .map((rival): Reached => {
      const { mean, se } = duel(tco, pick, rival);
      const cost = Math.max(Math.abs(meanOf(tco[pick])), Math.abs(meanOf(tco[rival])));
      return { option: options[rival].id, se, target: Math.max(OF_COST * cost, OF_DIFFERENCE * Math.abs(mean)) };
    });
  return {
    trials,
    chance: furthest(chances),
    difference: furthest(differences),
    isReached: [...chances, ...differences].every(({ se, target }) => se <= target),
  };
}

/** The error that is most times its target. */
function furthest(all: readonly Reached[]): Reached | null {
  const share = ({ se, target }: Reached) => (se > 0 ? se / target : 0);
  return all.reduce<Reached | null>((worst, each) => (worst && share(worst) >= share(each) ? worst : each), null);
}

/**
 * Runs a scenario until it is known well enough which option is best and by how much (`precisionOf`): 2,000 trials, then
 * twice as many, and so on; at most 1,000,000, or what memory has room for. Trials that are there are not made again, and
 * the result is that of a run of as many trials as it took. Errors are those of sixteen replicates, themselves known to
 * 18 %: a run may end a step early or late by chance. Since trials are doubled, up to twice as many as needed are run.
 *
 * @param settings `atMost` trials, in whole chunks, where fewer than 1,000,000 are wanted
 * @throws the signal's reason when aborted
 */
export async function preciseRun(
  scenario: Scenario,
  pool: Pool,
  { atMost = MOST, ...settings }: GrowingSettings & { atMost?: number } = {},
): Promise<PreciseRun> {
  const room = CHUNK_SIZE * Math.floor(mostTrials(scenario) / CHUNK_SIZE);
  const most = Math.min(MOST, atMost, room);
  const run = growingRun(scenario, pool, settings);
  for (let trials = Math.min(FIRST, most); ; trials = Math.min(2 * trials, most)) {
    const result = await run.extendTo(trials);
    const precision = precisionOf(result);
    if (!precision.isReached && trials < most) continue;
    return {
      result: { ...result, scenario: { ...scenario, trials } },
      precision,
      cappedBy: precision.isReached ? null : most === room && room < Math.min(MOST, atMost) ? "memory" : "trials",
    };
  }
}
