import {
  ASSIGNED_HOURS, CAMPAIGNS, CLEANING_PER_WEEK, CREW_HOURS, DECAY_EXPONENT, DECAY_SCALE, DRIFT, ERROR_PER_WEEK, HARM,
  HOURS_PER_THOUSAND, HOURS_PER_TRANSFER, INTERVAL_HOURS, OPERATIONS_COST, OPERATIONS_HOURS, PILOT_SHARE, PILOT_WEEKS,
  PROCESSING_HOURS, RAMP_WEEKS, SEVERITY,
} from "../layout";
import {
  BROKE, CARRIED, COVERED, EXPOSURE, FRESH, FRESH_LEFT, HANDLED_BEFORE, HELD, LN_FRESH, LN_HELD, LN_TIMELINESS, LN_UP,
  LONGEST_WAIT, PRESENT, put, seriesOf, STALE_HARM, TIMELINESS, UNSEEN,
} from "./block";
import { add, and, any, below, both, differs, div, every, first, least, most, mul, or, pick, same, second, sub } from "./lanes";
import { aged, signals, volumes, weeklyFresh } from "./market";
import { ln, pow } from "./math";
import { keptBy } from "./meaning";
import { approachPlain, discounts, PAIR, shared, slotAt, slotsOf, weeks } from "./memory";
import { breaks } from "./outages";
import { carryHandled, carryPlain, keepHandling, melting } from "./plain";
import { end, goesLive, live, liveWeek, until } from "./span";
import { setTimeliness, timeliness } from "./timeliness";
import { vacancies } from "./upkeep";
import {
  CLEANED, DRIFT_PER_WEEK, FRESH_NOW, get, GOING, HANDS, HANDS_COST, HANDS_PER_PRESENCE, HELD_NOW, keepsWeeks, LASTING,
  LONGEST, MEANS, set, SEVERITY_OF, SIGNAL_AT, SIGNAL_HOURS, SPENT_NOW, STALE, TIMELY, TRANSFER_AT, TRANSFER_HOURS,
} from "./work";

/** Integral of the exposed share from age 0 to `age`. */
function exposedUntil(age: v128, pilotWeeks: v128, pilotShare: v128, rampWeeks: v128): v128 {
  const zero = both(0.0);
  const pilot = mul(pilotShare, least(age, pilotWeeks));
  const past = sub(age, pilotWeeks);
  const ramping = least(most(zero, past), rampWeeks);
  const curve = div(mul(sub(both(1.0), pilotShare), mul(ramping, ramping)), mul(both(2.0), rampWeeks));
  const ramp = pick(below(zero, rampWeeks), add(mul(pilotShare, ramping), curve), zero);
  return add(add(pilot, ramp), most(zero, sub(past, rampWeeks)));
}

/**
 * What the stage at work carries from week `from` to its end. Its e^−D, the share of its list that is right and its
 * discounted handling so far stand in HELD_NOW, FRESH_NOW and SPENT_NOW, as they do afterwards.
 */
