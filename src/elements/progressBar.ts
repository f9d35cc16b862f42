import { html, type TemplateResult } from "lit";

/** How far something has come, 0–1, as a line that fills up. Styled by progressBar.styles.ts. */
export function progressBar(share: number, label: string): TemplateResult {
  const percent = Math.round(100 * Math.min(1, Math.max(0, share)));
  return html`<div
    class="track"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent}
  >
    <div class="done" style="width: ${percent}%"></div>
  </div>`;
}
