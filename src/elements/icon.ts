import { html, type TemplateResult } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";

/** A Lucide icon from its bundled source (`lucide-static/icons/….svg?raw`), 16 px, in the colour of the text. */
export function icon(source: string, size = 16): TemplateResult {
  // the sources are files of a package, bundled at build time: nothing of a scenario ever gets here
  const shapes = source.replace(/^[\s\S]*?<svg[^>]*>/, "").replace("</svg>", "");
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${unsafeSVG(shapes)}
  </svg>`;
}
