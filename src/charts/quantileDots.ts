import { selectQuantiles } from "../decision/selectQuantiles.ts";

/** `count` equally likely values that stand for many: the quantiles at (i + ½) ÷ count (type 7), rising. */
export function quantileDots(values: ArrayLike<number>, count = 20): number[] {
  const levels = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  return selectQuantiles(Float64Array.from(values), levels);
}
