import { spreadOf } from "./statistics.ts";

/** Two costs, each from futures of its own. */
export interface Unpaired {
  /** chance that the first is less than the second (ties half) */
  chance: number;
  /** standard deviation of second − first */
  sd: number;
}

/**
 * Two costs as two separate studies would have them: every trial of the one against every trial of the other, so that
 * what both share in the same future is lost. To be held against the paired difference of the same trials. The chance is
 * Mann and Whitney's U over the number of pairs (Annals of Mathematical Statistics 18, 1947).
 *
 * @param first by trial, at least one; `second` likewise, of any length
 * @throws RangeError without a trial
 *
 * @example unpaired(Float64Array.of(1, 3), Float64Array.of(2, 4)).chance // => 0.75
 */
export function unpaired(first: Float64Array, second: Float64Array): Unpaired {
  const [one, other] = [spreadOf(first), spreadOf(second)];
  const sorted = [first, second].map((values) => values.slice().sort());
  const [below, among] = sorted;
  // both ascend: what is less than a value, and what is not more, only grow
  let [less, notMore] = [0, 0];
  let wins = 0;
  for (const value of below) {
    while (less < among.length && among[less] < value) less++;
    while (notMore < among.length && among[notMore] <= value) notMore++;
    wins += among.length - notMore + (notMore - less) / 2;
  }
  return { chance: wins / (below.length * among.length), sd: Math.sqrt(one.sd * one.sd + other.sd * other.sd) };
}
