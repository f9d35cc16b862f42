import {
  CAUSAL_SHARE, COLD_RATE, CONTACT_DECAY, CONTACTS, COUPLED_RATE, DISCOVERY_SPEND, GROSS_MARGIN, GROWTH,
  LEARNING_FADE, LEARNING_GAIN, LEARNING_LIFT, PERSONALIZED_SHARE, SALES_CYCLE, SIGNALS_PER_WEEK, STALE_SHARE,
  VALUE_PER_WIN,
} from "../layout";
import { add, both, div, floorOf, least, most, mul, sub } from "./lanes";
import { exp, ln, log1p, pow } from "./math";
import { discounts, laterCount, laterRates, logDiscount, market, PAIR, shared, slotAt, weeks } from "./memory";

// What all options of a pair of trials share. Series are by week.
export let volumes: usize = 0;
/** share of the list that is right if nothing but age touches it; one more entry, for the end */
export let aged: usize = 0;
export let present: usize = 0;
export let worth: usize = 0;
export let idealBoost: usize = 0;
export let lnIdeal: usize = 0;
/** what the gap costs up to a week if nothing is carried, discounted and not; one more entry each */
export let openGap: usize = 0;
export let openWorth: usize = 0;
/** discounted volume before a week; one more entry */
export let volumeSums: usize = 0;

export let signals: v128 = i64x2.splat(0);
export let contacts: v128 = i64x2.splat(0);
export let weeklyFresh: v128 = i64x2.splat(0);
export let contribution: v128 = i64x2.splat(0);
export let harmed: v128 = i64x2.splat(0);
export let uplift: v128 = i64x2.splat(0);
export let gain: v128 = i64x2.splat(0);
export let lift: v128 = i64x2.splat(0);
export let fade: v128 = i64x2.splat(0);
export let cashLag: v128 = i64x2.splat(0);
export let discovery: v128 = i64x2.splat(0);

export function fillMarket(trial: i32, withLogs: bool): void {
  const row = <usize>(weeks + 1) * PAIR;
  volumes = market;
  aged = market + row;
  present = market + 2 * row;
  worth = market + 3 * row;
  idealBoost = market + 4 * row;
  lnIdeal = market + 5 * row;
  openGap = market + 6 * row;
  openWorth = market + 7 * row;
  volumeSums = market + 8 * row;

  signals = shared(SIGNALS_PER_WEEK, trial);
  contacts = shared(CONTACTS, trial);
  const yearly = both(12.0 / 52.0);
  const growth = exp(mul(yearly, log1p(shared(GROWTH, trial))));
  weeklyFresh = pow(sub(both(1.0), shared(CONTACT_DECAY, trial)), yearly);
  let later = both(1.0);
  for (let i = 0; i < laterCount; i++) later = mul(later, slotAt(laterRates, i, trial));
  contribution = mul(mul(shared(VALUE_PER_WIN, trial), shared(GROSS_MARGIN, trial)), later);
  const cold = shared(COLD_RATE, trial);
  const personalized = shared(PERSONALIZED_SHARE, trial);
  harmed = mul(cold, personalized);
  uplift = mul(mul(personalized, shared(CAUSAL_SHARE, trial)), most(both(0.0), sub(shared(COUPLED_RATE, trial), cold)));
  discovery = mul(yearly, shared(DISCOVERY_SPEND, trial));
  cashLag = floorOf(add(shared(SALES_CYCLE, trial), both(0.5)));
  const cashDiscount = exp(mul(div(cashLag, both(-52.0)), both(logDiscount)));
  gain = shared(LEARNING_GAIN, trial);
  lift = shared(LEARNING_LIFT, trial);
  fade = least(shared(LEARNING_FADE, trial), sub(both(1.0), gain));

  const one = both(1.0);
  const stays = sub(sub(one, gain), fade);
  const base = mul(contribution, signals);
  let volume = one;
  let fresh = sub(one, shared(STALE_SHARE, trial));
  let learned = both(0.0);
  let gap = both(0.0);
  let undiscounted = both(0.0);
  let volumeSum = both(0.0);
  for (let t = 0; t < weeks; t++) {
    const at = <usize>t * PAIR;
    v128.store(volumes + at, volume);
    v128.store(aged + at, fresh);
    const worthNow = mul(base, volume);
    const discount = v128.load64_splat(discounts + <usize>t * 8);
    const presentNow = mul(mul(worthNow, discount), cashDiscount);
    v128.store(volumeSums + at, volumeSum);
    volumeSum = add(volumeSum, mul(volume, discount));
    v128.store(worth + at, worthNow);
    v128.store(present + at, presentNow);
    const boost = add(one, mul(lift, learned));
    v128.store(idealBoost + at, boost);
    if (withLogs) v128.store(lnIdeal + at, ln(boost));
    v128.store(openGap + at, gap);
    v128.store(openWorth + at, undiscounted);
    const lost = mul(uplift, boost);
    gap = add(gap, mul(presentNow, lost));
    undiscounted = add(undiscounted, mul(worthNow, lost));
    volume = mul(volume, growth);
    fresh = mul(fresh, weeklyFresh);
    learned = add(gain, mul(learned, stays));
  }
  const end = <usize>weeks * PAIR;
  v128.store(aged + end, fresh);
  v128.store(volumeSums + end, volumeSum);
  v128.store(openGap + end, gap);
  v128.store(openWorth + end, undiscounted);
}
