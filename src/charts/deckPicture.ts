import { svg } from "./svg.ts";

/** A figure of a deck's page as one image that fills the box it stands in, with what it shows as its name. */
export function deckPicture(
  document: Document,
  { width, height, size, label }: { width: number; height: number; size: number; label: string },
  ...parts: Node[]
): SVGSVGElement {
  return svg(
    document,
    "svg",
    {
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      preserveAspectRatio: "xMinYMin meet",
      role: "img",
      style: `font: ${size}px var(--sans); display: block; width: 100%; overflow: visible`,
      "aria-label": label,
    },
    ...parts,
  );
}
