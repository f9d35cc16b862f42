import { axisX, type Markish, text } from "@observablehq/plot";
import { textWidth } from "../report/drawing/textWidth.ts";
import { px } from "./px.ts";

/**
 * What runs along the bottom, with its unit behind the last figure, which stays under its mark: "18 months".
 *
 * @param ticks values that are marked, rising; at least one
 * @param words how a value is written, and the unit
 * @param plot where the plot ends, px, and the colour of the marks
 */
export function endAxis(
  ticks: readonly number[],
  { figure, unit }: { figure(value: number): string; unit: string },
  { right, bottom, stroke = "var(--ink-3)" }: { right: number; bottom: number; stroke?: string },
): Markish[] {
  return [
    axisX([...ticks], { tickSize: 4, tickPadding: 4, label: null, stroke, fill: "var(--ink-3)", tickFormat: figure }),
    text([unit], {
      x: px(() => right + textWidth(figure(ticks[ticks.length - 1])) / 2 + 3),
      y: px(() => bottom + 14),
      text: (words: string) => words,
      textAnchor: "start",
      fill: "var(--ink-3)",
    }),
  ];
}
