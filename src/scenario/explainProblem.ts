import { echo } from "./fault.ts";
import { type Field, statedRange } from "./field.ts";
import { exactValue } from "./formatValue.ts";
import { inwardRange } from "./inwardRange.ts";
import { inForm } from "./numberForm.ts";
import type { Problem } from "./problem.ts";
import type { Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";
import { quantityText } from "./quantityText.ts";
import { Refusal } from "./refusal.ts";

/** A problem of a typed quantity as sentences in the field's own terms: what is required, what was found, a repair. */
export function explained(
  problem: Problem,
  quantity: Quantity,
  field: Field,
  { currency, text }: { currency: string; text: string },
): Refusal {
  const show = (x: number) => exactValue(x, field, { currency });
  const { kind, found, required, medians } = problem;
  if (kind === "outside" && typeof found === "number") {
    const { low, high } = statedRange(field);
    if (low <= found && found <= high) return new Refusal(`Required ${required}; found ${show(found)}`);
    const percent = field.unit.kind === "share" && 1 < found && found <= 100 && !text.includes("%");
    const whole = field.integer && !Number.isInteger(found) ? "a whole number " : "";
    const message = `Required ${whole}from ${show(low)} to ${show(high)} ${field.unit.words}`.trim();
    return new Refusal(
      `${message}; found ${show(found)}`,
      percent ? `Did you mean ${inForm(String(found))}%?` : undefined,
    );
  }
  if (kind === "order") return disorder(quantity, field, show);
  if (kind === "median" && medians) {
    const [from, to] = inwardRange(...medians).map(show);
    return new Refusal("No smooth curve has these three", `A median from ${from} to ${to} would work.`);
  }
  return new Refusal(`Required ${required}; found ${echo(found)}`, problem.hint);
}

const NAMES = {
  percentiles: ["p10", "the median", "p90"],
  ends: ["the least", "the mode", "the greatest"],
  pair: ["the first", "the second"],
};

function disorder(quantity: Quantity, field: Field, show: (x: number) => string): Refusal {
  const parts = quantity as object;
  const numbers = Object.values(parts).flat() as number[];
  const names = "p10" in parts ? NAMES.percentiles : numbers.length === 2 ? NAMES.pair : NAMES.ends;
  const count = numbers.length === 2 ? "two" : "three";
  const i = numbers.findIndex((x, k) => k > 0 && x < (numbers[k - 1] as number));
  if (i < 0) return new Refusal(`The ${count} must rise; some of them are equal`);
  const [above, below] = [i - 1, i].map((k) => `${names[k]} ${show(numbers[k] as number)}`);
  const repaired = sorted(quantity, numbers);
  const works = quantityProblems(repaired, field).length === 0;
  const hint = works ? `Did you mean ${quantityText(repaired, field)}?` : undefined;
  return new Refusal(`The ${count} must rise: ${above} is above ${below}`, hint);
}

/** The same form of quantity with its numbers in order. */
function sorted(quantity: Quantity, numbers: readonly number[]): Quantity {
  const rising = [...numbers].sort((a, b) => a - b);
  const keys = Object.keys(quantity);
  const members = keys.length === 1 ? [[keys[0], rising]] : keys.map((key, i) => [key, rising[i]]);
  return Object.fromEntries(members) as Quantity;
}
