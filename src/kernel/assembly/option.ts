import { INTERVAL_HOURS, KEEP_LEAKS, KEEP_PAYBACK, KEEP_WEEKLY, OUTCOME_COUNT, PROCESSING_HOURS } from "../layout";
import {
  addOnce, BEGINS, COST, END, FEE_PAID, LIVE, OWED, seriesOf, SPENT, STAGE_BROKEN, STAGE_INCIDENTS, STAGE_UNNOTICED,
  WENT_LIVE,
} from "./block";
import { boostsAt, extrasAt, gapsAt, runFunnel } from "./funnel";
import { add, any, below, both, div, first, isSet, laneOf, least, mul, pick, same, second, sub } from "./lanes";
import { splitLeaks } from "./leaks";
import { cashLag, contribution, discovery } from "./market";
import { discounts, outcomes, owed, PAIR, series, slotAt, slotsOf, weeks } from "./memory";
import { approachOfStage, blockIn, firstLive, header, planOf, runStages, stagesOf } from "./plan";
import { addTo, addWeekly, storeCurves } from "./sums";
import { GAP, get, QUALITY, QUARTER, UNDISCOUNTED } from "./work";

/**
 * One option on a pair of trials: outcomes at `trial` of the memory, and what is added up over trials.
 *
 * @param keep flags of what is kept beside outcomes
 * @param curveTrials trials with curves
 * @param lanes which of the two count
 */
export function runOption(option: i32, trial: i32, padded: i32, keep: i32, curveTrials: i32, lanes: v128): void {
  const plan = planOf(option);
  const count = stagesOf(plan);
  const withCurves = trial < curveTrials;
  const withSeries = keep != 0 || withCurves;
  runStages(plan, count, trial, withSeries, (keep & KEEP_WEEKLY) != 0, (keep & KEEP_LEAKS) != 0);

  const zero = both(0.0);
  runFunnel(count, firstLive(count), withSeries);
  const quality = get(QUALITY);

  // What its stages cost, and what they leave.
  let direct = zero;
  let owedAtEnd = zero;
  let liveWeek = both(Infinity);
  let delay = both(NaN);
  let incidents = zero;
  let broken = zero;
  let unnoticed = zero;
  for (let i = 0; i < count; i++) {
    const end = header(i, END);
    const owedThen = header(i, OWED);
    const fee = header(i, FEE_PAID);
    const early = below(end, both(<f64>weeks));
    direct = add(direct, header(i, SPENT));
    owedAtEnd = add(owedAtEnd, v128.andnot(owedThen, early));
    for (let lane = 0; lane < 2; lane++) {
      const paid = laneOf(fee, lane);
      if (paid != 0) {
        const week = <i32>Math.floor(laneOf(header(i, BEGINS), lane));
        const discounted = paid * load<f64>(discounts + <usize>week * 8);
        direct = add(direct, oneLane(lane, discounted));
      }
      if (isSet(early, lane)) {
        const due = laneOf(owedThen, lane);
        if (due != 0) {
          const week = <i32>Math.ceil(laneOf(end, lane)) - 1;
          direct = add(direct, oneLane(lane, due * load<f64>(discounts + <usize>week * 8)));
        }
      }
    }
    incidents = add(incidents, header(i, STAGE_INCIDENTS));
    broken = add(broken, header(i, STAGE_BROKEN));
    unnoticed = add(unnoticed, header(i, STAGE_UNNOTICED));
    const went = header(i, WENT_LIVE);
    liveWeek = pick(went, least(header(i, LIVE), liveWeek), liveWeek);
    const slots = slotsOf(approachOfStage(i));
    const hours = add(mul(both(0.5), slotAt(slots, INTERVAL_HOURS, trial)), slotAt(slots, PROCESSING_HOURS, trial));
    delay = pick(went, hours, delay);
  }
  direct = add(direct, mul(owedAtEnd, v128.load64_splat(discounts + <usize>weeks * 8)));
  const live = below(liveWeek, both(Infinity));
  let payback = both(NaN);
  if ((keep & KEEP_PAYBACK) != 0 && any(live)) payback = pick(live, paybackWeek(count), payback);
  let index = both(NaN);
  if (weeks >= 13) {
    index = div(get(UNDISCOUNTED), div(mul(get(QUARTER), both(<f64>weeks)), both(13.0)));
    index = pick(below(f64x2.abs(index), both(Infinity)), index, both(NaN));
  }

  let into = outcomes + <usize>(option * OUTCOME_COUNT * padded + trial) * 8;
  const step = <usize>padded * 8;
  v128.store(into, direct);
  v128.store((into += step), get(GAP));
  v128.store((into += step), pick(live, liveWeek, both(NaN)));
  v128.store((into += step), payback);
  v128.store((into += step), delay);
  v128.store((into += step), div(quality, both(<f64>weeks)));
  v128.store((into += step), mul(discovery, sub(both(<f64>weeks), quality)));
  v128.store((into += step), incidents);
  v128.store((into += step), broken);
  v128.store((into += step), unnoticed);
  v128.store((into += step), index);

  addTo(owed + <usize>option * PAIR, owedAtEnd, lanes);
  if ((keep & KEEP_WEEKLY) != 0) addWeekly(option, count, gapsAt(), lanes);
  if (withCurves) storeCurves(option, count, trial, curveTrials, gapsAt(), owedAtEnd);
  if ((keep & KEEP_LEAKS) != 0) splitLeaks(option, count, boostsAt(), lanes);
}

