import { exp, ln } from "../distributions/elementary.ts";

const STARTS = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 34;

/**
 * Where a function of a positive number is least between two bounds: the best of 25 values at equal factors, then a
 * golden-section search between its neighbours. Finds a least value beyond a hill only if one of the 25 is near it.
 *
 * @returns the place, to about one part in ten million of the factor between neighbours, and the value there
 * @example leastAlong((x) => (x - 2) * (x - 2), 1, 4).at.toFixed(4) // => "2.0000"
 */
export function leastAlong(f: (x: number) => number, low: number, high: number): { at: number; value: number } {
  const [from, width] = [ln(low), ln(high) - ln(low)];
  const place = (u: number) => exp(from + width * u);
  const grid = Array.from({ length: STARTS + 1 }, (_, i) => f(place(i / STARTS)));
  const best = grid.indexOf(Math.min(...grid));
  let [left, right] = [Math.max(0, best - 1) / STARTS, Math.min(STARTS, best + 1) / STARTS];
  let [a, b] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
  let [fa, fb] = [f(place(a)), f(place(b))];
  for (let step = 0; step < STEPS; step++) {
    if (fa <= fb) {
      [right, b, fb] = [b, a, fa];
      a = right - GOLDEN * (right - left);
      fa = f(place(a));
    } else {
      [left, a, fa] = [a, b, fb];
      b = left + GOLDEN * (right - left);
      fb = f(place(b));
    }
  }
  const [at, value] = fa <= fb ? [place(a), fa] : [place(b), fb];
  // at an end of the range the search only comes near it
  return grid[best] <= value ? { at: place(best / STARTS), value: grid[best] } : { at, value };
}
