import { html, type TemplateResult } from "lit";
import type { OptionStyle } from "../../charts/style.ts";
import { lineSample } from "../lineSample.ts";

/** What a new approach can begin as. */
export interface ApproachChoices {
  templates: readonly { id: string; label: string; about: string }[];
  copies: readonly { id: string; label: string; style: OptionStyle }[];
  onTemplate(id: string): void;
  onCopy(id: string): void;
}

/** From what a new approach is made: a template, or a copy of one that is there. */
export function addApproach({ templates, copies, onTemplate, onCopy }: ApproachChoices): TemplateResult {
  return html`<div class="choices" id="choices" role="group" aria-label="Begin with">
    <div>
      <h3>From a template</h3>
      ${templates.map(
        ({ id, label, about }) =>
          html`<button type="button" class="choice" @click=${() => onTemplate(id)}>
            <span><b>${label}</b> <small>${about}</small></span>
          </button>`,
      )}
    </div>
    <div>
      <h3>As a copy, to be changed</h3>
      ${copies.map(
        ({ id, label, style }) =>
          html`<button type="button" class="choice" @click=${() => onCopy(id)}>
            ${lineSample(style)}<span><span class="heard-only">Copy of </span>${label}</span>
          </button>`,
      )}
    </div>
    <p class="note">
      A template’s numbers are judgements, wide on purpose, set against this scenario’s middleware and suite where it has
      them. Each says so beside it: replace them with your own.
    </p>
  </div>`;
}
