import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { stream } from "../random/streams.ts";
import { mixerOf } from "../scenario/mix.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { flipsOf } from "./attributionFlips.ts";
import { comparedPair } from "./attributionPair.ts";
import type { Attribution, AttributionEnd, Contribution } from "./attributionTable.ts";
import { type MixWorld, pickIn, rankIn, worldOf } from "./attributionWorld.ts";
import type { Watch } from "./base.ts";
import { estimateOf } from "./estimate.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { mainPlayers } from "./mainPlayers.ts";
import { type Shares, sampledShapleyValues, shapleyValues } from "./shapley.ts";
import { difference, meanOf } from "./statistics.ts";

/** Simulates one mix, with the seed and the number of futures that all share; no curves are looked at. */
export type SimulateMix = (
  scenario: Scenario,
  settings: { seed: string; trials: number; curveTrials: number; signal?: AbortSignal },
) => Promise<SimulationResult>;

/** How changes are accounted for, where it differs from what is usual. */
export interface AttributionSettings {
  /** of the draws that all mixes share; the first scenario's unless given */
  seed?: string;
  /** futures of each mix; as many as the time allows unless given */
  trials?: number;
  /** but no more than this: what the two scenarios' own runs have, so that both ends are the same */
  mostTrials?: number;
  /** the options to compare, where both are in both scenarios */
  pair?: { option: string; rival: string };
  /** mixes that are simulated at most where the orders are too many to try all */
  mixes?: number;
}

/** Futures of each mix at least, where there are as many, and of all mixes together beyond that. */
const FEWEST_TRIALS = 2000;
const ALL_TRIALS = 160_000;

/** Up to so many changes all orders are tried. */
const MOST_IN_EVERY_ORDER = 6;

/** Mixes at most where orders are drawn: a minute or so on two threads. */
const MOST_MIXES = 300;

/** Orders are tried until no share has an error from them above this part of the whole move. */
const PRECISION = 0.02;

/**
 * What each change on the way from one scenario to another moved: Shapley values of the changes for the mean total cost
 * of every option, and for the difference between two of them, so that no order of making them is preferred and all add
 * up to the whole move. Every mix lives through the same futures (one seed), so what a change does not touch contributes
 * exactly nothing. Up to six changes in every order; more by random orders of the eleven largest (by what they do as the
 * first and as the last change) and of all others as one. Also who is picked at both ends, and which changes alone change that.
 *
 * @throws RangeError for scenarios in different currencies; the signal's reason when aborted
 */
