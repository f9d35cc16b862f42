/** Round values from 0 to at most `largest`: three or four above zero, in steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(largest: number): number[] {
  if (!(largest > 0 && largest < Number.MAX_VALUE)) return [0];
  const power = 10 ** Math.floor(Math.log10(largest / 3));
  const step = [1, 2, 2.5, 5, 10].map((s) => s * power).findLast((s) => Math.floor(largest / s + 1e-9) >= 3) ?? power;
  const count = Math.floor(largest / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** Round values from 0 to the first one at or above `largest`: at most four above zero. */
export function ticksBeyond(largest: number): number[] {
  if (!(largest > 0 && largest < Number.MAX_VALUE)) return [0];
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step = [1, 2, 2.5, 5, 10].map((s) => s * power).find((s) => Math.ceil(largest / s) <= 4) ?? 10 * power;
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, i) => i * step);
}

/**
 * Months to mark under a chart: a step that leaves at most `most`, always ending in the horizon itself.
 *
 * @example monthTicks(18, 8) // => [0, 3, 6, 9, 12, 15, 18]
 */
export function monthTicks(horizonMonths: number, most: number): number[] {
  const step = [1, 3, 6, 12, 24, 36, 60].find((months) => horizonMonths / months <= most) ?? 120;
  const ticks: number[] = [];
  for (let month = 0; month < horizonMonths - step * 0.6; month += step) ticks.push(month);
  return [...ticks, horizonMonths];
}
