import { ln, log1p } from "./elementary.ts";

const HALF_LN_TWO_PI = 0.9189385332046728;

/** ln Γ(x) − (x − ½) ln x + x − ½ ln 2π for x ≥ 10 (Stirling's series, DLMF 5.11.1). */
function stirlingRest(x: number): number {
  const r = 1 / (x * x);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / x;
}

/**
 * Natural logarithm of the beta function B(a, b), for a > 0 and b > 0. Both are first raised to 10 or more by
 * B(a, b) = B(a + 1, b) (a + b) / a, so that the large terms of Stirling's series cancel on paper instead of in the sum.
 */
export function logBeta(a: number, b: number): number {
  let raised = 1;
  let small = Math.min(a, b);
  let large = Math.max(a, b);
  for (; small < 10; small += 1) raised *= (small + large) / small;
  for (; large < 10; large += 1) raised *= (small + large) / large;
  const sum = small + large;
  const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum);
  const main = HALF_LN_TWO_PI - (large - 0.5) * log1p(small / large) - 0.5 * ln(sum);
  return main + (small - 0.5) * ln(small / sum) + rest + ln(raised);
}
