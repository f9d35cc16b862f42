import {
  ASSIGNED_HOURS, BREAKS_PER_YEAR, CREW_COST, CREW_HOURS, EARLY_MULTIPLIER, NEED_GROWTH, NEEDED_HOURS, OWNER_LEAVES,
  RUNBOOK_COVER, SETTLING_WEEKS, VACANCY_WEEKS,
} from "../layout";
import { addCost, addKind, COVERED, HAZARD, KEEPERS, KEPT_BEFORE, MAINTENANCE, PRESENT, seriesOf } from "./block";
import { departure } from "./chance";
import {
  add, and, any, below, both, div, every, first, isSet, laneOf, least, most, mul, pick, same, second, sub,
} from "./lanes";
import { exp, log1p } from "./math";
import { discounts, PAIR, slotAt, slotsOf, weeks } from "./memory";
import { end, goesLive, live, liveFrom, liveWeek, until } from "./span";
import {
  AHEAD, ASSIGNED, get, GROWING, GROWN, KEPT, keepsWeeks, RATE, set, SETTLED, SETTLING, WAGE,
} from "./work";

/** Whether the post is ever empty in the stage at work: only then is the series of presence filled. */
export let vacancies: bool = false;

const LN2: f64 = 0.6931471805599453;

/** Fills the presence of an owner, 1 − y (1 − runbookCover), of every week, where it is not 1 throughout. */
export function fillPresence(block: usize, approach: i32, trial: i32): void {
  vacancies = false;
  const slots = slotsOf(approach);
  const rates = div(slotAt(slots, OWNER_LEAVES, trial), both(52.0));
  const leaving = and(below(both(0.0), rates), goesLive);
  if (!any(leaving)) return;
  const presence = seriesOf(block, PRESENT);
  for (let lane = 0; lane < 2; lane++) {
    if (!isSet(leaving, lane)) continue;
    const rate = laneOf(rates, lane);
    const stop = laneOf(end, lane);
    let leaves = laneOf(live, lane) + departure(approach, 0, trial + lane) / rate;
    if (leaves >= stop) continue;
    if (!vacancies) {
      vacancies = true;
      for (let t = liveFrom; t < until; t++) v128.store(presence + <usize>t * PAIR, both(1.0));
    }
    const vacancy = laneOf(slotAt(slots, VACANCY_WEEKS, trial), lane);
    const uncovered = 1 - laneOf(slotAt(slots, RUNBOOK_COVER, trial), lane);
    let k: u32 = 0;
    while (leaves < stop) {
      const filled = leaves + vacancy;
      const last = Math.min(filled, stop);
      for (let t = <i32>leaves; <f64>t < last; t++) {
        const from = Math.max(<f64>t, laneOf(live, lane));
        const to = Math.min(<f64>(t + 1), stop);
        const empty = Math.min(to, filled) - Math.max(from, leaves);
        const at = presence + <usize>t * PAIR + <usize>lane * 8;
        if (empty > 0) store<f64>(at, Math.max(1 - uncovered, load<f64>(at) - (uncovered * empty) / (to - from)));
      }
      k++;
      leaves = filled + departure(approach, k, trial + lane) / rate;
    }
  }
}

/**
 * Coverage, cumulative hazard and maintenance from week `from` to the end.
 *
 * @param earlier the block whose whole weeks are the same, or 0
 * @param spentBefore discounted maintenance before `from`
 * @returns discounted maintenance in all
 */
