import {
  addCost, addKind, BROKE, CARRIED, COVERED, EXPOSURE, FRESH, HANDLED_BEFORE, HANDLERS, HANDLING, HELD, PRESENT, seriesOf,
  STALE_HARM, TIMELINESS, UNSEEN,
} from "./block";
import { add, and, any, below, both, differs, div, least, most, mul, or, pick, sub } from "./lanes";
import { volumes } from "./market";
import { exp, nearExp } from "./math";
import { discounts, PAIR } from "./memory";
import { breaks } from "./outages";
import { timeliness } from "./timeliness";
import { vacancies } from "./upkeep";
import {
  CLEANED, DRIFT_PER_WEEK, FRESH_NOW, get, GOING, HANDS, HANDS_COST, HANDS_PER_PRESENCE, HELD_NOW, keepsWeeks, LASTING, MEANS, set,
  SEVERITY_OF, SIGNAL_AT, SIGNAL_HOURS, SPENT_NOW, STALE, TIMELY, TRANSFER_AT, TRANSFER_HOURS,
} from "./work";

// Weeks that are whole, live and past the ramp in every lane that goes live at all.

/** Weeks that need no hands: θ is what it was in the first. Breaks and drift are added by loops of their own. */
export function carryPlain(block: usize, from: i32, to: i32): void {
  carryOn(block, from, to);
  const timely = mul(get(TIMELY), get(MEANS));
  const going = get(GOING);
  const carriedAt = seriesOf(block, CARRIED);
  for (let at = <usize>from * PAIR, last = <usize>to * PAIR; at < last; at += PAIR) {
    v128.store(carriedAt + at, and(mul(timely, v128.load(carriedAt + at)), going));
  }
  if (!keepsWeeks) return;
  for (let t = from; t < to; t++) v128.store(seriesOf(block, TIMELINESS) + <usize>t * PAIR, get(TIMELY));
}

/** Weeks whose signals and transfers take hands. */
export function carryHandled(block: usize, from: i32, to: i32): void {
  carryOn(block, from, to);
  const going = get(GOING);
  const signalHours = get(SIGNAL_HOURS);
  const transfers = get(TRANSFER_HOURS);
  const hands = get(HANDS);
  const handsCost = get(HANDS_COST);
  const means = get(MEANS);
  const one = both(1.0);
  const zero = both(0.0);
  const carriedAt = seriesOf(block, CARRIED);
  const presentAt = seriesOf(block, PRESENT);
  const handledAt = seriesOf(block, HANDLED_BEFORE);
  let timely = get(TIMELY);
  let transferAt = get(TRANSFER_AT);
  let signalAt = get(SIGNAL_AT);
  let spent = get(SPENT_NOW);
  for (let t = from; t < to; t++) {
    const at = <usize>t * PAIR;
    const there = vacancies
      ? most(zero, sub(hands, mul(get(HANDS_PER_PRESENCE), v128.load(presentAt + at))))
      : most(zero, sub(hands, get(HANDS_PER_PRESENCE)));
    const forSignals = mul(signalHours, v128.load(volumes + at));
    const rest = most(zero, sub(there, forSignals));
    const short = or(below(there, forSignals), below(rest, transfers));
    v128.store(handledAt + at, spent);
    const used = add(least(forSignals, there), least(transfers, rest));
    const paid = and(mul(used, handsCost), going);
    spent = add(spent, mul(paid, v128.load64_splat(discounts + <usize>t * 8)));
    let signalShare = one;
    let transferShare = one;
    if (any(short)) {
      signalShare = pick(below(there, forSignals), div(there, forSignals), one);
      transferShare = pick(below(rest, transfers), div(rest, transfers), one);
    }
    if (any(and(going, or(differs(transferShare, transferAt), differs(signalShare, signalAt))))) {
      transferAt = transferShare;
      signalAt = signalShare;
      timely = timeliness(signalShare, transferShare);
    }
    v128.store(carriedAt + at, and(mul(mul(timely, means), v128.load(carriedAt + at)), going));
    if (keepsWeeks) {
      v128.store(seriesOf(block, TIMELINESS) + at, timely);
      keepHandling(block, at, paid, and(add(forSignals, transfers), going));
    }
  }
  set(SPENT_NOW, spent);
  set(TIMELY, timely);
  set(TRANSFER_AT, transferAt);
  set(SIGNAL_AT, signalAt);
}

/** Keeps what hands cost in a week, and the hours that were needed. */
export function keepHandling(block: usize, at: usize, paid: v128, needed: v128): void {
  addCost(block, HANDLING, at, paid);
  addKind(block, HANDLERS, at, needed);
}

/** What does not hang on hands: e^−D (1 − R)(1 − severity · b), into the series of what is carried. */
function carryOn(block: usize, from: i32, to: i32): void {
  const first = <usize>from * PAIR;
  const last = <usize>to * PAIR;
  const cleaned = get(CLEANED);
  const lasting = get(LASTING);
  const going = get(GOING);
  const present = and(both(1.0), going);
  const carriedAt = seriesOf(block, CARRIED);
  const exposureAt = seriesOf(block, EXPOSURE);
  const harmAt = seriesOf(block, STALE_HARM);
  const freshAt = seriesOf(block, FRESH);
  let fresh = get(FRESH_NOW);
  for (let at = first; at < last; at += PAIR) {
    v128.store(freshAt + at, fresh);
    v128.store(carriedAt + at, fresh);
    v128.store(exposureAt + at, present);
    fresh = add(cleaned, mul(lasting, fresh));
  }
  set(FRESH_NOW, fresh);
  meltOn(block, first, last);
  if (!breaks) {
    memory.fill(harmAt + first, 0, last - first);
    return;
  }
  const severity = get(SEVERITY_OF);
  const stale = and(get(STALE), going);
  const brokeAt = seriesOf(block, BROKE);
  const unseenAt = seriesOf(block, UNSEEN);
  const one = both(1.0);
  for (let at = first; at < last; at += PAIR) {
    const up = sub(one, mul(severity, least(one, v128.load(brokeAt + at))));
    v128.store(carriedAt + at, mul(v128.load(carriedAt + at), up));
    v128.store(harmAt + at, mul(stale, v128.load(unseenAt + at)));
  }
}

/** e^loss, lane by lane by what the drift of a week is at most. */
// @ts-ignore: decorator
@inline export function melting(driftPerWeek: v128, loss: v128): v128 {
  const much = below(both(0.1), driftPerWeek);
  const near = nearExp(loss);
  return any(much) ? pick(much, exp(loss), near) : near;
}

/** Drift: maintenance decay by coverage; surplus hours pay it back, never beyond none. */
function meltOn(block: usize, first: usize, last: usize): void {
  const driftPerWeek = get(DRIFT_PER_WEEK);
  const one = both(1.0);
  const heldAt = seriesOf(block, HELD);
  const carriedAt = seriesOf(block, CARRIED);
  const coveredAt = seriesOf(block, COVERED);
  let held = get(HELD_NOW);
  if (!any(below(both(0.0), driftPerWeek))) {
    for (let at = first; at < last; at += PAIR) {
      v128.store(heldAt + at, held);
      v128.store(carriedAt + at, mul(v128.load(carriedAt + at), held));
    }
    return;
  }
  for (let at = first; at < last; at += PAIR) {
    v128.store(heldAt + at, held);
    v128.store(carriedAt + at, mul(v128.load(carriedAt + at), held));
    held = least(mul(held, melting(driftPerWeek, mul(driftPerWeek, sub(v128.load(coveredAt + at), one)))), one);
  }
  set(HELD_NOW, held);
}
