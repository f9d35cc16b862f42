import type { Tornado } from "./tornado.ts";

/** A lead with everything as drawn, and what it would be if the bars of a tornado could be added. */
export interface AddedUp {
  lead: number;
  /** every input at the end that is worse for the reference, or as drawn if neither is */
  worst: number;
  /** every input at the end that is better for it, or as drawn if neither is */
  best: number;
}

/**
 * What a reader gets who adds a tornado's bars to its lead: rival − reference with all inputs at their worse ends, or
 * all at their better ends, as if each moved it by as much as it does alone. No future of the run needs to look like it.
 *
 * @param rival by which the lead is counted
 * @throws RangeError for a rival that is not in the tornado
 */
export function addedUp({ lead, inputs }: Pick<Tornado, "lead" | "inputs">, rival: string): AddedUp {
  if (!Object.hasOwn(lead, rival)) throw new RangeError(`required a rival of the tornado, found ${rival}`);
  const { mean } = lead[rival];
  const ends = inputs.map(({ low, high }) => [low, high].map((end) => end.lead[rival].mean - mean));
  const sum = (of: (...values: number[]) => number) => ends.reduce((all, pair) => all + of(0, ...pair), mean);
  return { lead: mean, worst: sum(Math.min), best: sum(Math.max) };
}
