import { count } from "../../scenario/numberForm.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/**
 * How many, in words up to twelve.
 *
 * @example counted(5, "option") // => "five options"
 */
export function counted(amount: number, thing: string, things = `${thing}s`): string {
  return `${WORDS[amount] ?? count(amount)} ${amount === 1 ? thing : things}`;
}
