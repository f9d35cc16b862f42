import { link, type Markish, text } from "@observablehq/plot";
import { px } from "./px.ts";
import type { OptionStyle } from "./style.ts";

/** What is written beside the end of a curve, px: at `y`, led to from where the curve ends. */
export interface EndLabelled {
  text: string;
  y: number;
  from: { x: number; y: number };
  style: Pick<OptionStyle, "text">;
  /** in bold: the pick */
  isHeavy?: boolean;
}

/**
 * Names beside the ends of curves, each with a hair leader from its curve's end, in words of the curve's own hue.
 *
 * @param right where the plot ends, px
 */
export function endLabels(labels: readonly EndLabelled[], right: number): Markish[] {
  return [
    link(labels, {
      x1: px((label) => label.from.x + 1),
      x2: px(() => right + 9),
      y1: px((label) => label.from.y),
      y2: px((label) => label.y),
      stroke: "var(--line-2)",
    }),
    labels.map((label) =>
      text([label], {
        x: px(() => right + 13),
        y: px((each) => each.y),
        text: "text",
        fill: label.style.text,
        textAnchor: "start",
        fontWeight: label.isHeavy ? 600 : 500,
      }),
    ),
  ];
}
