import { distributionOf } from "./distributionOf.ts";
import type { Field } from "./field.ts";
import { exactValue, type FormatOptions, formatValue } from "./formatValue.ts";
import { withoutZeros } from "./numberForm.ts";
import type { Quantity } from "./quantity.ts";
import { quantityText } from "./quantityText.ts";

/**
 * Two quantities of a field side by side, without the unit: "40" and "5", "28 (14 to 58)" for a median with its p10 and
 * p90; as exactly as they were typed where that would not tell them apart.
 */
export function comparedTexts(a: Quantity, b: Quantity, field: Field, options: FormatOptions): [string, string] {
  const rough = [a, b].map((quantity) => roughText(quantity, field, options));
  if (rough[0] !== rough[1]) return [rough[0], rough[1]];
  const exact = [a, b].map((quantity) =>
    typeof quantity === "number" ? exactValue(quantity, field, options) : typed(quantity, field),
  );
  return [exact[0], exact[1]];
}

/** More than this would be a file, not a text. */
const LONGEST = 60;

function typed(quantity: Quantity, field: Field): string {
  const text = quantityText(quantity, field);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function roughText(quantity: Quantity, field: Field, options: FormatOptions): string {
  const figure = (x: number) => withoutZeros(formatValue(x, field, options));
  if (typeof quantity === "number") return figure(quantity);
  const { quantile } = distributionOf(quantity, field);
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => figure(quantile(p)));
  return `${p50} (${p10} to ${p90})`;
}
