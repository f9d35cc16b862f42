import { textWidth } from "../report/drawing/textWidth.ts";

/** Below it, px, names beside the ends of curves are short: on a phone the plot comes before the names. */
const narrowWidth = 480;

/** The least that is left for the plot, px. */
const leastPlot = 60;

/** Whether a chart is narrow for the names beside the ends of its curves, and how many letters they may then have. */
export function namesBesideEnds(
  width: number,
  letters: { narrow: number; wide: number },
): { isNarrow: boolean; longestName: number } {
  const isNarrow = width < narrowWidth;
  return { isNarrow, longestName: isNarrow ? letters.narrow : letters.wide };
}

/**
 * Where a plot begins and ends, px: figures of its axis before it, and beyond it what is written beside the ends.
 *
 * @param width of the whole chart, px
 */
export function plotBesideEnds(
  width: number,
  figures: readonly string[],
  ends: readonly string[],
): { left: number; right: number } {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text)));
  const left = 10 + widest(figures);
  return { left, right: Math.max(width - 18 - widest(ends), left + leastPlot) };
}
