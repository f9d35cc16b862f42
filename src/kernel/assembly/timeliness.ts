import { add, any, below, both, div, least, most, mul, or, pick, same, sub } from "./lanes";
import { exp, expm1, lnPositive, log1p } from "./math";
import { AT_ARRIVAL, get, INTERVAL, LEFT_EXPONENT, LIFETIME, LONGEST, set, SHIFTED_SCALE } from "./work";

/** Sets what timeliness hangs on in the stage at work; hours. */
export function setTimeliness(interval: v128, processing: v128, lifetime: v128, scale: v128, exponent: v128): void {
  set(INTERVAL, interval);
  set(LIFETIME, lifetime);
  set(AT_ARRIVAL, exp(mul(sub(both(0.0), exponent), log1p(div(processing, scale)))));
  set(SHIFTED_SCALE, add(scale, processing));
  set(LEFT_EXPONENT, sub(both(1.0), exponent));
  set(LONGEST, both(0.0));
}

/** θ by the shares of signals and transfers that hands suffice for; the longest wait so far is kept in LONGEST. */
export function timeliness(signalShare: v128, transferShare: v128): v128 {
  const zero = both(0.0);
  const one = both(1.0);
  const interval = get(INTERVAL);
  const kept = mul(signalShare, get(AT_ARRIVAL));
  const eventDriven = same(interval, zero);
  if (v128.all_true<i64>(eventDriven)) return kept;
  const never = same(transferShare, zero);
  const wait = div(interval, pick(never, one, transferShare));
  const waited = pick(or(eventDriven, never), pick(never, both(Infinity), zero), wait);
  set(LONGEST, most(get(LONGEST), waited));
  const synced = pick(eventDriven, one, least(div(get(LIFETIME), wait), one));
  const waits = div(wait, get(SHIFTED_SCALE));
  // ((1 + w)^(1 − β) − 1) ÷ ((1 − β) w)
  const short = below(waits, both(0.05));
  let l = lnPositive(add(one, waits));
  if (any(short)) l = pick(short, log1p(waits), l);
  const q = mul(get(LEFT_EXPONENT), l);
  const still = same(q, zero);
  const fading = div(pick(still, l, expm1(q)), mul(pick(still, one, get(LEFT_EXPONENT)), waits));
  return pick(never, zero, mul(mul(kept, synced), pick(same(waits, zero), one, fading)));
}
