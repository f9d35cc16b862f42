import type { Cursor } from "./cursor.ts";
import { visible } from "./fault.ts";
import type { Field } from "./field.ts";
import { inForm } from "./numberForm.ts";
import type { Quantity } from "./quantity.ts";
import { valueTexts } from "./quantityText.ts";
import { rangeQuantity } from "./range.ts";
import { Refusal } from "./refusal.ts";
import { plainValue, shareUnit, type Term, termValue } from "./terms.ts";

/** What one, two or three numbers mean: an exact value, a 10 to 90 range, a count, or p10, median and p90. Throws Refusal. */
export function typedNumbers(cursor: Cursor, field: Field, check: (quantity: Quantity) => void): Quantity {
  cursor.skipWord("from", "between", "exactly");
  const term = () => {
    const next = cursor.term();
    if (next === undefined) throw new Refusal(`Required a number; found ${visible(cursor.token?.text ?? "nothing")}`);
    return next;
  };
  const first = term();
  if (cursor.skipWord("of")) return counted(plainValue(first), plainValue(term()), field);
  if (cursor.skipWord("to", "and") || cursor.skip("dash")) return range([first, term()], field, check);
  if (!cursor.skip("dots")) return termValue(first, field);
  const second = term();
  if (!cursor.skip("dots")) return range([first, second], field, check);
  const [p10, p50, p90] = shareUnit([first, second, term()]).map((each) => termValue(each, field));
  return { p10, p50, p90 } as Quantity;
}

/** Jeffreys' posterior of a share of which so many were counted. */
function counted(hits: number, all: number, { unit }: Field): Quantity {
  if (unit.kind !== "share") throw new Refusal(`A count fits shares only; found ${hits} of ${all}`);
  if (!(Number.isInteger(hits) && Number.isInteger(all) && 0 <= hits && hits <= all && 0 < all && all <= 1e6)) {
    throw new Refusal(`Required so many of at most 1,000,000; found ${hits} of ${all}`);
  }
  return { beta: [hits + 0.5, all - hits + 0.5] };
}

function range(ends: readonly Term[], field: Field, check: (quantity: Quantity) => void): Quantity {
  const [p10, p90] = shareUnit(ends).map((end) => termValue(end, field)) as [number, number];
  const [low, high] = valueTexts([p10, p90], field).map(inForm);
  if (p90 < p10) throw new Refusal(`The two must rise: ${low} is above ${high}`, `Did you mean ${high} to ${low}?`);
  check({ uniform: [p10, p90] });
  const { lower, upper } = field.bounds;
  if (lower < p10 && p90 < upper) return rangeQuantity(p10, p90, field);
  const message = `A 10 to 90 range must leave room beyond both ends; found ${p10 === lower ? low : high}`;
  throw new Refusal(message, `Did you mean uniform ${low} ${high}?`);
}