export function runCarriage(block: usize, approach: i32, trial: i32, from: i32): void {
  const slots = slotsOf(approach);
  const zero = both(0.0);
  const one = both(1.0);
  const interval = slotAt(slots, INTERVAL_HOURS, trial);
  const perThousand = slotAt(slots, HOURS_PER_THOUSAND, trial);
  const perSync = mul(shared(CAMPAIGNS, trial), slotAt(slots, HOURS_PER_TRANSFER, trial));
  const transfers = and(
    least(mul(div(both(168.0), interval), perSync), both(f64.MAX_VALUE)),
    and(below(zero, perSync), below(zero, interval)),
  );
  const handled = any(below(zero, add(transfers, perThousand)));
  const byOperations = load<u32>(approachPlain + <usize>(approach * 32), 8) != 0;
  const assigned = byOperations ? least(slotAt(slots, ASSIGNED_HOURS, trial), slotAt(slots, CREW_HOURS, trial)) : zero;
  const intact = sub(one, slotAt(slots, ERROR_PER_WEEK, trial));
  const uncleaned = sub(one, slotAt(slots, CLEANING_PER_WEEK, trial));
  set(MEANS, keptBy(approach));
  set(GOING, goesLive);
  set(DRIFT_PER_WEEK, slotAt(slots, DRIFT, trial));
  set(SEVERITY_OF, slotAt(slots, SEVERITY, trial));
  set(STALE, slotAt(slots, HARM, trial));
  set(SIGNAL_HOURS, mul(mul(signals, both(0.001)), perThousand));
  set(TRANSFER_HOURS, transfers);
  set(HANDS, shared(OPERATIONS_HOURS, trial));
  set(HANDS_PER_PRESENCE, assigned);
  set(HANDS_COST, shared(OPERATIONS_COST, trial));
  // A whole week at full exposure: 1 − (1 − fresh · intact · weeklyFresh) · uncleaned.
  set(CLEANED, sub(one, uncleaned));
  set(LASTING, mul(mul(intact, weeklyFresh), uncleaned));
  set(TRANSFER_AT, both(-1.0));
  set(SIGNAL_AT, both(-1.0));
  setTimeliness(
    interval, slotAt(slots, PROCESSING_HOURS, trial), mul(both(168.0), sub(end, live)), shared(DECAY_SCALE, trial),
    shared(DECAY_EXPONENT, trial),
  );

  // Weeks that are whole, live and past the ramp in every lane that goes live have loops of their own.
  const ramped = add(slotAt(slots, PILOT_WEEKS, trial), slotAt(slots, RAMP_WEEKS, trial));
  const fullFrom = and(most(f64x2.ceil(add(live, ramped)), add(liveWeek, one)), goesLive);
  const fullUntil = pick(goesLive, f64x2.floor(end), both(<f64>weeks));
  const plainFrom = max(from, <i32>Math.min(<f64>weeks, Math.max(first(fullFrom), second(fullFrom))));
  const plainUntil = min(until, <i32>Math.min(first(fullUntil), second(fullUntil)));
  let left = get(FRESH_NOW);
  for (let t = from; t < until; t++) {
    if (t == plainFrom && plainFrom < plainUntil) {
      if (handled) carryHandled(block, plainFrom, plainUntil);
      else {
        if (any(differs(get(TRANSFER_AT), one))) {
          set(TRANSFER_AT, one);
          set(SIGNAL_AT, one);
          set(TIMELY, timeliness(one, one));
        }
        carryPlain(block, plainFrom, plainUntil);
      }
      left = get(FRESH_NOW);
      t = plainUntil - 1;
    } else left = pick(carryWeek(block, approach, trial, t, handled, intact, uncleaned, ramped), get(FRESH_NOW), left);
  }
  put(block, FRESH_LEFT, left);
  put(block, LONGEST_WAIT, and(get(LONGEST), goesLive));
}

