import { textWidth } from "../report/drawing/textWidth.ts";

/** Of ticks at even distances every one, every second, … so that `gap` px stay between their figures. */
export function spacedTicks<T extends { at: number; text: string }>(ticks: readonly T[], gap: number): readonly T[] {
  if (ticks.length < 2) return ticks;
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text)));
  const every = Math.ceil((widest + gap) / (ticks[1].at - ticks[0].at));
  return ticks.filter((_, i) => i % every === 0);
}
