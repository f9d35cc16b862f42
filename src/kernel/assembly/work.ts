import { PAIR } from "./memory";

/**
 * What the small loops of a stage read and write: pairs in one place, so that these loops take no arguments of two lanes
 * and stay functions of their own (a compiler that puts them into their callers leaves them too few registers).
 */
const work: usize = memory.data(48 * 16, 16);

export const HELD_NOW = 0;
export const FRESH_NOW = 1;
export const SPENT_NOW = 2;
export const TIMELY = 3;
export const TRANSFER_AT = 4;
export const SIGNAL_AT = 5;
export const LONGEST = 6;
export const CLEANED = 7;
export const LASTING = 8;
export const DRIFT_PER_WEEK = 9;
export const SEVERITY_OF = 10;
export const STALE = 11;
export const MEANS = 12;
export const SIGNAL_HOURS = 13;
export const TRANSFER_HOURS = 14;
export const HANDS = 15;
export const HANDS_PER_PRESENCE = 16;
export const HANDS_COST = 17;
export const INTERVAL = 18;
export const LIFETIME = 19;
export const AT_ARRIVAL = 20;
/** τ + p, and 1 − β */
export const SHIFTED_SCALE = 21;
export const LEFT_EXPONENT = 22;
export const GOING = 23;
/** Of upkeep. */
export const GROWN = 32;
export const GROWING = 33;
export const SETTLED = 34;
export const SETTLING = 35;
export const RATE = 36;
export const AHEAD = 37;
export const ASSIGNED = 38;
export const WAGE = 39;
export const KEPT = 40;
/** Of the option at work. */
export const GAP = 24;
export const UNDISCOUNTED = 25;
export const QUARTER = 26;
export const QUALITY = 27;
export const LEARNING = 28;

/** Whether costs and timeliness of the stage at work are kept by week, and costs by kind and hours as well. */
export let keepsWeeks: bool = false;
export let keepsKinds: bool = false;
export function setKeeps(byWeek: bool, byKind: bool): void {
  keepsWeeks = byWeek;
  keepsKinds = byKind;
}

// @ts-ignore: decorator
@inline export function get(field: i32): v128 { return v128.load(work + <usize>field * PAIR); }
// @ts-ignore: decorator
@inline export function set(field: i32, value: v128): void { v128.store(work + <usize>field * PAIR, value); }
