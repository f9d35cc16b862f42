/** The part of a scale that is drawn. */
interface TickedAxis {
  low: number;
  high: number;
  scale: "linear" | "log";
}

/** What is marked in every power of ten, the densest first. */
const MANTISSAS: readonly (readonly number[])[] = [[1, 2, 5], [1, 3], [1]];

/**
 * Round values on an axis, at most so many: 1, 2 and 5 times the powers of ten where it is logarithmic and spans enough,
 * else equal steps.
 *
 * @example axisTicks({ low: 2, high: 120, scale: "log" }, 8) // => [2, 5, 10, 20, 50, 100]
 * @example axisTicks({ low: 0, high: 60, scale: "linear" }, 7) // => [0, 10, 20, 30, 40, 50, 60]
 */
export function axisTicks(axis: TickedAxis, most: number): number[] {
  const { low, high, scale } = axis;
  if (scale === "log") {
    const ticks = MANTISSAS.map((mantissas) => powers(axis, mantissas)).find((each) => each.length <= most);
    if (ticks && ticks.length >= 3) return ticks;
    if (high / low >= 30) return thinned(powers(axis, [1]), most);
  }
  const power = 10 ** Math.floor(Math.log10((high - low) / Math.max(1, most)));
  const step = [1, 2, 2.5, 5, 10, 20].map((s) => s * power).find((s) => count(low, high, s) <= Math.max(2, most));
  if (step === undefined) return [];
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: count(low, high, step) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function powers({ low, high }: TickedAxis, mantissas: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.log10(high); exponent++) {
    // 10 ** −3 is not quite 0.001
    for (const mantissa of mantissas) ticks.push(Number(`${mantissa}e${exponent}`));
  }
  return ticks.filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
}

function thinned(ticks: readonly number[], most: number): number[] {
  const every = Math.ceil(ticks.length / Math.max(1, most));
  return ticks.filter((_, i) => i % every === 0);
}

function count(low: number, high: number, step: number): number {
  return Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1;
}
