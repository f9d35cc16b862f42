import { moneyInSentence } from "./money.ts";

/**
 * Two standard errors in words, to two figures: "give or take $3,100"; nothing where there are none.
 *
 * @example giveOrTake(1551, "USD") // => ", give or take $3,100"
 */
export function giveOrTake(se: number, currency: string): string {
  return se > 0 ? `, give or take ${moneyInSentence(twoFigures(2 * se), currency)}` : "";
}

/** Two standard errors as a cell of a table: "± $3,100". */
export function plusMinus(se: number, currency: string): string {
  return `± ${moneyInSentence(twoFigures(2 * se), currency)}`;
}

const twoFigures = (value: number) => Number(value.toPrecision(2));
