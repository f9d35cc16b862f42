/**
 * First week w ≥ 1 from which the discounted sum of the difference of two weekly cash flows never falls below 0, to the
 * end; NaN if there is none. Against a flow of nothing this is the payback of the model (src/model/funnel.ts).
 *
 * @param net cash in less cash out by week, undiscounted
 * @param discount factors, at least one a week
 *
 * @example paybackAgainst(Float64Array.of(-2, 1, 1), Float64Array.of(0, 0, 0), Float64Array.of(1, 1, 1)) // => 3
 */
export function paybackAgainst(net: Float64Array, baseline: Float64Array, discount: Float64Array): number {
  let balance = 0;
  let lastShort = -1;
  for (let t = 0; t < net.length; t++) {
    balance += discount[t] * (net[t] - baseline[t]);
    if (balance < 0) lastShort = t;
  }
  return lastShort === net.length - 1 ? Number.NaN : lastShort + 2;
}
