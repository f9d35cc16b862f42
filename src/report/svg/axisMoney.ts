import { money, signedMoney } from "../../decision/money.ts";
import { withoutZeros } from "../../scenario/numberForm.ts";

/**
 * Money on an axis: as short as it is round.
 *
 * @example axisMoney(1500000, "USD") // => "$1.5m"
 */
export function axisMoney(value: number, currency: string): string {
  return withoutZeros(money(value, currency));
}

/** The same with its sign. */
export function signedAxisMoney(value: number, currency: string): string {
  return withoutZeros(signedMoney(value, currency));
}
