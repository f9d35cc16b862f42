import type { InputRange } from "./inputRange.ts";

/** Rounding may move a value by at most this part of the step to the next. */
const MOST_MOVED = 0.05;

/**
 * So many values from one end of a range to the other, evenly by its scale, with as few figures as keep them there:
 * they are shown, and set.
 *
 * @param count at least 2
 */
export function mapNodes({ low, high, at }: InputRange, count: number): number[] {
  const exact = Array.from({ length: count }, (_, i) => at(i / (count - 1)));
  for (let figures = 2; figures <= 15; figures++) {
    const short = exact.map((value) => Math.min(high, Math.max(low, Number(value.toPrecision(figures)))));
    const stays = exact.every((value, i) => {
      const step = Math.min(i > 0 ? value - exact[i - 1] : Infinity, i < count - 1 ? exact[i + 1] - value : Infinity);
      return Math.abs(short[i] - value) <= MOST_MOVED * step;
    });
    if (stays) return short;
  }
  return exact;
}
