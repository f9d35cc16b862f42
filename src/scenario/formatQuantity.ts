import { distributionOf } from "./distributionOf.ts";
import type { Field } from "./field.ts";
import { exactValue, type FormatOptions, formatValue } from "./formatValue.ts";
import type { Quantity } from "./quantity.ts";
import { asCount } from "./quantityText.ts";
import { asRange } from "./range.ts";

export { type FormatOptions, formatValue } from "./formatValue.ts";
export { quantityText } from "./quantityText.ts";

/** How a quantity was understood: its percentiles, as words, and the name of its shape. */
export interface Echo {
  p10: number;
  p50: number;
  p90: number;
  /** "p10 14, median 28, p90 58 signals a week"; "exactly 12 hours a week" */
  text: string;
  shape: string;
}

/** What is shown beside a field so that nobody has to guess what was understood. Throws RangeError as `distributionOf`. */
export function echoOf(quantity: Quantity, field: Field, options: FormatOptions): Echo {
  const { quantile } = distributionOf(quantity, field);
  const [p10, p50, p90] = [quantile(0.1), quantile(0.5), quantile(0.9)];
  const { words } = field.unit;
  const shape = shapeOf(quantity, field);
  if (typeof quantity === "number") {
    return { p10, p50, p90, text: `exactly ${exactValue(quantity, field, options)} ${words}`.trim(), shape };
  }
  const [low, middle, high] = [p10, p50, p90].map((x) => formatValue(x, field, options));
  return { p10, p50, p90, text: `p10 ${low}, median ${middle}, p90 ${high} ${words}`.trim(), shape };
}

/** The name of a quantity's shape, as a person would say it. */
export function shapeOf(quantity: Quantity, field: Field): string {
  if (typeof quantity === "number") return "exact";
  if (asRange(quantity, field)) return `10 to 90 range, ${rangeShape(field)}`;
  if ("p10" in quantity) return "smooth curve through p10, median and p90";
  if ("min" in quantity) return "PERT";
  if ("values" in quantity) return `${quantity.values.length} observed values`;
  if ("beta" in quantity) {
    const counted = asCount(quantity.beta, field);
    return counted ? `beta, from ${counted.hits} of ${counted.all}` : "beta";
  }
  return Object.keys(quantity)[0] as string;
}

function rangeShape({ bounds: { lower, upper } }: Field): string {
  if (lower === -Infinity) return "normal";
  if (upper !== Infinity) return "with the median of a logit-normal";
  return lower === 0 ? "lognormal" : `with the median of a lognormal above ${String(lower).replace("-", "−")}`;
}
