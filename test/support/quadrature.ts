/** Nodes and weights of the 8-point Gauss–Legendre rule on [−1, 1] (Abramowitz & Stegun, table 25.4), one half of each. */
const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** ∫ f over [a, b] for a smooth f, by the 8-point Gauss–Legendre rule on each of `pieces` equal pieces. */
export function integral(f: (x: number) => number, a: number, b: number, pieces = 64): number {
  const half = (b - a) / pieces / 2;
  let sum = 0;
  for (let i = 0; i < pieces; i++) {
    const middle = a + (2 * i + 1) * half;
    NODES.forEach((node, k) => {
      sum += WEIGHTS[k] * (f(middle - half * node) + f(middle + half * node));
    });
  }
  return sum * half;
}

/** ∫ f over [a, b] for an f that is a straight line between the breakpoints `at`: exact, whatever the jumps there. */
export function piecewiseIntegral(f: (x: number) => number, a: number, b: number, at: readonly number[]): number {
  const ends = [a, ...at.filter((x) => a < x && x < b).sort((x, y) => x - y), b];
  return ends.slice(1).reduce((sum, end, i) => sum + (end - ends[i]) * f((ends[i] + end) / 2), 0);
}

/** Length of the part of [a, b] that lies in any of the stretches. */
export function unionLength(stretches: readonly (readonly [number, number])[], a: number, b: number): number {
  const inside = stretches
    .map(([from, to]): [number, number] => [Math.max(a, from), Math.min(b, to)])
    .filter(([from, to]) => from < to)
    .sort((x, y) => x[0] - y[0]);
  let sum = 0;
  let covered = a;
  for (const [from, to] of inside) {
    sum += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return sum;
}