export async function attribution(
  a: Scenario,
  b: Scenario,
  simulateMix: SimulateMix,
  { signal, onProgress }: Watch = {},
  { seed = a.seed, trials: wanted, mostTrials = Infinity, pair, mixes = MOST_MIXES }: AttributionSettings = {},
): Promise<Attribution> {
  const mixer = mixerOf(a, b);
  const isLimited = [a, b].some(({ decision }) => limitOutcomes(decision).length > 0);
  const moving = mixer.parts.flatMap(({ moves }, i) => (moves ? [i] : []));
  const trials = wanted ?? Math.min(mostTrials, trialsFor(moving.length, mixes));
  const worldAt = async (made: readonly boolean[], count: number): Promise<MixWorld> => {
    signal?.throwIfAborted();
    const result = await simulateMix(mixer.scenario(made), { seed, trials: count, curveTrials: 0, signal });
    return worldOf(result, isLimited);
  };
  const isMade = (...parts: number[]) => mixer.parts.map((_, i) => parts.includes(i));
  const all = mixer.parts.map((_, i) => i);
  const ends = [await worldAt(isMade(), trials), await worldAt(isMade(...all), trials)];
  const rules = [a.decision, b.decision];
  const ranks = ends.map((world, end) =>
    rankIn(world, rules[end], (id) => mixer.isThere(id, isMade(...(end === 0 ? [] : all)))),
  );
  const isShared = (id: string) =>
    [false, true].every((made) =>
      mixer.isThere(
        id,
        mixer.parts.map(() => made),
      ),
    );
  const compared = pair ?? comparedPair(ends[0], ranks, isShared);

  const screened = await mainPlayers(mixer, moving, compared, worldAt, (share) => onProgress?.(0.2 * share));
  const { players } = screened;
  const start = screened.hasRest ? 0.2 : 0;
  const cache = new Map<number, MixWorld>([
    [0, ends[0]],
    [(1 << players.length) - 1, ends[1]],
  ]);
  const partsIn = (coalition: number) => players.flatMap((parts, i) => (((coalition >> i) & 1) === 1 ? parts : []));
  const worldIn = async (coalition: number): Promise<MixWorld> => {
    const known = cache.get(coalition) ?? (await worldAt(isMade(...partsIn(coalition)), trials));
    cache.set(coalition, known);
    return known;
  };
  const worth = async (coalition: number) => {
    const world = await worldIn(coalition);
    return [differenceIn(world, compared), ...mixer.common.map((id) => world.tco(id))];
  };
  const progress = (done: number, whole: number) => onProgress?.(start + (1 - start) * (done / whole));
  const shares = await sharesOf(players.length, worth, seed, mixes, progress);

  const labels = players.map((parts) =>
    parts.length === 1 ? mixer.parts[parts[0]].label : `${parts.length} other changes`,
  );
  const contributions = players.map((parts, i): Contribution => {
    const [first] = parts;
    const { from, to, unit } = parts.length === 1 ? mixer.parts[first] : { from: "", to: "", unit: "" };
    const [lead, ...tco] = shares.shares[i];
    return {
      label: labels[i],
      from,
      to,
      unit,
      differences: parts.flatMap((part) => mixer.parts[part].differences),
      difference: lead,
      tco: Object.fromEntries(mixer.common.map((id, o) => [id, tco[o]])),
    };
  });
  const endOf = (end: number): AttributionEnd => ({
    tco: Object.fromEntries(ranks[end].ids.map((id) => [id, meanOf(ends[end].tco(id))])),
    difference: estimateOf(differenceIn(ends[end], compared)),
    pick: ranks[end].order[0] ?? null,
  });
  const choices = mixer.parts.flatMap(({ moves }, i) => (moves ? [] : [i]));
  const flips = flipsOf(
    [
      ...players.map((parts, i) => ({ label: labels[i], parts })),
      ...choices.map((i) => ({ label: mixer.parts[i].label, parts: [i] })),
    ],
    ranks[0].order[0] ?? null,
    (parts) => {
      const coalition = players.reduce(
        (sum, own, i) => (own.some((part) => parts.includes(part)) ? sum | (1 << i) : sum),
        0,
      );
      const world = cache.get(coalition);
      const made = isMade(...parts);
      return world && pickIn(world, mixer.scenario(made).decision, (id) => mixer.isThere(id, made));
    },
  );
  return {
    seed,
    trials,
    ...compared,
    from: endOf(0),
    to: endOf(1),
    contributions: contributions.sort((x, y) => Math.abs(y.difference.mean) - Math.abs(x.difference.mean)),
    choices: choices.map((i) => mixer.parts[i].label),
    orders: shares.orders,
    mixes: cache.size,
    flips,
  };
}

/** Futures of each mix, in whole chunks: few changes leave time for many. */
function trialsFor(changes: number, mixes: number): number {
  const count = changes <= MOST_IN_EVERY_ORDER ? 1 << changes : mixes;
  return Math.max(FEWEST_TRIALS, CHUNK_SIZE * Math.floor(ALL_TRIALS / count / CHUNK_SIZE));
}

function sharesOf(
  players: number,
  worth: Parameters<typeof shapleyValues>[1],
  seed: string,
  mixes: number,
  progress: (done: number, all: number) => void,
): Promise<Shares> {
  if (players === 0) return Promise.resolve({ shares: [], orders: null });
  if (players <= MOST_IN_EVERY_ORDER) return shapleyValues(players, worth, progress);
  const uniform = stream(seed, "orders of changes");
  const shuffle = () => shuffled(players, () => uniform.double());
  return sampledShapleyValues(players, worth, shuffle, { precision: PRECISION, coalitions: mixes }, progress);
}

/** A random order of 0 … count − 1 (Fisher and Yates). */
function shuffled(count: number, uniform: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

function differenceIn(world: MixWorld, { option, rival }: { option: string; rival: string }): Float64Array {
  return difference(world.tco(option), world.tco(rival));
}
