import type { Quantity } from "../quantity.ts";

/** An amount of which every value is so many times as much. Shapes of shares are not among amounts. */
export function timesQuantity(quantity: Quantity, factor: number): Quantity {
  const times = (x: number) => Number((x * factor).toPrecision(10));
  if (typeof quantity === "number") return times(quantity);
  if ("p10" in quantity) return { p10: times(quantity.p10), p50: times(quantity.p50), p90: times(quantity.p90) };
  if ("min" in quantity) return { min: times(quantity.min), mode: times(quantity.mode), max: times(quantity.max) };
  if ("uniform" in quantity) return { uniform: [times(quantity.uniform[0]), times(quantity.uniform[1])] };
  if ("triangular" in quantity) {
    const [a, mode, b] = quantity.triangular;
    return { triangular: [times(a), times(mode), times(b)] };
  }
  if ("normal" in quantity) return { normal: [times(quantity.normal[0]), times(quantity.normal[1])] };
  if ("lognormal" in quantity) return { lognormal: [times(quantity.lognormal[0]), quantity.lognormal[1]] };
  if ("values" in quantity) return { values: quantity.values.map(times) };
  throw new RangeError("expected the quantity of an amount, found a beta distribution");
}
