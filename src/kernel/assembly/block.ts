import { add } from "./lanes";
import { HEADER, PAIR, weeks } from "./memory";
import { keepsKinds } from "./work";

// A block is what one stage did in a pair of trials: a header of pairs, then series by week.

export const WENT_LIVE = 0;
/** what it owes at its end, undiscounted, and when that is */
export const OWED = 1;
export const END = 2;
export const STAGE_INCIDENTS = 3;
export const STAGE_BROKEN = 4;
export const STAGE_UNNOTICED = 5;
export const LIVE = 6;
/** discounted costs but for fee and what is owed */
export const SPENT = 7;
/** the longest interval between two syncs, hours; ∞ where there was none */
export const LONGEST_WAIT = 8;
export const FEE_PAID = 9;
export const BEGINS = 10;
/** the list that is right at the end */
export const FRESH_LEFT = 11;
/** whole numbers: the first week that is live in either lane */
export const LIVE_FROM: usize = 12 * 16;
/** a bit for every series of costs by kind and of hours that is not 0 throughout */
const USED: usize = 12 * 16 + 4;

/** E of the stage with what its approach keeps of meaning and logic, and what stale data that goes out spoils. */
export const CARRIED = 0;
export const STALE_HARM = 1;
export const EXPOSURE = 2;
/** weeks broken and unnoticed in a week, coverage, cumulative hazard, presence of an owner */
export const BROKE = 3;
export const UNSEEN = 4;
export const COVERED = 5;
export const HAZARD = 6;
export const PRESENT = 7;
/** e^−D and the share of the list that is right, before a week */
export const HELD = 8;
export const FRESH = 9;
/** discounted maintenance, and handling, before a week */
export const KEPT_BEFORE = 10;
export const HANDLED_BEFORE = 11;
// What is kept of every week only where it is asked for.
export const COST = 12;
export const SUBSCRIPTION = 13;
export const BUILD = 14;
export const MAINTENANCE = 15;
export const HANDLING = 16;
export const INCIDENT_COSTS = 17;
export const KEEPERS = 18;
export const HANDLERS = 19;
export const TIMELINESS = 20;
/** logarithms of timeliness, of e^−D, of the list and of what outages leave */
export const LN_TIMELINESS = 21;
export const LN_HELD = 22;
export const LN_FRESH = 23;
export const LN_UP = 24;

/** Where a series of a block begins. */
// @ts-ignore: decorator
@inline export function seriesOf(block: usize, index: i32): usize {
  return block + HEADER + <usize>(index * (weeks + 1)) * PAIR;
}

// @ts-ignore: decorator
@inline export function put(block: usize, field: i32, value: v128): void {
  v128.store(block + <usize>field * PAIR, value);
}

// @ts-ignore: decorator
@inline export function take(block: usize, field: i32): v128 {
  return v128.load(block + <usize>field * PAIR);
}

/** Clears a series from week `from` up to week `to`. */
// @ts-ignore: decorator
@inline export function clear(block: usize, index: i32, from: i32, to: i32): void {
  if (to > from) memory.fill(seriesOf(block, index) + <usize>from * PAIR, 0, <usize>(to - from) * PAIR);
}

/** Notes that a series is not 0 throughout. */
// @ts-ignore: decorator
@inline export function mark(block: usize, index: i32): void {
  store<u32>(block + USED, load<u32>(block + USED) | (1 << index));
}

// @ts-ignore: decorator
@inline export function isMarked(block: usize, index: i32): bool {
  return (load<u32>(block + USED) & (1 << index)) != 0;
}

/** Adds to a week of the costs, in all and by kind. */
// @ts-ignore: decorator
@inline export function addCost(block: usize, index: i32, at: usize, value: v128): void {
  const cost = seriesOf(block, COST) + at;
  v128.store(cost, add(v128.load(cost), value));
  addKind(block, index, at, value);
}

/** Adds to a week of a kind of cost or of hours, where these are kept. */
// @ts-ignore: decorator
@inline export function addKind(block: usize, index: i32, at: usize, value: v128): void {
  if (!keepsKinds) return;
  mark(block, index);
  const place = seriesOf(block, index) + at;
  v128.store(place, add(v128.load(place), value));
}

/** Forgets the costs by kind and the hours of the stage before. */
export function clearKinds(block: usize): void {
  for (let s = SUBSCRIPTION; s <= HANDLERS; s++) if (isMarked(block, s)) clear(block, s, 0, weeks);
  store<u32>(block + USED, 0);
}

/** Adds to one lane of a week of a series. */
// @ts-ignore: decorator
@inline export function addOnce(at: usize, week: i32, lane: i32, value: f64): void {
  const place = at + <usize>week * PAIR + <usize>lane * 8;
  store<f64>(place, load<f64>(place) + value);
}
