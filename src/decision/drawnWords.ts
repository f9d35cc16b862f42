import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatQuantity.ts";
import { inputName } from "../scenario/labels.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * A drawn input with its name: "Middleware: build overrun 2.4 times plan".
 *
 * @throws RangeError if no field stands at the path
 */
export function drawnText(scenario: Scenario, path: string, value: number): string {
  const field = fieldAt(path);
  if (!field) throw new RangeError(`expected the path of a quantity, found ${path}`);
  const { text } = field.unit;
  const figure = formatValue(value, field, { currency: scenario.currency });
  return `${inputName(scenario, path)} ${figure}${text.startsWith("/") ? "" : " "}${text}`.trim();
}

/**
 * Where a value lies among all that could have been drawn.
 *
 * @example rarity(0.97) // => "higher in 3 futures of 100"
 */
export function rarity(percentile: number): string {
  const isHigh = percentile > 0.5;
  const of100 = Math.round((isHigh ? 1 - percentile : percentile) * 100);
  const many = of100 === 0 ? "fewer than 1 future" : `${of100} ${of100 === 1 ? "future" : "futures"}`;
  return `${isHigh ? "higher" : "lower"} in ${many} of 100`;
}
