import { svg } from "./svg.ts";

type Attributes = Record<string, string | number>;

/** Draws the plain marks of a chart, at tenths of a px: that is enough, and keeps a thousand marks short. */
export interface Pen {
  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): SVGElement;
  path(d: string, attributes: Attributes): SVGElement;
  text(x: number, y: number, text: string, attributes: Attributes): SVGElement;
  group(...parts: SVGElement[]): SVGElement;
}

/** A pen for one document. */
export function penOf(document: Document): Pen {
  return {
    line: (x1, y1, x2, y2, attributes) =>
      svg(document, "line", { x1: tenths(x1), y1: tenths(y1), x2: tenths(x2), y2: tenths(y2), ...attributes }),
    path: (d, attributes) => svg(document, "path", { d, ...attributes }),
    text: (x, y, text, attributes) => svg(document, "text", { x: tenths(x), y: tenths(y), ...attributes }, text),
    group: (...parts) => svg(document, "g", {}, ...parts),
  };
}

/**
 * To tenths of a px.
 *
 * @example tenths(1.2345) // => 1.2
 */
export function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
