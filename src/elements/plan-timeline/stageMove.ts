/** Months between which a stage may start: not before the one before it, nor after the one after it, within the horizon. */
export function stageRange(starts: readonly number[], stage: number, horizon: number): { min: number; max: number } {
  const start = starts[stage];
  const before = starts[stage - 1] ?? 0;
  const after = starts[stage + 1] ?? Math.max(0, horizon - 1);
  // a file may say otherwise: then it may stay where it is
  return { min: Math.min(before, start), max: Math.max(after, start) };
}

/** How many months a key moves a start; ±Infinity is as far as it may. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 3,
  PageDown: -3,
  End: Infinity,
  Home: -Infinity,
};

/**
 * Where a key moves a start to: the next whole month, three on, or as far as it may; null for other keys.
 *
 * @example movedByKey("ArrowRight", 2.5, { min: 0, max: 17 }) // => 3
 * @example movedByKey("PageDown", 2, { min: 0, max: 17 }) // => 0
 */
export function movedByKey(key: string, month: number, range: { min: number; max: number }): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const whole = step > 0 ? Math.floor(month + step) : Math.ceil(month + step);
  return held(whole, range);
}

/** The whole month nearest to a place, as far as the range allows. */
export function movedTo(month: number, range: { min: number; max: number }): number {
  return held(Math.round(month), range);
}

function held(month: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, month));
}