export function fillUpkeep(block: usize, approach: i32, trial: i32, earlier: usize, from: i32, spentBefore: v128): v128 {
  const slots = slotsOf(approach);
  const zero = both(0.0);
  const one = both(1.0);
  const tenth = both(0.1);
  const crew = slotAt(slots, CREW_HOURS, trial);
  const wage = slotAt(slots, CREW_COST, trial);
  const assigned = least(slotAt(slots, ASSIGNED_HOURS, trial), crew);
  const needed = slotAt(slots, NEEDED_HOURS, trial);
  const logGrowth = div(log1p(slotAt(slots, NEED_GROWTH, trial)), both(52.0));
  const weeklyGrowth = exp(logGrowth);

  const breaksPerYear = slotAt(slots, BREAKS_PER_YEAR, trial);
  const rate = div(breaksPerYear, both(52.0));
  const settling = slotAt(slots, SETTLING_WEEKS, trial);
  const multiplier = sub(slotAt(slots, EARLY_MULTIPLIER, trial), one);
  const early = and(below(zero, multiplier), below(zero, settling));
  const excess = and(div(mul(multiplier, settling), both(LN2)), early);
  const settlingRate = pick(early, div(both(-LN2), settling), zero);
  const weeklySettling = exp(settlingRate);
  const breaks = any(below(zero, breaksPerYear));
  // Base of the hazard and what its early excess takes off, so that a week costs two products.
  const ahead = mul(rate, excess);

  // In the middle of whole weeks, and at their ends; other stretches are found afresh.
  const start = both(<f64>from);
  let grown = mul(needed, exp(mul(logGrowth, sub(add(start, both(0.5)), live))));
  let settled = exp(mul(settlingRate, sub(add(start, one), live)));
  let spent = spentBefore;
  const hoursAt = seriesOf(block, COVERED);
  const hazardAt = seriesOf(block, HAZARD);
  const presentAt = seriesOf(block, PRESENT);
  const spentAt = seriesOf(block, KEPT_BEFORE);
  const plainFrom = max(from, <i32>Math.min(<f64>weeks, Math.max(first(wholeFrom()), second(wholeFrom()))));
  const plainUntil = min(until, <i32>Math.min(first(wholeUntil()), second(wholeUntil())));
  set(GROWING, weeklyGrowth);
  set(SETTLING, weeklySettling);
  set(RATE, rate);
  set(AHEAD, ahead);
  set(ASSIGNED, assigned);
  set(WAGE, wage);
  for (let t = from; t < until; t++) {
    if (earlier == 0 && t == plainFrom && plainFrom < plainUntil) {
      // Whole weeks of every lane that goes live have a loop of their own.
      set(GROWN, grown);
      set(SETTLED, settled);
      set(KEPT, spent);
      keepUp(block, plainFrom, plainUntil, breaks);
      grown = get(GROWN);
      settled = get(SETTLED);
      spent = get(KEPT);
      t = plainUntil - 1;
      continue;
    }
    const at = <usize>t * PAIR;
    const week = both(<f64>t);
    const next = both(<f64>(t + 1));
    if (any(same(liveWeek, week))) {
      // Beginning at a lane's own age keeps what came before it from overflowing.
      const starts = same(liveWeek, week);
      grown = pick(starts, mul(needed, exp(mul(logGrowth, sub(add(week, both(0.5)), live)))), grown);
      settled = pick(starts, exp(mul(settlingRate, sub(next, live))), settled);
    }
    const begin = most(week, live);
    const stop = least(next, end);
    const active = and(goesLive, below(begin, stop));
    const length = pick(active, sub(stop, begin), one);
    let need = grown;
    let settledNow = settled;
    if (!every(same(length, one))) {
      const whole = same(length, one);
      need = pick(whole, grown, mul(needed, exp(mul(logGrowth, sub(mul(add(begin, stop), both(0.5)), live)))));
      settledNow = pick(whole, settled, exp(mul(settlingRate, sub(stop, live))));
    }
    const given = vacancies ? mul(assigned, v128.load(presentAt + at)) : assigned;
    let covered = least(div(add(given, tenth), add(need, tenth)), both(2.0));
    let hazard = add(mul(rate, sub(stop, live)), mul(ahead, sub(one, settledNow)));
    if (earlier != 0) {
      // Growth that is found by multiplying hangs on where that began: whole weeks are those of the earlier block.
      const whole = same(length, one);
      covered = pick(whole, v128.load(seriesOf(earlier, COVERED) + at), covered);
      hazard = pick(whole, v128.load(seriesOf(earlier, HAZARD) + at), hazard);
    }
    v128.store(hoursAt + at, covered);
    if (breaks) v128.store(hazardAt + at, hazard);
    v128.store(spentAt + at, spent);
    const paid = and(mul(mul(given, wage), length), active);
    spent = add(spent, mul(paid, v128.load64_splat(discounts + <usize>t * 8)));
    if (keepsWeeks) {
      addCost(block, MAINTENANCE, at, paid);
      addKind(block, KEEPERS, at, and(mul(need, length), active));
    }
    grown = mul(grown, weeklyGrowth);
    settled = mul(settled, weeklySettling);
  }
  return spent;
}

/** From when all lanes that go live have whole weeks, and until when. */
// @ts-ignore: decorator
@inline function wholeFrom(): v128 { return and(add(liveWeek, both(1.0)), goesLive); }
// @ts-ignore: decorator
@inline function wholeUntil(): v128 { return pick(goesLive, f64x2.floor(end), both(<f64>weeks)); }

/** Whole live weeks: see fillUpkeep. */
export function keepUp(block: usize, from: i32, to: i32, breaks: bool): void {
  const first = <usize>from * PAIR;
  const last = <usize>to * PAIR;
  const tenth = both(0.1);
  const two = both(2.0);
  const assigned = get(ASSIGNED);
  const growing = get(GROWING);
  const coveredAt = seriesOf(block, COVERED);
  const presentAt = seriesOf(block, PRESENT);
  let grown = get(GROWN);
  for (let at = first; at < last; at += PAIR) {
    const given = vacancies ? mul(assigned, v128.load(presentAt + at)) : assigned;
    v128.store(coveredAt + at, least(div(add(given, tenth), add(grown, tenth)), two));
    addKind(block, KEEPERS, at, and(grown, goesLive));
    grown = mul(grown, growing);
  }
  set(GROWN, grown);
  let settled = get(SETTLED);
  if (breaks) {
    const settling = get(SETTLING);
    const rate = get(RATE);
    const ahead = get(AHEAD);
    const hazardAt = seriesOf(block, HAZARD);
    const one = both(1.0);
    for (let t = from; t < to; t++) {
      const age = sub(both(<f64>(t + 1)), live);
      v128.store(hazardAt + <usize>t * PAIR, add(mul(rate, age), mul(ahead, sub(one, settled))));
      settled = mul(settled, settling);
    }
  }
  set(SETTLED, settled);
  const wage = and(get(WAGE), goesLive);
  const spentAt = seriesOf(block, KEPT_BEFORE);
  let spent = get(KEPT);
  for (let t = from; t < to; t++) {
    const at = <usize>t * PAIR;
    v128.store(spentAt + at, spent);
    const paid = mul(vacancies ? mul(assigned, v128.load(presentAt + at)) : assigned, wage);
    spent = add(spent, mul(paid, v128.load64_splat(discounts + <usize>t * 8)));
    if (keepsWeeks) addCost(block, MAINTENANCE, at, paid);
  }
  set(KEPT, spent);
}
