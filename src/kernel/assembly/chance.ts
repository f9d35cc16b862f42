import { ARRIVALS, DEPARTURES, DETECTIONS, REPAIRS, SHOCKS } from "../layout";
import { both, first, sub } from "./lanes";
import { lnPositive } from "./math";
import { approachPlain, approaches, chanceTable } from "./memory";
import { uniform, uniforms } from "./philox";

/** Blocks of counters: breaks in order, the first arrival, departures, shocks. */
const BREAKS: u32 = 0;
const FIRST: u32 = 1;
const LEAVING: u32 = 2;
const PRICES: u32 = 3;

/** Number of the run's trial that the lane 0 of trial 0 of the memory is. */
let firstTrial: u32 = 0;
export function setFirstTrial(number: u32): void {
  firstTrial = number;
}

function draw(approach: i32, block: u32, k: u32, trial: i32): f64 {
  const key = approachPlain + <usize>(approach * 32);
  return uniform(firstTrial + <u32>trial, k, block, load<u32>(key), load<u32>(key, 4));
}

/** The column of the k-th draw of a purpose, if the design has one: the table's entry is a count and addresses. */
// @ts-ignore: decorator
@inline function hasColumn(purpose: i32, approach: i32, k: u32): bool {
  return k < load<u32>(chanceTable + <usize>((purpose * approaches + approach) * 8));
}

// @ts-ignore: decorator
@inline function column(purpose: i32, approach: i32, k: u32, trial: i32): f64 {
  const entry = chanceTable + <usize>((purpose * approaches + approach) * 8);
  return load<f64>(<usize>load<u32>(load<u32>(entry, 4) + k * 4) + <usize>trial * 8);
}

// @ts-ignore: decorator
@inline function exponential(u: f64): f64 {
  return -first(lnPositive(both(u)));
}

/** Draws of breaks made for both lanes at once: until one is noticed, its repair, and until the next comes. */
const MOST_KEPT: i32 = 256;
const made: usize = memory.data(256 * 3 * 16, 16);
let madeOf: i32 = -1;
let madeAt: i32 = -1;
let madeCount: i32 = 0;

function make(approach: i32, k: u32, trial: i32, at: usize): void {
  const key = approachPlain + <usize>(approach * 32);
  uniforms(firstTrial + <u32>trial, k, BREAKS, load<u32>(key), load<u32>(key, 4), at);
  for (let lane = 0; lane < 2; lane++) {
    const into = at + <usize>lane * 8;
    if (hasColumn(DETECTIONS, approach, k)) store<f64>(into, column(DETECTIONS, approach, k, trial + lane));
    if (hasColumn(REPAIRS, approach, k)) store<f64>(into, column(REPAIRS, approach, k, trial + lane), 16);
    if (hasColumn(ARRIVALS, approach, k + 1)) store<f64>(into, column(ARRIVALS, approach, k + 1, trial + lane), 32);
  }
  const zero = both(0.0);
  v128.store(at, sub(zero, lnPositive(v128.load(at))));
  v128.store(at, sub(zero, lnPositive(v128.load(at, 16))), 16);
  v128.store(at, sub(zero, lnPositive(v128.load(at, 32))), 32);
}

/**
 * Where the draws of the k-th break of an approach stand, for the pair of trials from `trial` on: three pairs of
 * standard exponentials (unnoticed, repair, next arrival). They hold until the next call.
 */
export function breakDraws(approach: i32, k: i32, trial: i32): usize {
  if (madeOf != approach || madeAt != trial) {
    madeOf = approach;
    madeAt = trial;
    madeCount = 0;
  }
  if (k >= MOST_KEPT) {
    // Beyond what is kept: the last place is used over and over.
    madeCount = min(madeCount, MOST_KEPT - 1);
    const last = made + <usize>(MOST_KEPT - 1) * 48;
    make(approach, <u32>k, trial, last);
    return last;
  }
  while (madeCount <= k) {
    make(approach, <u32>madeCount, trial, made + <usize>madeCount * 48);
    madeCount++;
  }
  return made + <usize>k * 48;
}

/** Forgets draws: the columns have changed. */
export function forgetDraws(): void {
  madeOf = -1;
}

export function firstArrival(approach: i32, trial: i32): f64 {
  if (hasColumn(ARRIVALS, approach, 0)) return exponential(column(ARRIVALS, approach, 0, trial));
  return exponential(draw(approach, FIRST, 0, trial));
}

export function departure(approach: i32, k: u32, trial: i32): f64 {
  if (hasColumn(DEPARTURES, approach, k)) return exponential(column(DEPARTURES, approach, k, trial));
  return exponential(draw(approach, LEAVING, k, trial));
}

export function shock(approach: i32, k: u32, trial: i32): f64 {
  if (hasColumn(SHOCKS, approach, k)) return column(SHOCKS, approach, k, trial);
  return draw(approach, PRICES, k, trial);
}
