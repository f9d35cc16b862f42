import type { Estimate } from "./estimate.ts";
import { estimateOf } from "./estimate.ts";
import type { Odds } from "./odds.ts";

/**
 * The chance of being best of each option that takes part, with its standard error; null for the others.
 *
 * @param regret by option and trial, as `oddsOf` gives it: 0 where an option is best, alone or with others
 */
export function chancesOfBest({ regret }: Pick<Odds, "regret">): (Estimate | null)[] {
  const among = regret.filter((each) => each !== null);
  if (among.length === 0) return regret.map(() => null);
  const ties = new Float64Array(among[0].length);
  for (const each of among) for (let i = 0; i < ties.length; i++) if (each[i] === 0) ties[i]++;
  return regret.map((each) => each && estimateOf(each.map((value, i) => (value === 0 ? 1 / ties[i] : 0))));
}
