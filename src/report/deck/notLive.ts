import { futures } from "../../decision/words.ts";

/**
 * How often something is not there when the horizon ends; what comes after it is not looked at.
 *
 * @param horizon "18 months"
 *
 * @example notLive("18 months", 0.06) // => "not live within 18 months in 6 futures of 100"
 */
export function notLive(horizon: string, chance: number): string {
  return `not live within ${horizon} in ${chance === 1 ? "any future" : futures(chance)}`;
}
