import { html, svg, type TemplateResult } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import copy from "lucide-static/icons/copy.svg?raw";
import download from "lucide-static/icons/download.svg?raw";
import pencil from "lucide-static/icons/pencil.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import type { Strength } from "../../decision/decision.ts";
import { strengthMark } from "../verdict/strengthMark.ts";

const ICONS = { rename: pencil, duplicate: copy, save: download, remove: trash };
const STRENGTHS: readonly (Strength | null)[] = ["clear", "leaning", "too close to call", null];

const markId = (strength: Strength | null) => `mark-${STRENGTHS.indexOf(strength)}`;

/** The icons and marks of the rows, drawn once: hundreds of rows refer to them. They stand once in the shadow root. */
export const shapes: TemplateResult = html`<svg width="0" height="0" class="shapes" aria-hidden="true">
  ${Object.entries(ICONS).map(
    // files of a package, bundled at build time: nothing of a scenario ever gets here
    ([id, source]) => svg`<symbol id="icon-${id}" viewBox="0 0 24 24">
      ${unsafeSVG(source.replace(/^[\s\S]*?<svg[^>]*>/, "").replace("</svg>", ""))}
    </symbol>`,
  )}
  ${STRENGTHS.map((strength) => svg`<symbol id=${markId(strength)} viewBox="0 0 44 12">${strengthMark(strength)}</symbol>`)}
</svg>`;

/** The icon of something that can be done with a row. */
export function rowIcon(id: keyof typeof ICONS): TemplateResult {
  return html`<svg class="icon" width="16" height="16" aria-hidden="true"><use href="#icon-${id}"></use></svg>`;
}

/** The mark of a verdict's strength. */
export function rowMark(strength: Strength | null): TemplateResult {
  return html`<svg class="mark" width="44" height="12" aria-hidden="true"><use href="#${markId(strength)}"></use></svg>`;
}
