/**
 * Milliseconds that ten million steps of plain floating-point work take: what times are divided by to be compared with
 * those of another hour or machine. Refers to nothing outside itself, so that it can be run in a page as well.
 */
export function yardstick(): number {
  const values = new Float64Array(1000).map((_, i) => (i + 1) / 1002);
  const from = performance.now();
  for (let round = 0; round < 10_000; round++) {
    for (let i = 0; i < values.length; i++) values[i] = 3.7 * values[i] * (1 - values[i]);
  }
  const time = performance.now() - from;
  // looked at, so that the work cannot be left out; the map stays within 0 and 1
  return values.every((value) => value > 0 && value < 1) ? time : Number.NaN;
}