/** Any week: one in which a lane begins, ends or ramps. Returns the lanes that are live in it. */
export function carryWeek(
  block: usize, approach: i32, trial: i32, t: i32, handled: bool, intact: v128, uncleaned: v128, ramped: v128,
): v128 {
  const at = <usize>t * PAIR;
  const zero = both(0.0);
  const one = both(1.0);
  const week = both(<f64>t);
  const starts = same(liveWeek, week);
  const fresh = pick(starts, v128.load(aged + at), get(FRESH_NOW));
  const held = pick(starts, one, get(HELD_NOW));
  v128.store(seriesOf(block, HELD) + at, held);
  v128.store(seriesOf(block, FRESH) + at, fresh);
  v128.store(seriesOf(block, HANDLED_BEFORE) + at, get(SPENT_NOW));
  const begin = most(week, live);
  const stop = least(both(<f64>(t + 1)), end);
  const active = and(goesLive, below(begin, stop));
  const length = pick(active, sub(stop, begin), one);
  const whole = same(length, one);
  let exposure = length;
  const ageFrom = sub(begin, live);
  const rolling = and(active, below(ageFrom, ramped));
  if (any(rolling)) {
    const slots = slotsOf(approach);
    const pilotWeeks = slotAt(slots, PILOT_WEEKS, trial);
    const pilotShare = slotAt(slots, PILOT_SHARE, trial);
    const rampWeeks = slotAt(slots, RAMP_WEEKS, trial);
    const rolled = sub(
      exposedUntil(sub(stop, live), pilotWeeks, pilotShare, rampWeeks),
      exposedUntil(ageFrom, pilotWeeks, pilotShare, rampWeeks),
    );
    exposure = pick(rolling, least(rolled, length), length);
  }

  let signalShare = one;
  let transferShare = one;
  if (handled) {
    const assigned = get(HANDS_PER_PRESENCE);
    const given = vacancies ? mul(assigned, v128.load(seriesOf(block, PRESENT) + at)) : assigned;
    const there = mul(length, most(zero, sub(get(HANDS), given)));
    const forSignals = mul(mul(exposure, get(SIGNAL_HOURS)), v128.load(volumes + at));
    const rest = most(zero, sub(there, forSignals));
    const forTransfers = mul(exposure, get(TRANSFER_HOURS));
    signalShare = pick(below(there, forSignals), div(there, forSignals), one);
    transferShare = pick(below(rest, forTransfers), div(rest, forTransfers), one);
    const used = add(least(forSignals, there), least(forTransfers, rest));
    const paid = and(mul(used, get(HANDS_COST)), active);
    set(SPENT_NOW, add(get(SPENT_NOW), mul(paid, v128.load64_splat(discounts + <usize>t * 8))));
    if (keepsWeeks) keepHandling(block, at, paid, and(add(forSignals, forTransfers), active));
  }
  if (any(and(active, or(differs(transferShare, get(TRANSFER_AT)), differs(signalShare, get(SIGNAL_AT)))))) {
    set(TRANSFER_AT, transferShare);
    set(SIGNAL_AT, signalShare);
    set(TIMELY, timeliness(signalShare, transferShare));
  }
  const timely = get(TIMELY);
  if (keepsWeeks) v128.store(seriesOf(block, TIMELINESS) + at, timely);
  // The order of products and sums is that of the plain weeks, so that a trial does not depend on its neighbour's weeks.
  let carried = mul(fresh, held);
  let harm = zero;
  if (breaks) {
    const broken = least(one, div(v128.load(seriesOf(block, BROKE) + at), length));
    carried = mul(carried, sub(one, mul(get(SEVERITY_OF), broken)));
    harm = mul(get(STALE), mul(exposure, div(v128.load(seriesOf(block, UNSEEN) + at), length)));
  }
  carried = mul(mul(mul(timely, get(MEANS)), carried), exposure);
  v128.store(seriesOf(block, CARRIED) + at, and(carried, active));
  v128.store(seriesOf(block, STALE_HARM) + at, and(harm, active));
  v128.store(seriesOf(block, EXPOSURE) + at, and(exposure, active));

  const drift = get(DRIFT_PER_WEEK);
  const loss = mul(mul(drift, sub(v128.load(seriesOf(block, COVERED) + at), one)), length);
  set(HELD_NOW, pick(active, least(mul(held, melting(drift, loss)), one), held));
  const full = or(same(exposure, one), same(intact, one));
  const damaged = every(full) ? intact : pick(full, intact, pow(intact, exposure));
  const dirty = every(whole) ? uncleaned : pick(whole, uncleaned, pow(uncleaned, length));
  const kept = pick(
    and(same(exposure, one), whole),
    add(get(CLEANED), mul(get(LASTING), fresh)),
    sub(one, mul(sub(one, mul(mul(fresh, damaged), weeklyFresh)), dirty)),
  );
  set(FRESH_NOW, pick(active, kept, fresh));
  return active;
}

/** Logarithms of what every week carries, for the split of what leaks. */
export function keepLogs(block: usize, from: i32): void {
  const severity = get(SEVERITY_OF);
  const one = both(1.0);
  const zero = both(0.0);
  let timely = both(-1.0);
  let lnTimely = zero;
  for (let t = from; t < until; t++) {
    const at = <usize>t * PAIR;
    const timelyNow = v128.load(seriesOf(block, TIMELINESS) + at);
    if (any(differs(timelyNow, timely))) {
      timely = timelyNow;
      lnTimely = ln(timely);
    }
    v128.store(seriesOf(block, LN_TIMELINESS) + at, lnTimely);
    const held = v128.load(seriesOf(block, HELD) + at);
    // e^−D ends at 0 long before D does: drift has no more to lose, but it is no factor that is 0.
    v128.store(seriesOf(block, LN_HELD) + at, any(differs(held, one)) ? most(ln(held), both(-745.0)) : zero);
    v128.store(seriesOf(block, LN_FRESH) + at, ln(v128.load(seriesOf(block, FRESH) + at)));
    let lnUp = zero;
    if (breaks) {
      const broken = v128.load(seriesOf(block, BROKE) + at);
      if (any(differs(broken, zero))) {
        const length = sub(least(both(<f64>(t + 1)), end), most(both(<f64>t), live));
        lnUp = ln(sub(one, mul(severity, least(one, div(broken, length)))));
      }
    }
    v128.store(seriesOf(block, LN_UP) + at, lnUp);
  }
}
