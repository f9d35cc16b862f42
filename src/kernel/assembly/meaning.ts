import { FEEDBACK, FIT } from "../layout";
import { add, both, div, mul } from "./lanes";
import { ln } from "./math";
import { approaches, keptSlots, meanings, PAIR, signalCount, signalWeights, slotAt, slotsOf, totalWeight } from "./memory";

// What approaches make of a signal: φ · fit, the feedback, and the logarithms of φ and fit; four pairs each.

// @ts-ignore: decorator
@inline export function keptBy(approach: i32): v128 { return v128.load(meanings + <usize>approach * 4 * PAIR); }
// @ts-ignore: decorator
@inline export function feedbackOf(approach: i32): v128 { return v128.load(meanings + <usize>approach * 4 * PAIR, 16); }
// @ts-ignore: decorator
@inline export function lnFidelityOf(approach: i32): v128 { return v128.load(meanings + <usize>approach * 4 * PAIR, 32); }
// @ts-ignore: decorator
@inline export function lnFitOf(approach: i32): v128 { return v128.load(meanings + <usize>approach * 4 * PAIR, 48); }

/** The meaning of every approach. */
export function fillMeanings(trial: i32, withLogs: bool): void {
  for (let a = 0; a < approaches; a++) {
    let sum = both(0.0);
    for (let i = 0; i < signalCount; i++) {
      sum = add(sum, mul(v128.load64_splat(signalWeights + <usize>i * 8), slotAt(keptSlots, a * signalCount + i, trial)));
    }
    const fidelity = div(sum, both(totalWeight));
    const fit = slotAt(slotsOf(a), FIT, trial);
    const at = meanings + <usize>a * 4 * PAIR;
    v128.store(at, mul(fidelity, fit));
    v128.store(at, slotAt(slotsOf(a), FEEDBACK, trial), 16);
    if (withLogs) {
      v128.store(at, ln(fidelity), 32);
      v128.store(at, ln(fit), 48);
    }
  }
}
