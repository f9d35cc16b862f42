import { moneyInSentence } from "./money.ts";
import { TOLD_APART } from "./toldApart.ts";

/**
 * How far a mean may be off by chance in 19 cases of 20 (`TOLD_APART`), to two figures: "give or take $3,300"; nothing where there are none.
 *
 * @example giveOrTake(1551, "USD") // => ", give or take $3,300"
 */
export function giveOrTake(se: number, currency: string): string {
  return se > 0 ? `, give or take ${moneyInSentence(twoFigures(TOLD_APART * se), currency)}` : "";
}

/** The same as a cell of a table: "± $3,300". */
export function plusMinus(se: number, currency: string): string {
  return `± ${moneyInSentence(twoFigures(TOLD_APART * se), currency)}`;
}

const twoFigures = (value: number) => Number(value.toPrecision(2));
