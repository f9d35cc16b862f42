import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import chevron from "lucide-static/icons/chevron-down.svg?raw";
import { icon } from "../icon.ts";

/** Inputs under one heading. */
export interface InputChoices {
  heading: string;
  inputs: readonly { path: string; label: string }[];
}

interface AxisSelect {
  label: string;
  /** path of the input that the axis has */
  chosen: string;
  /** path of the other axis's input, which cannot be chosen */
  other: string;
  choices: readonly InputChoices[];
  onChange(path: string): void;
}

/** The choice of one axis's input. It goes on showing what was chosen before until it is given another. */
export function axisSelect({ label, chosen, other, choices, onChange }: AxisSelect): TemplateResult {
  return html`<label
    >${label}
    <span class="select">
      <select .value=${live(chosen)} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
        ${choices.map(
          ({ heading, inputs }) =>
            html`<optgroup label=${heading}>
              ${inputs.map(
                ({ path, label: name }) =>
                  html`<option value=${path} ?selected=${path === chosen} ?disabled=${path === other}>${name}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
      ${icon(chevron, 12)}
    </span>
  </label>`;
}
