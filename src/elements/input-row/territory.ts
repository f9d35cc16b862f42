import { html, type TemplateResult } from "lit";
import type { OptionStyle } from "../../charts/style.ts";
import { underline } from "../lineSample.ts";
import type { Track } from "./track.ts";

/** Values of an input for which, if it alone is moved there, another option wins: drawn in that one's line. */
export interface RowTerritory {
  from: number;
  to: number;
  style: OptionStyle;
}

/** The stretch of a track that is another option's; nothing where that is beyond the track's ends. */
export function territoryOn(track: Track, { from, to, style }: RowTerritory): TemplateResult | null {
  const [start, end] = [track.place(from), track.place(to)];
  if (!(end > start)) return null;
  const at = `left: ${(100 * start).toFixed(2)}%; right: ${(100 - 100 * end).toFixed(2)}%`;
  return html`<span class="territory" style="${at}; background-image: ${underline(style)}"></span>`;
}
