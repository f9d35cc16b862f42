import { svg } from "./svg.ts";

/** What a chart's root says of itself: its size, px, and what it shows, as a sentence. */
interface PictureSize {
  width: number;
  height: number;
  label: string;
}

/** A chart as one image of its own size, with what it shows as its name. */
export function picture(document: Document, { width, height, label }: PictureSize, ...parts: Node[]): SVGSVGElement {
  return svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      style: "font: 12px var(--sans); display: block; overflow: visible",
      "aria-label": label,
    },
    ...parts,
  );
}
