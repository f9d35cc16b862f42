import { count } from "../scenario/numberForm.ts";

/**
 * A share in whole percent; none and all only where it is that.
 *
 * @example percent(0.459) // => "46%"
 * @example percent(0.001) // => "under 1%"
 */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1%";
  if (share < 1 && share > 0.995) return "over 99%";
  return `${count(Math.round(100 * share) + 0).replace("-", "−")}%`;
}
