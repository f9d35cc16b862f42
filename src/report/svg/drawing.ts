import { textWidth } from "../drawing/textWidth.ts";
import { wrapped } from "../drawing/wrapped.ts";
import type { Look } from "../looks.ts";
import { PAPER } from "../looks.ts";
import { mark, words } from "./marks.ts";

/** What every drawing is made with. */
export interface Drawing {
  /** px; 640 unless stated */
  width?: number;
  /** px, of curves; in proportion to the width unless stated */
  height?: number;
  looks: Record<string, Look>;
  currency: string;
  /** stands below the drawing in small print */
  stamp: readonly string[];
}

export const SERIF = "'STIX Two Text', Georgia, 'Times New Roman', serif";
export const SANS = "'IBM Plex Sans', Arial, 'Liberation Sans', sans-serif";

/** Letters of the drawings, px. */
export const LETTER = 12;

/** What the stamp takes below a drawing, px. */
const STAMP = 22;
const STAMP_LETTER = 9;

/** A whole SVG: its parts on white, the stamp below; `sentence` is what a reader hears in its place. */
export function drawn(
  width: number,
  height: number,
  sentence: string,
  parts: readonly string[],
  stamp: readonly string[],
) {
  const line = wrapped(stamp.join(", "), width, 1, STAMP_LETTER)[0] ?? "";
  const all = height + (line === "" ? 0 : STAMP);
  return mark(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.round(width)} ${Math.round(all)}`,
      width: Math.round(width),
      height: Math.round(all),
      role: "img",
      "aria-label": sentence,
      "font-family": SANS,
      "font-size": LETTER,
      fill: PAPER.ink,
    },
    [
      mark("rect", { width: Math.round(width), height: Math.round(all), fill: PAPER.paper }),
      ...parts,
      line === "" ? "" : words(0, all - 5, line, { fill: PAPER.ink3, "font-size": STAMP_LETTER }),
    ].join(""),
  );
}

/** The widest of some texts, px. */
export function widest(texts: readonly string[], size = LETTER): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
