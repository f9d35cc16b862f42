import { html, type TemplateResult } from "lit";
import type { Beginning } from "./row.ts";

/** The shipped scenarios as starting points. */
export function beginnings(choices: readonly Beginning[], onBegin: (id: string) => void): TemplateResult {
  return html`<section class="begin" aria-labelledby="begin">
    <h2 id="begin">Begin from</h2>
    <p class="unit">Each opens as a scenario of your own; what ships with Spandrel stays as it is</p>
    <ul>
      ${choices.map(
        ({ id, name, about }) => html`<li>
          <button type="button" class="open" @click=${() => onBegin(id)}>${name}</button>
          <span class="about">${about}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
