import { APPROACH_SLOTS, CHANCE_PURPOSES, LEAK_COUNT, OUTCOME_COUNT, SERIES_COUNT, SHARED_SLOTS, SLOT_BYTES } from "../layout";

/** Bytes of a pair of doubles. */
export const PAIR: usize = 16;

// What a run is about: set once by setup().
export let weeks: i32 = 0;
export let approaches: i32 = 0;
export let options: i32 = 0;
export let starts: i32 = 0;

/** Tables that the host fills; see the getters below. */
let slots: usize = 0;
export let laterRates: usize = 0;
export let laterCount: i32 = 0;
export let keptSlots: usize = 0;
export let signalCount: i32 = 0;
export let signalWeights: usize = 0;
export let totalWeight: f64 = 0;
export let approachPlain: usize = 0;
export let startTable: usize = 0;
export let planTable: usize = 0;
export let discounts: usize = 0;
export let logDiscount: f64 = 0;
export let chanceTable: usize = 0;

/** Results that the host reads. */
export let outcomes: usize = 0;
export let weekly: usize = 0;
export let leaks: usize = 0;
export let owed: usize = 0;
export let curves: usize = 0;

/** Sums of the discount factors before a week. */
export let discountSums: usize = 0;
/** Series of the market, by week; see market.ts. */
export let market: usize = 0;
const MARKET_SERIES: i32 = 10;
/** Blocks of stages: one a start, then one a stage that can be retired. */
export let blocks: usize = 0;
/** Series of one option, by week. */
export let series: usize = 0;
/** What is found anew for every pair of trials: by start, by approach, and whether a start has been run. */
export let times: usize = 0;
export let meanings: usize = 0;
export let done: usize = 0;

/** A block: what one stage did. Its header, then series by week. */
export const HEADER: usize = 16 * 16;
const BLOCK_SERIES: i32 = 25;

let top: usize = 0;

let isFull: bool = false;

function reserve(bytes: usize): usize {
  const at = (top + 15) & ~(<usize>15);
  const pages = <i32>((at + bytes + 0xffff) >>> 16);
  if (isFull || (pages > memory.size() && memory.grow(pages - memory.size()) < 0)) {
    isFull = true;
    return 0;
  }
  top = at + bytes;
  memory.fill(at, 0, bytes);
  return at;
}

/** Whether there was no memory for what was asked for since the last setup(): then nothing must be run. */
export function wantsMemory(): bool {
  return isFull;
}

/** Bytes that the host fills: valid until the next setup(). */
export function allocate(bytes: i32): usize {
  return reserve(<usize>bytes);
}

// @ts-ignore: decorator
@inline export function blockBytes(): usize {
  return HEADER + <usize>BLOCK_SERIES * <usize>(weeks + 1) * PAIR;
}

/**
 * Makes room for runs of one scenario; everything before is forgotten.
 *
 * @param blockCount starts, and stages that can be retired
 * @param most trials at once
 * @param mostCurves trials with curves at once
 */
export function setup(weekCount: i32, approachCount: i32, optionCount: i32, startCount: i32, blockCount: i32, laterRateCount: i32, signals: i32, most: i32, mostCurves: i32): void {
  top = __heap_base;
  isFull = false;
  weeks = weekCount;
  approaches = approachCount;
  options = optionCount;
  starts = startCount;
  laterCount = laterRateCount;
  signalCount = signals;
  slots = reserve((SHARED_SLOTS + approachCount * APPROACH_SLOTS) * SLOT_BYTES);
  laterRates = reserve(laterRateCount * SLOT_BYTES);
  keptSlots = reserve(approachCount * signals * SLOT_BYTES);
  signalWeights = reserve(signals * 8);
  approachPlain = reserve(approachCount * 32);
  startTable = reserve(startCount * 16);
  planTable = reserve(optionCount * 64);
  discounts = reserve((weekCount + 1) * 8);
  discountSums = reserve((weekCount + 1) * 8);
  chanceTable = reserve(CHANCE_PURPOSES * approachCount * 8);
  const padded = (most + 1) & ~1;
  outcomes = reserve(optionCount * OUTCOME_COUNT * padded * 8);
  weekly = reserve(<usize>(optionCount * SERIES_COUNT * weekCount) * PAIR);
  leaks = reserve(<usize>(optionCount * LEAK_COUNT) * PAIR);
  owed = reserve(<usize>optionCount * PAIR);
  curves = reserve(<usize>(optionCount * 2 * weekCount * mostCurves) * 4);
  market = reserve(<usize>(MARKET_SERIES * (weekCount + 1)) * PAIR);
  blocks = reserve(<usize>blockCount * blockBytes());
  series = reserve(<usize>(7 * (weekCount + 1)) * PAIR);
  times = reserve(<usize>(startCount * 4) * PAIR);
  meanings = reserve(<usize>(approachCount * 4) * PAIR);
  done = reserve(<usize>startCount * 4);
}

/** What the host sets beside the tables, which are filled before. */
export function setNumbers(weightInAll: f64, logOfDiscount: f64): void {
  totalWeight = weightInAll;
  logDiscount = logOfDiscount;
  let sum: f64 = 0;
  for (let t = 0; t <= weeks; t++) {
    store<f64>(discountSums + <usize>t * 8, sum);
    sum += load<f64>(discounts + <usize>t * 8);
  }
}

export function slotsAt(): usize { return slots; }
export function laterRatesAt(): usize { return laterRates; }
export function keptSlotsAt(): usize { return keptSlots; }
export function signalWeightsAt(): usize { return signalWeights; }
export function approachPlainAt(): usize { return approachPlain; }
export function startTableAt(): usize { return startTable; }
export function planTableAt(): usize { return planTable; }
export function discountsAt(): usize { return discounts; }
export function chanceTableAt(): usize { return chanceTable; }
export function outcomesAt(): usize { return outcomes; }
export function weeklyAt(): usize { return weekly; }
export function leaksAt(): usize { return leaks; }
export function owedAt(): usize { return owed; }
export function curvesAt(): usize { return curves; }

/** The two numbers of a slot at the trials `trial` and the one after it. */
// @ts-ignore: decorator
@inline export function slotAt(table: usize, index: i32, trial: i32): v128 {
  const at = table + <usize>(index * SLOT_BYTES);
  return v128.load(load<u32>(at) + <usize>trial * <usize>load<u32>(at, 4));
}

// @ts-ignore: decorator
@inline export function shared(index: i32, trial: i32): v128 {
  return slotAt(slots, index, trial);
}

/** The slots of an approach. */
// @ts-ignore: decorator
@inline export function slotsOf(approach: i32): usize {
  return slots + <usize>((SHARED_SLOTS + approach * APPROACH_SLOTS) * SLOT_BYTES);
}
