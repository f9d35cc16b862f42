import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { dashArray, type OptionStyle } from "../charts/style.ts";

/** A short stretch of an option's line, as beside its name in a table. Says nothing to a screen reader: the name does. */
export function lineSample(style: OptionStyle, { width = 26, thickness = 2.2 } = {}): TemplateResult {
  const line: SVGTemplateResult = svg`<line x1="0" x2=${width} y1="3" y2="3" stroke=${style.color} stroke-width=${thickness} stroke-dasharray=${dashArray(style)} />`;
  return html`<svg class="sample" width=${width} height="6" aria-hidden="true">${line}</svg>`;
}

/**
 * An option's line as a CSS background, for underlining its name: the dashes run on where the name breaks over two
 * lines, which no text-decoration can do.
 */
export function underline(style: OptionStyle): string {
  if (style.dash.length === 0) return `linear-gradient(${style.color}, ${style.color})`;
  const stops: string[] = [];
  let at = 0;
  style.dash.forEach((length, i) => {
    const color = i % 2 === 0 ? style.color : "transparent";
    stops.push(`${color} ${at}px ${at + length}px`);
    at += length;
  });
  return `repeating-linear-gradient(to right, ${stops.join(", ")})`;
}
