import { html, type TemplateResult } from "lit";

/** An option to choose from: its id and its short name. */
export interface OptionTab {
  id: string;
  name: string;
}

/** A choice of one option as a line of text: the chosen one is underlined. Styled by optionTabs.styles.ts. */
export function optionTabs(
  tabs: readonly OptionTab[],
  chosen: string,
  label: string,
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<div class="option-tabs" role="group" aria-label=${label}>
    ${tabs.map(
      ({ id, name }) =>
        html`<button type="button" aria-pressed=${id === chosen} @click=${() => onChoose(id)}>${name}</button>`,
    )}
  </div>`;
}
