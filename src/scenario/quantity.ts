/** A number, or how it is distributed: the forms that README names under "A scenario file". */
export type Quantity =
  | number
  | { p10: number; p50: number; p90: number }
  | { min: number; mode: number; max: number }
  | { uniform: [a: number, b: number] }
  | { triangular: [a: number, mode: number, b: number] }
  | { normal: [mean: number, sd: number] }
  | { lognormal: [median: number, sigma: number] }
  | { beta: [alpha: number, beta: number] }
  | { values: number[] };

/** The keys of the forms that are no plain numbers, in the order in which they are written. */
export const QUANTITY_KEYS: readonly string[] = ["p10", "p50", "p90", "min", "mode", "max"].concat([
  "uniform",
  "triangular",
  "normal",
  "lognormal",
  "beta",
  "values",
]);

/** The longest list of observed values. */
export const MOST_VALUES = 10_000;

/** Whether a quantity varies from trial to trial: whether there is anything to draw. */
export function isUncertain(quantity: Quantity): boolean {
  if (typeof quantity === "number") return false;
  return !("values" in quantity) || quantity.values.some((value) => value !== quantity.values[0]);
}

/** Whether 0 itself can be drawn. A lognormal and a curve through three percentiles come near it but never reach it. */
export function canBeZero(quantity: Quantity): boolean {
  if (typeof quantity === "number") return quantity === 0;
  if ("min" in quantity) return quantity.min === 0;
  if ("uniform" in quantity) return quantity.uniform[0] === 0;
  if ("triangular" in quantity) return quantity.triangular[0] === 0;
  if ("values" in quantity) return quantity.values.includes(0);
  return "normal" in quantity || "beta" in quantity;
}

/** Whether a quantity is 0 in every trial. */
export function isZero(quantity: Quantity): boolean {
  return (
    quantity === 0 || (typeof quantity === "object" && "values" in quantity && quantity.values.every((x) => x === 0))
  );
}
