import { html, svg, type TemplateResult } from "lit";
import type { Strength } from "../../decision/decision.ts";

const width = 44;
const height = 12;

/** Clear is solid, leaning half hatched, too close to call hatched, no verdict empty. The words beside it say the same. */
export function strengthMark(strength: Strength | null): TemplateResult {
  const solid = strength === "clear" ? width : strength === "leaning" ? width / 2 : 0;
  const isHatched = strength === "leaning" || strength === "too close to call";
  const strokes: number[] = [];
  if (isHatched) for (let x = solid - height; x < width; x += 5) strokes.push(x);
  return html`<svg class="mark" width=${width} height=${height} aria-hidden="true">
    <svg x=${solid} width=${width - solid} height=${height}>
      ${strokes.map((x) => svg`<line x1=${x - solid} x2=${x - solid + height} y1=${height} y2="0" stroke="var(--ink-2)" stroke-width="0.9" />`)}
    </svg>
    ${svg`<rect width=${solid} height=${height} fill="var(--ink)" />`}
    <rect x="0.5" y="0.5" width=${width - 1} height=${height - 1} fill="none" stroke="var(--ink)" />
  </svg>`;
}
