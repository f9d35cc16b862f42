import { CARRIED, EXPOSURE, seriesOf, STALE_HARM } from "./block";
import { add, both, mul, sub } from "./lanes";
import {
  fade, gain, harmed, idealBoost, lift, openGap, openWorth, present, signals, uplift, volumes, worth,
} from "./market";
import { feedbackOf } from "./meaning";
import { PAIR, series, weeks } from "./memory";
import { approachOfStage, blockIn } from "./plan";
import { GAP, get, LEARNING, QUALITY, QUARTER, set, UNDISCOUNTED } from "./work";

/** Series of the option at work: conversions beyond cold ones, the gap, 1 + ℓA; E, h and F of several stages. */
// @ts-ignore: decorator
@inline export function extrasAt(): usize { return series; }
// @ts-ignore: decorator
@inline export function gapsAt(): usize { return series + <usize>(weeks + 1) * PAIR; }
// @ts-ignore: decorator
@inline export function boostsAt(): usize { return series + 2 * <usize>(weeks + 1) * PAIR; }
// @ts-ignore: decorator
@inline function mixed(index: usize): usize { return series + (4 + index) * <usize>(weeks + 1) * PAIR; }

/**
 * What is still lost against the ideal bridge: GAP and UNDISCOUNTED in all, QUARTER after 13 weeks, QUALITY summed.
 *
 * @param from first week in which anything is live
 */
export function runFunnel(count: i32, from: i32, kept: bool): void {
  const skip = <usize>from * PAIR;
  set(GAP, v128.load(openGap + skip));
  set(UNDISCOUNTED, v128.load(openWorth + skip));
  set(QUARTER, v128.load(openWorth + <usize>min(13, weeks) * PAIR));
  set(QUALITY, both(0.0));
  if (kept) {
    memory.fill(extrasAt(), 0, skip);
    for (let at: usize = 0; at < skip; at += PAIR) {
      v128.store(gapsAt() + at, sub(v128.load(openGap + at + PAIR), v128.load(openGap + at)));
      v128.store(boostsAt() + at, both(1.0));
    }
  }
  if (count == 0) return;
  if (count == 1) {
    const block = blockIn(0, weeks);
    set(LEARNING, mul(gain, feedbackOf(approachOfStage(0))));
    const carried = seriesOf(block, CARRIED);
    addUp(carried, seriesOf(block, STALE_HARM), carried, from, kept);
  } else {
    mix(count, from);
    set(LEARNING, gain);
    addUp(mixed(0), mixed(1), mixed(2), from, kept);
  }
}

/** E, h and F of several stages, from the last back: a later stage takes over as its exposure grows. */
export function mix(count: i32, from: i32): void {
  for (let t = from; t < weeks; t++) {
    const at = <usize>t * PAIR;
    let e = both(0.0);
    let harm = both(0.0);
    let feedback = both(0.0);
    let rest = both(1.0);
    for (let i = count - 1; i >= 0; i--) {
      const block = blockIn(i, t);
      const weighted = mul(rest, v128.load(seriesOf(block, CARRIED) + at));
      e = add(e, weighted);
      harm = add(harm, mul(rest, v128.load(seriesOf(block, STALE_HARM) + at)));
      feedback = add(feedback, mul(feedbackOf(approachOfStage(i)), weighted));
      rest = mul(rest, sub(both(1.0), v128.load(seriesOf(block, EXPOSURE) + at)));
    }
    v128.store(mixed(0) + at, e);
    v128.store(mixed(1) + at, harm);
    v128.store(mixed(2) + at, feedback);
  }
}

/** Learning and loss, week by week; `feedbacks` times LEARNING is what the loop gains on. */
export function addUp(qualities: usize, harms: usize, feedbacks: usize, from: i32, kept: bool): void {
  const one = both(1.0);
  const stays = sub(one, fade);
  const rate = get(LEARNING);
  const upliftNow = uplift;
  const liftNow = lift;
  const harmedNow = harmed;
  const ideals = idealBoost;
  const presents = present;
  const worths = worth;
  let gap = get(GAP);
  let undiscounted = get(UNDISCOUNTED);
  let quality = both(0.0);
  let learned = both(0.0);
  for (let at = <usize>from * PAIR, end = <usize>weeks * PAIR; at < end; at += PAIR) {
    const e = v128.load(qualities + at);
    const boost = add(one, mul(liftNow, learned));
    const carried = mul(e, boost);
    const harm = mul(harmedNow, v128.load(harms + at));
    const shortfall = add(mul(upliftNow, sub(v128.load(ideals + at), carried)), harm);
    const lost = mul(v128.load(presents + at), shortfall);
    gap = add(gap, lost);
    undiscounted = add(undiscounted, mul(v128.load(worths + at), shortfall));
    if (at == 12 * PAIR) set(QUARTER, undiscounted);
    quality = add(quality, e);
    const gained = mul(rate, v128.load(feedbacks + at));
    learned = add(gained, mul(learned, sub(stays, gained)));
    if (kept) {
      v128.store(extrasAt() + at, mul(mul(signals, v128.load(volumes + at)), sub(mul(upliftNow, carried), harm)));
      v128.store(gapsAt() + at, lost);
      v128.store(boostsAt() + at, boost);
    }
  }
  set(GAP, gap);
  set(UNDISCOUNTED, undiscounted);
  set(QUALITY, quality);
}
