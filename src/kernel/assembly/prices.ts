import { CREW_COST, CREW_HOURS, FEE_PER_THOUSAND, MONTHLY_FEE, RENEWAL_RISE, SHOCK_CHANCE, SHOCK_RISE } from "../layout";
import { addCost, addKind, BUILD, COST, KEEPERS, mark, seriesOf, SUBSCRIPTION } from "./block";
import { shock } from "./chance";
import { add, and, any, below, both, isSet, laneOf, least, most, mul, pair, sub } from "./lanes";
import { contacts, volumes, volumeSums } from "./market";
import { discounts, discountSums, PAIR, slotAt, slotsOf, weeks } from "./memory";
import { begins, buildBegins, costFrom, counts, end, live, until } from "./span";
import { keepsKinds } from "./work";

/** Integral of the discount factor over [0, at], each week's standing throughout it. */
function discounted(at: f64): f64 {
  const x = Math.min(at, <f64>weeks);
  const week = <i32>Math.min(x, <f64>(weeks - 1));
  const place = <usize>week * 8;
  return load<f64>(discountSums + place) + (x - <f64>week) * load<f64>(discounts + place);
}

/** The same of discounted volume, of one lane. */
function discountedVolume(at: f64, lane: i32): f64 {
  const x = Math.min(at, <f64>weeks);
  const week = <i32>Math.min(x, <f64>(weeks - 1));
  const place = <usize>week * PAIR + <usize>lane * 8;
  return load<f64>(volumeSums + place) + (x - <f64>week) * load<f64>(volumes + place) * load<f64>(discounts + <usize>week * 8);
}

/** Discounted subscription and build labour of the stage at work; by week as well, if `kept`. */
export function spentOnPrices(block: usize, approach: i32, trial: i32, kept: bool): v128 {
  const slots = slotsOf(approach);
  const zero = both(0.0);
  const monthly = slotAt(slots, MONTHLY_FEE, trial);
  const perThousand = slotAt(slots, FEE_PER_THOUSAND, trial);
  const subscribed = and(below(zero, add(monthly, perThousand)), counts);
  let spent = zero;
  if (any(subscribed)) {
    const weekly = mul(both(12.0 / 52.0), monthly);
    const perVolume = mul(mul(both(12.0 / 52.0 / 1000.0), perThousand), contacts);
    let paid: f64 = 0;
    for (let lane = 0; lane < 2; lane++) {
      const before = paid;
      paid = 0;
      if (isSet(subscribed, lane)) paid = subscription(lane, trial, approach, laneOf(weekly, lane), laneOf(perVolume, lane), kept ? block : 0);
      if (lane == 1) spent = pair(before, paid);
    }
  }
  const crew = slotAt(slots, CREW_HOURS, trial);
  const built = least(live, end);
  const builds = and(and(below(zero, crew), below(buildBegins, built)), counts);
  if (any(builds)) {
    const labour = mul(crew, slotAt(slots, CREW_COST, trial));
    let weeksOfIt = zero;
    if (isSet(builds, 0)) weeksOfIt = f64x2.replace_lane(weeksOfIt, 0, discounted(laneOf(built, 0)) - discounted(laneOf(buildBegins, 0)));
    if (isSet(builds, 1)) weeksOfIt = f64x2.replace_lane(weeksOfIt, 1, discounted(laneOf(built, 1)) - discounted(laneOf(buildBegins, 1)));
    spent = add(spent, mul(and(labour, builds), weeksOfIt));
    if (kept) {
      for (let t = costFrom; t < until; t++) {
        const at = <usize>t * PAIR;
        const length = and(most(zero, sub(least(both(<f64>(t + 1)), built), most(both(<f64>t), buildBegins))), builds);
        if (!any(below(zero, length))) continue;
        const wages = and(mul(labour, length), builds);
        addCost(block, BUILD, at, wages);
        addKind(block, KEEPERS, at, and(mul(crew, length), builds));
      }
    }
  }
  return spent;
}

/** Discounted subscription of one lane: stretches between renewals, each at one price index. */
function subscription(lane: i32, trial: i32, approach: i32, weekly: f64, perVolume: f64, block: usize): f64 {
  const slots = slotsOf(approach);
  const signed = laneOf(begins, lane);
  const stop = laneOf(end, lane);
  let from = signed;
  let index: f64 = 1;
  let renewals: u32 = 0;
  let shocked = false;
  let spent: f64 = 0;
  let discountBefore = discounted(from);
  let volumeBefore = discountedVolume(from, lane);
  while (true) {
    const renewsAt = signed + 52 * <f64>(renewals + 1);
    const to = Math.min(renewsAt, stop);
    const discountAfter = discounted(to);
    const volumeAfter = discountedVolume(to, lane);
    spent += index * (weekly * (discountAfter - discountBefore) + perVolume * (volumeAfter - volumeBefore));
    if (block != 0) keepSubscription(block, lane, from, to, index, weekly, perVolume);
    if (renewsAt >= stop) return spent;
    index *= 1 + laneOf(slotAt(slots, RENEWAL_RISE, trial), lane);
    if (!shocked && shock(approach, renewals, trial + lane) < laneOf(slotAt(slots, SHOCK_CHANCE, trial), lane)) {
      index *= 1 + laneOf(slotAt(slots, SHOCK_RISE, trial), lane);
      shocked = true;
    }
    renewals++;
    from = to;
    discountBefore = discountAfter;
    volumeBefore = volumeAfter;
  }
}

function keepSubscription(block: usize, lane: i32, from: f64, to: f64, index: f64, weekly: f64, perVolume: f64): void {
  const last = <i32>Math.min(<f64>weeks, Math.ceil(to));
  for (let t = <i32>Math.floor(from); t < last; t++) {
    const length = Math.min(<f64>(t + 1), to) - Math.max(<f64>t, from);
    const at = <usize>t * PAIR + <usize>lane * 8;
    const paid = index * length * (weekly + perVolume * load<f64>(volumes + at));
    store<f64>(seriesOf(block, COST) + at, load<f64>(seriesOf(block, COST) + at) + paid);
    if (!keepsKinds) continue;
    mark(block, SUBSCRIPTION);
    store<f64>(seriesOf(block, SUBSCRIPTION) + at, load<f64>(seriesOf(block, SUBSCRIPTION) + at) + paid);
  }
}
