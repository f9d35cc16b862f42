import { SERIES_COUNT } from "../layout";
import { BEGINS, COST, END, FEE_PAID, HANDLERS, isMarked, KEEPERS, OWED, seriesOf, SUBSCRIPTION } from "./block";
import { add, and, isSet, laneOf } from "./lanes";
import { approachPlain, curves, discounts, PAIR, weekly, weeks } from "./memory";
import { approachOfStage, blockIn, header } from "./plan";

/** Adds a pair to a pair of sums, of the lanes that count. */
// @ts-ignore: decorator
@inline export function addTo(at: usize, value: v128, lanes: v128): void {
  v128.store(at, add(v128.load(at), and(value, lanes)));
}

/** Adds to one lane of a pair of sums. */
// @ts-ignore: decorator
@inline function addOne(at: usize, lane: i32, value: f64, lanes: v128): void {
  if (isSet(lanes, lane)) store<f64>(at + <usize>lane * 8, load<f64>(at + <usize>lane * 8) + value);
}

/** Where the weekly sums of a series of an option begin. */
// @ts-ignore: decorator
@inline function sumsOf(option: i32, index: i32): usize {
  return weekly + <usize>((option * SERIES_COUNT + index) * weeks) * PAIR;
}

/** Adds the week by week gap, costs by kind and hours by role. */
export function addWeekly(option: i32, count: i32, gaps: usize, lanes: v128): void {
  for (let t = 0; t < weeks; t++) {
    const at = <usize>t * PAIR;
    addTo(sumsOf(option, 0) + at, v128.load(gaps + at), lanes);
  }
  for (let i = 0; i < count; i++) {
    const byOperations = load<u32>(approachPlain + <usize>(approachOfStage(i) * 32), 8) != 0;
    for (let s = SUBSCRIPTION; s <= HANDLERS; s++) {
      if (!isMarked(blockIn(i, 0), s) && !isMarked(blockIn(i, weeks), s)) continue;
      let index = s - SUBSCRIPTION + 2;
      if (s == KEEPERS) index = byOperations ? 9 : 8;
      if (s == HANDLERS) index = 9;
      const sums = sumsOf(option, index);
      for (let t = 0; t < weeks; t++) {
        const at = <usize>t * PAIR;
        addTo(sums + at, v128.load(seriesOf(blockIn(i, t), s) + at), lanes);
      }
    }
    for (let lane = 0; lane < 2; lane++) {
      const fee = laneOf(header(i, FEE_PAID), lane);
      if (fee != 0) addOne(sumsOf(option, 1) + <usize>Math.floor(laneOf(header(i, BEGINS), lane)) * PAIR, lane, fee, lanes);
      const end = laneOf(header(i, END), lane);
      const due = laneOf(header(i, OWED), lane);
      if (end < <f64>weeks && due != 0) addOne(sumsOf(option, 7) + <usize>(Math.ceil(end) - 1) * PAIR, lane, due, lanes);
    }
  }
}

/** The largest number in single precision: a curve beyond it stays there, finite. */
const LARGEST: f64 = 3.4e38;

/** Cumulative gap and cost; the last week's cost includes what is owed at the horizon. */
export function storeCurves(option: i32, count: i32, trial: i32, curveTrials: i32, gaps: usize, owedAtEnd: v128): void {
  for (let lane = 0; lane < 2; lane++) {
    if (trial + lane >= curveTrials) return;
    let gapAt = curves + <usize>(option * 2 * weeks * curveTrials + trial + lane) * 4;
    let costAt = gapAt + <usize>(weeks * curveTrials) * 4;
    let gap: f64 = 0;
    let cost: f64 = 0;
    for (let t = 0; t < weeks; t++) {
      const discount = load<f64>(discounts + <usize>t * 8);
      gap += load<f64>(gaps + <usize>t * PAIR + <usize>lane * 8);
      for (let i = 0; i < count; i++) {
        cost += load<f64>(seriesOf(blockIn(i, t), COST) + <usize>t * PAIR + <usize>lane * 8) * discount;
        const fee = laneOf(header(i, FEE_PAID), lane);
        if (fee != 0 && Math.floor(laneOf(header(i, BEGINS), lane)) == <f64>t) cost += fee * discount;
        const end = laneOf(header(i, END), lane);
        const due = laneOf(header(i, OWED), lane);
        if (end < <f64>weeks && due != 0 && Math.ceil(end) == <f64>(t + 1)) cost += due * discount;
      }
      if (t == weeks - 1) cost += laneOf(owedAtEnd, lane) * load<f64>(discounts + <usize>weeks * 8);
      store<f32>(gapAt, <f32>Math.min(gap, LARGEST));
      store<f32>(costAt, <f32>Math.min(cost, LARGEST));
      gapAt += <usize>curveTrials * 4;
      costAt += <usize>curveTrials * 4;
    }
  }
}
