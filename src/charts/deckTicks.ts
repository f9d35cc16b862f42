import { niceTicks, ticksBeyond } from "../report/drawing/niceTicks.ts";

/** A last tick may stand this far above what is drawn. */
const BEYOND = 1.14;

/** Three or four round values above zero, the last of them just above `largest` where one is near. */
export function deckTicks(largest: number): number[] {
  const beyond = ticksBeyond(largest);
  const last = beyond.at(-1) ?? 0;
  return beyond.length > 3 && last <= largest * BEYOND ? beyond : niceTicks(largest);
}