// @ts-ignore: decorator
@inline function oneLane(lane: i32, value: f64): v128 {
  return lane == 0 ? f64x2.replace_lane(both(0.0), 0, value) : f64x2.replace_lane(both(0.0), 1, value);
}

/** First week from which what has landed never falls below what has been paid; NaN if there is none. */
function paybackWeek(count: i32): v128 {
  const extras = extrasAt();
  // What is paid once stands in its week of each lane.
  const costs = series + 3 * <usize>(weeks + 1) * PAIR;
  for (let t = 0; t < weeks; t++) {
    const at = <usize>t * PAIR;
    let cost = both(0.0);
    for (let i = 0; i < count; i++) cost = add(cost, v128.load(seriesOf(blockIn(i, t), COST) + at));
    v128.store(costs + at, cost);
  }
  for (let i = 0; i < count; i++) {
    for (let lane = 0; lane < 2; lane++) {
      const fee = laneOf(header(i, FEE_PAID), lane);
      if (fee != 0) addOnce(costs, <i32>Math.floor(laneOf(header(i, BEGINS), lane)), lane, fee);
      const end = laneOf(header(i, END), lane);
      if (end < <f64>weeks) {
        const due = laneOf(header(i, OWED), lane);
        if (due != 0) addOnce(costs, <i32>Math.ceil(end) - 1, lane, due);
      }
    }
  }
  const lag0 = <i32>Math.min(first(cashLag), <f64>weeks);
  const lag1 = <i32>Math.min(second(cashLag), <f64>weeks);
  let balance = both(0.0);
  let lastShort = both(-1.0);
  for (let j = 0; j < weeks; j++) {
    let landed = both(0.0);
    if (j >= lag0) landed = v128.load64_zero(extras + <usize>(j - lag0) * PAIR);
    if (j >= lag1) landed = v128.load64_lane(extras + <usize>(j - lag1) * PAIR, landed, 1, 8);
    const paid = v128.load(costs + <usize>j * PAIR);
    const discount = v128.load64_splat(discounts + <usize>j * 8);
    balance = add(balance, mul(discount, sub(mul(contribution, landed), paid)));
    lastShort = pick(below(balance, both(0.0)), both(<f64>j), lastShort);
  }
  return pick(same(lastShort, both(<f64>(weeks - 1))), both(NaN), add(lastShort, both(2.0)));
}
