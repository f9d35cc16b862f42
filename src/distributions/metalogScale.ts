import type { Bounds } from "./distribution.ts";
import { exp, ln } from "./elementary.ts";

/** Which ends of a metalog are bounded. */
export type MetalogScale = "unbounded" | "lower" | "upper" | "both";

/** Which ends are bounded: an infinite bound is none. */
export function metalogScale({ lower, upper }: Bounds): MetalogScale {
  if (lower === -Infinity) return upper === Infinity ? "unbounded" : "upper";
  return upper === Infinity ? "lower" : "both";
}

/** Takes a quantity to the unbounded scale: x, log, negative log or logit of its distance from the bounds. */
export function toUnbounded(x: number, scale: MetalogScale, lower: number, upper: number): number {
  if (scale === "lower") return ln(x - lower);
  if (scale === "upper") return -ln(upper - x);
  if (scale === "both") return ln((x - lower) / (upper - x));
  return x;
}

/** The inverse of toUnbounded. */
export function fromUnbounded(y: number, scale: MetalogScale, lower: number, upper: number): number {
  if (scale === "lower") return lower + exp(y);
  if (scale === "upper") return upper - exp(-y);
  // From the nearer end, so that neither end loses its digits.
  if (scale === "both") return y < 0 ? lower + (upper - lower) / (1 + exp(-y)) : upper - (upper - lower) / (1 + exp(y));
  return y;
}
