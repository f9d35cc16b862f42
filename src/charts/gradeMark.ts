import { svg } from "./svg.ts";

/** How well an input is known: A peer-reviewed or official, B industry, C vendor, † a judgement without a source. */
export type GradeLetter = "A" | "B" | "C" | "†";

const size = 14;

const boxes: Record<Exclude<GradeLetter, "†">, { fill: string; stroke: string; text: string }> = {
  A: { fill: "var(--ink-2)", stroke: "var(--ink-2)", text: "var(--paper)" },
  B: { fill: "color-mix(in oklab, var(--line) 70%, var(--paper))", stroke: "var(--ink-2)", text: "var(--ink-2)" },
  C: { fill: "var(--paper)", stroke: "var(--line-2)", text: "var(--ink-2)" },
};

/** The dagger as a glyph in a box of 9 by 14: the bundled fonts' latin files have none. */
const dagger = "M3.4 0h2.2l-.4 3.4L8.7 3v2l-3.5-.4L4.8 14h-.6L3.8 4.6.3 5V3l3.5.4z";

/** An evidence grade as it stands beside an input's name, centred on (x, y): boxed, or a bare dagger. */
export function gradeMark(document: Document, grade: GradeLetter, x: number, y: number): SVGElement {
  if (grade === "†") {
    const transform = `translate(${x - 3.9} ${y - 6}) scale(0.86)`;
    return svg(document, "path", { d: dagger, transform, fill: "var(--ink-2)" });
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
