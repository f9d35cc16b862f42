import { percent } from "../decision/percent.ts";
import { count } from "../scenario/numberForm.ts";

/**
 * A share in whole percent; none and all only where it is that.
 *
 * @example honestPercent(0.459) // => "46%"
 * @example honestPercent(0.001) // => "under 1%"
 */
export function honestPercent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1%";
  if (share < 1 && share > 0.995) return "over 99%";
  if (share >= 0 && share <= 1) return percent(share);
  // less than nothing or more than all: thousands apart, the minus typeset, and no −0%
  return `${count(Math.round(100 * share) + 0).replace("-", "−")}%`;
}
