/** Round values inside a domain that contains zero, at most `most`, in steps of 1, 2, 2.5 or 5 times a power of ten. */
export function signedTicks([low, high]: readonly [number, number], most: number): number[] {
  const span = high - low;
  if (!(span > 0 && span < Number.MAX_VALUE)) return [0];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 2.5, 5, 10].map((s) => s * power).find((s) => span / s <= most) ?? 10 * power;
  const ticks: number[] = [];
  // the ends are left free: a figure centred there would be cut
  for (let i = Math.ceil((low + span * 0.04) / step); i * step <= high - span * 0.05; i++)
    ticks.push(i === 0 ? 0 : i * step);
  return ticks;
}
