import { html, nothing, type TemplateResult } from "lit";
import type { Change } from "../changes/changes.ts";
import { lineSample } from "../lineSample.ts";

/** Where another option takes over: "Suite takes over below 17 engineering hours a week." */
export function changeNote({ name, style, where }: Change): TemplateResult {
  return html`<p class="note change">
    ${style ? lineSample(style) : nothing}
    <span><b style=${style ? `color: ${style.text}` : ""}>${name}</b> ${style ? "takes over " : ""}${where}.</span>
  </p>`;
}
