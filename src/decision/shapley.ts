import { estimateOf, independentEstimate } from "./estimate.ts";
import { meanOf } from "./statistics.ts";

/**
 * What every coalition of players is worth, by target: one value a trial, on the same trials for every coalition. A
 * coalition is a number whose bit i says whether player i is in it.
 */
export type Worth = (coalition: number) => Promise<readonly Float64Array[]>;

/** A player's share of what all are worth together, for one target. */
export interface Share {
  mean: number;
  /** standard error from having only so many trials */
  se: number;
  /** standard error from having tried only so many orders; 0 where all were */
  orderSe: number;
}

/** Shares by player and target. Over the players they add up to what all are worth less what none is. */
export interface Shares {
  shares: Share[][];
  /** orders of the players that were tried; null where all were */
  orders: number | null;
}

/**
 * Shapley values: what each player adds, averaged over every order in which they could come; by the sum over all
 * coalitions, each weighted by s! (n − s − 1)! / n!.
 * Source: L. S. Shapley (1953), A value for n-person games.
 *
 * @param onCoalition told how many of the 2ⁿ coalitions are done
 */
export async function shapleyValues(
  players: number,
  worth: Worth,
  onCoalition: (done: number, all: number) => void = () => {},
): Promise<Shares> {
  const weights = coalitionWeights(players);
  const all = 1 << players;
  const values: (readonly Float64Array[])[] = [];
  for (let coalition = 0; coalition < all; coalition++) {
    values.push(await worth(coalition));
    onCoalition(coalition + 1, all);
  }
  const sums = Array.from({ length: players }, (_, player) => {
    const sum = values[0].map((each) => new Float64Array(each.length));
    for (let coalition = 0; coalition < all; coalition++) {
      if (has(coalition, player)) continue;
      addChange(sum, values[coalition], values[coalition | (1 << player)], weights[sizeOf(coalition)]);
    }
    return sum;
  });
  return { shares: sums.map((each) => each.map((values) => ({ ...estimateOf(values), orderSe: 0 }))), orders: null };
}

/** Orders that are tried, at least, before an error is believed; pairs, because each is tried backwards as well. */
const FEWEST_PAIRS = 4;

/** When to stop trying orders. */
export interface Enough {
  /** as soon as no share of the first target has an error from orders above this part of what all move it */
  precision: number;
  /** or before more coalitions than this have been looked at */
  coalitions: number;
}

/**
 * Shapley values from random orders, each tried forwards and backwards (antithetic), so that what matters only together
 * evens out sooner. Shares still add up exactly, since they do in each order.
 * Source: E. Song, B. L. Nelson, J. Staum (2016), Shapley effects for global sensitivity analysis: theory and computation.
 *
 * @param shuffle gives the next random order of the players
 */
export async function sampledShapleyValues(
  players: number,
  worth: Worth,
  shuffle: () => number[],
  { precision, coalitions }: Enough,
  onCoalition: (done: number, all: number) => void = () => {},
): Promise<Shares> {
  const seen = new Set<number>();
  const at = async (coalition: number) => {
    seen.add(coalition);
    onCoalition(Math.min(seen.size, coalitions), coalitions);
    return worth(coalition);
  };
  const none = await at(0);
  const whole = await at((1 << players) - 1);
  const move = Math.abs(meanOf(whole[0]) - meanOf(none[0]));
  const sums = Array.from({ length: players }, () => none.map((each) => new Float64Array(each.length)));
  const means = Array.from({ length: players }, () => none.map((): number[] => []));
  let pairs = 0;
  const errors = () => means.map((each) => each.map((values) => independentEstimate(Float64Array.from(values)).se));
  const isEnough = () => pairs >= FEWEST_PAIRS && errors().every(([first]) => first <= precision * move);
  const hasRoom = () => seen.size + 2 * (players - 1) <= coalitions;
  while (pairs < 2 || (hasRoom() && !isEnough())) {
    const order = shuffle();
    const before = sums.map((each) => each.map((values) => meanOf(values)));
    for (const each of [order, order.toReversed()]) {
      let coalition = 0;
      let last = none;
      for (const player of each) {
        coalition |= 1 << player;
        const next = await at(coalition);
        addChange(sums[player], last, next, 1);
        last = next;
      }
    }
    sums.forEach((each, i) => {
      each.forEach((values, target) => {
        means[i][target].push((meanOf(values) - before[i][target]) / 2);
      });
    });
    pairs++;
  }
  const spread = errors();
  const shares = sums.map((each, i) =>
    each.map((values, target) => {
      const { mean, se } = estimateOf(values.map((sum) => sum / (2 * pairs)));
      return { mean, se, orderSe: spread[i][target] };
    }),
  );
  return { shares, orders: 2 * pairs };
}

/** s! (n − s − 1)! / n! by size s: the chance that a player comes right after a coalition of that size. */
function coalitionWeights(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++) weights.push((weights[size - 1] * size) / (players - size));
  return weights;
}

const has = (coalition: number, player: number) => ((coalition >> player) & 1) === 1;

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

/** Adds what each target changed by, so many times: exactly nothing where it is as before. */
function addChange(
  sums: readonly Float64Array[],
  before: readonly Float64Array[],
  after: readonly Float64Array[],
  weight: number,
): void {
  sums.forEach((sum, target) => {
    const [x, y] = [before[target], after[target]];
    for (let i = 0; i < sum.length; i++) sum[i] += weight * (y[i] - x[i]);
  });
}
