import { LEAK_COUNT } from "../layout";
import { add, and, any, below, both, differs, div, mul, or, pick, same, sub } from "./lanes";
import { harmed, idealBoost, lnIdeal, present, uplift } from "./market";
import { ln } from "./math";
import { lnFidelityOf, lnFitOf } from "./meaning";
import { leaks, PAIR, weeks } from "./memory";
import { approachOfStage, blockIn } from "./plan";
import { CARRIED, EXPOSURE, LN_FRESH, LN_HELD, LN_TIMELINESS, LN_UP, seriesOf, STALE_HARM } from "./block";

const NONE: f64 = -Infinity;

/** ln of a share that is 1 in most weeks. */
// @ts-ignore: decorator
@inline function lnShare(share: v128): v128 {
  return any(differs(share, both(1.0))) ? ln(share) : both(0.0);
}

// @ts-ignore: decorator
@inline function addLeak(at: usize, factor: i32, value: v128): void {
  v128.store(at + <usize>factor * PAIR, add(v128.load(at + <usize>factor * PAIR), value));
}

/**
 * Splits what an option loses over the factors of its quality by logarithmic-mean weights, and harm; factors that are 0
 * share a stage's loss of a week equally. The order of factors is that of LEAK_FACTORS.
 */
export function splitLeaks(option: i32, count: i32, boosts: usize, lanes: v128): void {
  const into = leaks + <usize>(option * LEAK_COUNT) * PAIR;
  const zero = both(0.0);
  const one = both(1.0);
  for (let t = 0; t < weeks; t++) {
    const at = <usize>t * PAIR;
    const worth = v128.load(present + at);
    const ideal = mul(worth, uplift);
    let exposure = zero;
    let harm = zero;
    let rest = one;
    for (let i = count - 1; i >= 0; i--) {
      const block = blockIn(i, t);
      const x = v128.load(seriesOf(block, EXPOSURE) + at);
      exposure = add(exposure, mul(rest, x));
      harm = add(harm, mul(rest, v128.load(seriesOf(block, STALE_HARM) + at)));
      rest = mul(rest, sub(one, x));
    }
    addLeak(into, 8, and(mul(worth, mul(harmed, harm)), lanes));
    const counts = and(below(zero, ideal), lanes);
    const perfect = mul(ideal, v128.load(idealBoost + at));
    const none = same(exposure, zero);
    addLeak(into, 0, and(perfect, and(counts, none)));
    const carries = v128.andnot(counts, none);
    if (!any(carries)) continue;
    const lnExposure = lnShare(exposure);
    const lnLearning = sub(lnShare(v128.load(boosts + at)), v128.load(lnIdeal + at));
    let later = one;
    for (let i = count - 1; i >= 0; i--) {
      const block = blockIn(i, t);
      const approach = approachOfStage(i);
      const x = v128.load(seriesOf(block, EXPOSURE) + at);
      const runs = and(carries, and(below(zero, x), below(zero, later)));
      if (any(runs)) {
        const quality = mul(later, v128.load(seriesOf(block, CARRIED) + at));
        const loss = sub(mul(div(mul(later, x), exposure), perfect), mul(ideal, mul(quality, v128.load(boosts + at))));
        splitStage(into, block, at, approach, loss, lnExposure, lnLearning, runs);
      }
      later = mul(later, sub(one, x));
    }
  }
}

function splitStage(
  into: usize, block: usize, at: usize, approach: i32, loss: v128, lnExposure: v128, lnLearning: v128, runs: v128,
): void {
  const zero = both(0.0);
  const fidelity = lnFidelityOf(approach);
  const fit = lnFitOf(approach);
  const timeliness = v128.load(seriesOf(block, LN_TIMELINESS) + at);
  const drift = v128.load(seriesOf(block, LN_HELD) + at);
  const fresh = v128.load(seriesOf(block, LN_FRESH) + at);
  const up = v128.load(seriesOf(block, LN_UP) + at);
  const sum = add(add(add(lnExposure, fidelity), add(fit, timeliness)), add(add(drift, fresh), add(up, lnLearning)));
  const endless = same(sum, both(NONE));
  const split = v128.andnot(runs, or(endless, same(sum, zero)));
  const unit = and(div(loss, sum), split);
  addLeak(into, 0, and(mul(unit, lnExposure), split));
  addLeak(into, 1, and(mul(unit, fidelity), split));
  addLeak(into, 2, and(mul(unit, fit), split));
  addLeak(into, 3, and(mul(unit, timeliness), split));
  addLeak(into, 4, and(mul(unit, drift), split));
  addLeak(into, 5, and(mul(unit, fresh), split));
  addLeak(into, 6, and(mul(unit, up), split));
  addLeak(into, 7, and(mul(unit, lnLearning), split));
  const shared = and(runs, endless);
  if (!any(shared)) return;
  const one = both(1.0);
  const none = both(NONE);
  const zeros = add(
    add(and(same(fidelity, none), one), and(same(fit, none), one)),
    add(and(same(timeliness, none), one), add(and(same(fresh, none), one), and(same(up, none), one))),
  );
  const share = div(loss, zeros);
  addLeak(into, 1, and(share, and(shared, same(fidelity, none))));
  addLeak(into, 2, and(share, and(shared, same(fit, none))));
  addLeak(into, 3, and(share, and(shared, same(timeliness, none))));
  addLeak(into, 5, and(share, and(shared, same(fresh, none))));
  addLeak(into, 6, and(share, and(shared, same(up, none))));
}
