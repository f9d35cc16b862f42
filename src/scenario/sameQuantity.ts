import { distributionOf } from "./distributionOf.ts";
import type { Field } from "./field.ts";
import type { Quantity } from "./quantity.ts";

/** Probabilities at which two shapes are held against each other. */
const PLACES = Array.from({ length: 63 }, (_, i) => (i + 1) / 64);

/** By how much of their own size two quantiles may differ: rounding only. */
const ROUNDING = 1e-9;

/**
 * Whether two quantities of a field say the same, however they are written: 5 and a list of nothing but 5, the same list
 * in another order or twice over, a uniform and the beta that is one.
 */
export function isSameQuantity(a: Quantity, b: Quantity, field: Field): boolean {
  if (JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))) return true;
  const [x, y] = [plain(a), plain(b)];
  if (typeof x === "number" || typeof y === "number") return x === y;
  if ("values" in x || "values" in y) {
    return "values" in x && "values" in y && counted(x.values) === counted(y.values);
  }
  const [p, q] = [x, y].map((quantity) => distributionOf(quantity, field).quantile);
  const size = Math.max(...[0.1, 0.5, 0.9].flatMap((at) => [Math.abs(p(at)), Math.abs(q(at))]));
  return PLACES.every((at) => Math.abs(p(at) - q(at)) <= ROUNDING * size);
}

/** Members in one order, whatever order they were written in. */
function inOrder(quantity: Quantity): unknown {
  return typeof quantity === "number" ? quantity + 0 : Object.entries(quantity).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A list of one value only is that value. */
function plain(quantity: Quantity): Quantity {
  const isList = typeof quantity === "object" && "values" in quantity;
  return isList && quantity.values.every((value) => value === quantity.values[0]) ? quantity.values[0] + 0 : quantity;
}

/** Each value with its share of the list, as one text. */
function counted(values: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  return JSON.stringify([...counts].sort(([a], [b]) => a - b).map(([value, count]) => [value, count / values.length]));
}
