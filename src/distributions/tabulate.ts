import { highWord } from "./highWord.ts";

/** One half of a smooth continuous distribution whose quantile function is slow: x by the probability u of a tail. */
export interface SlowTail {
  /** u in (0, ½] → x */
  quantile(u: number): number;
  /** x → u */
  probability(x: number): number;
  /** derivative of `probability`: the density, with a minus for the upper tail */
  slope(x: number): number;
  /** derivative of the logarithm of the density */
  score(x: number): number;
}

/** The octaves [2^−k−1, 2^−k), k = 1 … OCTAVES, are tabulated; what lies deeper is too rare to repay its nodes. */
const OCTAVES = 12;
const INTERVALS = 16;
/** The exponent and the top four bits of the significand of 2^−OCTAVES−1: together they number the interval of a u. */
const FIRST = (1022 - OCTAVES) << 4;
/** u at the interval's left node, then the six coefficients of the quintic in the distance from it */
const STRIDE = 7;

/**
 * Replaces half of a slow quantile function by quintic Hermite interpolation: sixteen intervals to the octave, value and
 * two derivatives at each node (dx/du = 1 / slope, d²x/du² = −score / slope²). An octave is built when it is first asked
 * for, from nothing but its own ends, so results do not depend on the order of the questions.
 * @returns u in [0, ½] → x
 */
export function tabulate(slow: SlowTail): (u: number) => number {
  const table = new Float64Array(OCTAVES * INTERVALS * STRIDE).fill(Number.NaN);
  return (u) => {
    const interval = (highWord(u) >> 16) - FIRST;
    if (!(0 <= interval && interval < OCTAVES * INTERVALS)) return slow.quantile(u);
    const i = interval * STRIDE;
    if (Number.isNaN(table[i])) buildOctave(slow, table, interval >> 4);
    const d = u - (table[i] as number);
    const c3 = (table[i + 4] as number) + d * ((table[i + 5] as number) + d * (table[i + 6] as number));
    return (table[i + 1] as number) + d * ((table[i + 2] as number) + d * ((table[i + 3] as number) + d * c3));
  };
}

/** The inverse function at one node: its value and first two derivatives. */
interface Node {
  u: number;
  x: number;
  dx: number;
  ddx: number;
}

function nodeAt(slow: SlowTail, u: number, x: number): Node {
  const dx = 1 / slow.slope(x);
  return { u, x, dx, ddx: -slow.score(x) * dx * dx };
}

/** The coefficients of (u − left.u)^0 … (u − left.u)^5 of the quintic that meets both nodes. */
function quintic(left: Node, right: Node): number[] {
  const h = right.u - left.u;
  const value = right.x - left.x - h * (left.dx + (h / 2) * left.ddx);
  const slope = h * (right.dx - left.dx - h * left.ddx);
  const curve = h * h * (right.ddx - left.ddx);
  const c3 = (10 * value - 4 * slope + curve / 2) / (h * h * h);
  const c4 = (-15 * value + 7 * slope - curve) / (h * h * h * h);
  const c5 = (6 * value - 3 * slope + curve / 2) / (h * h * h * h * h);
  return [left.x, left.dx, left.ddx / 2, c3, c4, c5];
}

/** One Halley step towards probability(x) = u. */
function improve(slow: SlowTail, u: number, x: number): number {
  const newton = (slow.probability(x) - u) / slow.slope(x);
  return x - newton / (1 - (newton * slow.score(x)) / 2);
}

function middle(slow: SlowTail, left: Node, right: Node, steps: number): Node {
  const u = (left.u + right.u) / 2;
  const d = u - left.u;
  let x = quintic(left, right).reduceRight((sum, c) => sum * d + c, 0);
  for (let step = 0; step < steps; step++) x = improve(slow, u, x);
  return nodeAt(slow, u, x);
}

function buildOctave(slow: SlowTail, table: Float64Array, octave: number): void {
  const start = 1 / (1 << (OCTAVES + 1 - octave));
  const nodes: Node[] = [];
  nodes[0] = nodeAt(slow, start, slow.quantile(start));
  nodes[INTERVALS] = nodeAt(slow, 2 * start, slow.quantile(2 * start));
  for (let step = INTERVALS; step > 1; step /= 2) {
    for (let i = 0; i < INTERVALS; i += step) {
      // The first guess is the worst; halving the distance then gains a factor 64 each time.
      const steps = step === INTERVALS ? 2 : 1;
      nodes[i + step / 2] = middle(slow, nodes[i] as Node, nodes[i + step] as Node, steps);
    }
  }
  for (let i = 0; i < INTERVALS; i++) {
    const left = nodes[i] as Node;
    const at = (octave * INTERVALS + i) * STRIDE;
    table.set(quintic(left, nodes[i + 1] as Node), at + 1);
    table[at] = left.u;
  }
}
