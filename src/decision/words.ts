import { inForm } from "../scenario/numberForm.ts";
import type { Criterion } from "./decision.ts";

/** What each criterion looks for. */
export const CRITERION_WORDS: Record<Criterion, string> = {
  expected: "lowest expected cost",
  cautious: "lowest cost in the dearest tenth of futures",
  regret: "least regret in nine futures of ten",
};

/**
 * A chance as people count it: "51 futures of 100"; all or none only where that was seen.
 *
 * @example futures(0.51) // => "51 futures of 100"
 */
export function futures(chance: number): string {
  if (chance === 1) return "every future";
  if (chance === 0) return "no future";
  const of100 = Math.round(chance * 100);
  if (of100 === 100) return "more than 99 futures of 100";
  if (of100 === 0) return "fewer than 1 future of 100";
  return `${of100} ${of100 === 1 ? "future" : "futures"} of 100`;
}

/**
 * A horizon or a date in months: "18 months", "1 month".
 *
 * @example months(18) // => "18 months"
 */
export function months(count: number): string {
  const text = inForm(String(Number(count.toFixed(1))));
  return `${text} ${text === "1" ? "month" : "months"}`;
}

/**
 * "a, b and c".
 *
 * @example listed(["a", "b", "c"]) // => "a, b and c"
 */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/**
 * What is counted, as one says it of one.
 *
 * @example singular("signals a week") // => "signal a week"
 */
export function singular(things: string): string {
  return things.replace(/^([\w ]*?\w)s(?= a |$)/, "$1");
}
