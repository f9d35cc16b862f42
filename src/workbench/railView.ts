import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { inputRow, isChanged } from "./inputRow.ts";
import { railGroups } from "./railInputs.ts";

/** What the rail shows, and whom it tells. */
export interface RailState {
  scenario: Scenario;
  /** what the file says: the rest is changed */
  file: Scenario;
  open: boolean;
  folded: boolean;
  onToggle(open: boolean): void;
  onDrag(event: CustomEvent<QuantityDetail>): void;
  onAdjust(event: CustomEvent<QuantityDetail>): void;
}

/** The inputs, group by group. */
export function railView({ scenario, file, open, folded, onToggle, onDrag, onAdjust }: RailState) {
  const groups = railGroups(scenario, file);
  const changes = groups.flatMap(({ inputs }) => inputs).filter(({ path }) => isChanged(path, scenario, file)).length;
  return html`<spandrel-rail
    ?open=${open}
    ?folded=${folded}
    summary=${changes > 0 ? `${changes} changed` : ""}
    @rail-toggle=${(event: CustomEvent<{ open: boolean }>) => onToggle(event.detail.open)}
    @quantity-input=${onDrag}
    @quantity-change=${onAdjust}
  >
    ${groups.map(
      ({ heading, inputs }) =>
        html`<spandrel-input-group heading=${heading}>
          ${repeat(
            inputs,
            ({ path }) => path,
            (input) => inputRow(input, scenario, file),
          )}
        </spandrel-input-group>`,
    )}
  </spandrel-rail>`;
}

/** On a phone: the row at a path, or the first. */
export function dockedRow(scenario: Scenario, file: Scenario, path: string) {
  const inputs = railGroups(scenario, file).flatMap((group) => group.inputs);
  const docked = inputs.find((input) => input.path === path) ?? inputs[0];
  return docked ? inputRow(docked, scenario, file, true) : nothing;
}
