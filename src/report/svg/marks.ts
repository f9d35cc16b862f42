import { escaped } from "../escaped.ts";

type Attributes = Record<string, string | number | undefined>;

/** One SVG element as text, its attributes escaped; `content` is markup already. */
export function mark(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? tenths(value) : escaped(value)}"`],
  );
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}

/** Words at a place, escaped. */
export function words(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return mark("text", { x, y, ...attributes }, escaped(text));
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return mark("line", { x1, y1, x2, y2, ...attributes });
}

/** A line through points. */
export function through(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${tenths(x)} ${tenths(y)}`).join("");
}

/** Text for `stroke-dasharray`; none for an unbroken line. */
export function dashes(dash: readonly number[], scale = 1): string | undefined {
  return dash.length === 0 ? undefined : dash.map((length) => tenths(length * scale)).join(" ");
}

/** To tenths of a px: that is enough, and keeps a hundred points short. */
function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
