import { quantileSorted } from "simple-statistics";

/** `count` equally likely values that stand for many: the quantiles at (i + ½) ÷ count (type 7), rising. */
export function quantileDots(values: ArrayLike<number>, count = 20): number[] {
  if (!(values.length > 0)) throw new RangeError(`values must not be empty, found ${values.length}`);
  const sorted = Float64Array.from(values).sort();
  return Array.from({ length: count }, (_, i) => quantileSorted(sorted as unknown as number[], (i + 0.5) / count));
}
