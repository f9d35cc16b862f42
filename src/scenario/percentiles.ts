import { distributionOf } from "./distributionOf.ts";
import type { Field } from "./field.ts";
import type { Quantity } from "./quantity.ts";

/** Three percentiles of a quantity. */
export interface Percentiles {
  p10: number;
  p50: number;
  p90: number;
}

/** The percentiles of a quantity in its field. Throws RangeError as `distributionOf`. */
export function percentilesOf(quantity: Quantity, field: Field): Percentiles {
  const { quantile } = distributionOf(quantity, field);
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}
