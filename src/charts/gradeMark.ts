import type { Evidence } from "../scenario/scenario.ts";
import { DAGGER } from "./dagger.ts";
import { svg } from "./svg.ts";

const size = 14;

const boxes: Record<Exclude<Evidence["grade"], "†">, { fill: string; stroke: string; text: string }> = {
  A: { fill: "var(--ink-2)", stroke: "var(--ink-2)", text: "var(--paper)" },
  B: { fill: "color-mix(in oklab, var(--line) 70%, var(--paper))", stroke: "var(--ink-2)", text: "var(--ink-2)" },
  C: { fill: "var(--paper)", stroke: "var(--line-2)", text: "var(--ink-2)" },
};

/** An evidence grade as it stands beside an input's name, centred on (x, y): boxed, or a bare dagger. */
export function gradeMark(document: Document, grade: Evidence["grade"], x: number, y: number): SVGElement {
  if (grade === "†") {
    const transform = `translate(${x - 3.9} ${y - 6}) scale(0.86)`;
    return svg(document, "path", { d: DAGGER, transform, fill: "var(--ink-2)" });
  }
  const { fill, stroke, text } = boxes[grade];
  const box = { x: x - size / 2 + 0.5, y: y - size / 2 + 0.5, width: size - 1, height: size - 1, fill, stroke };
  return svg(
    document,
    "g",
    {},
    svg(document, "rect", box),
    svg(
      document,
      "text",
      { x, y: y + 3.2, "text-anchor": "middle", fill: text, style: "font: 600 9px var(--sans)" },
      grade,
    ),
  );
}
