import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import type { RailOrder } from "../elements/rail/rail.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { inputRow } from "./inputRow.ts";
import type { Insights } from "./insights.ts";
import { isChanged, type RailInput, railGroups, rankedInputs } from "./railInputs.ts";

/** What the rail shows, and whom it tells. */
export interface RailState {
  scenario: Scenario;
  /** as it is when no slider is held: what is grouped */
  settled: Scenario;
  /** what the file says: the rest is changed */
  file: Scenario;
  open: boolean;
  folded: boolean;
  /** what is known of the inputs, and whether of earlier values */
  insights: Insights;
  stale: boolean;
  order: RailOrder;
  /** the inputs by their effect, as they are to be shown now; null until it is known */
  ranking: readonly string[] | null;
  /** the short name of an option, for the middle of a sentence */
  name(id: string): string;
  onToggle(open: boolean): void;
  onOrder(order: RailOrder): void;
  /** a row is no longer in use */
  onLeave(): void;
  onDrag(event: CustomEvent<QuantityDetail>): void;
  onAdjust(event: CustomEvent<QuantityDetail>): void;
}

/** The inputs, group by group, or all of them by their effect. */
export function railView(state: RailState): TemplateResult {
  const { scenario, settled, file, open, folded, insights, stale, order, ranking, name, onToggle, onOrder } = state;
  const groups = railGroups(settled, file);
  const changes = groups.flatMap(({ inputs }) => inputs).filter(({ path }) => isChanged(path, scenario, file)).length;
  const rows = (inputs: readonly RailInput[], named = false) =>
    repeat(
      inputs,
      ({ path }) => path,
      (input) => inputRow(input, scenario, file, { insight: insights.of(input.path), named }),
    );
  const lead = insights.rival === null ? "" : `the lead over ${name(insights.rival)}`;
  const help = lead && `How far each input alone, from its p10 to its p90, moves ${lead}`;
  return html`<spandrel-rail
    ?open=${open}
    ?folded=${folded}
    ?stale=${stale}
    summary=${changes > 0 ? `${changes} changed` : ""}
    order=${order}
    ?ranked=${insights.byEffect !== null}
    @rail-toggle=${(event: CustomEvent<{ open: boolean }>) => onToggle(event.detail.open)}
    @order-choose=${(event: CustomEvent<{ order: RailOrder }>) => onOrder(event.detail.order)}
    @focusout=${() => setTimeout(state.onLeave)}
    @quantity-input=${state.onDrag}
    @quantity-change=${state.onAdjust}
  >
    ${
      order === "effect" && ranking !== null
        ? html`<spandrel-input-group heading="What moves ${lead}" column="p10 to p90" columnHelp=${help}>
            ${rows(rankedInputs(scenario, file, ranking), true)}
          </spandrel-input-group>`
        : groups.map(
            ({ heading, inputs }, i) =>
              html`<spandrel-input-group
                heading=${heading}
                column=${i === 0 && lead ? "moves the lead" : nothing}
                columnHelp=${help}
              >
                ${rows(inputs)}
              </spandrel-input-group>`,
          )
    }
  </spandrel-rail>`;
}

/** On a phone: the row at the first of these paths that is there, or the first of all. */
export function dockedRow(scenario: Scenario, file: Scenario, paths: readonly (string | null)[], insights: Insights) {
  const inputs = railGroups(scenario, file).flatMap((group) => group.inputs);
  const at = (wanted: string | null) => inputs.find(({ path }) => path === wanted);
  const docked = paths.map(at).find((input) => input !== undefined) ?? inputs[0];
  return docked ? inputRow(docked, scenario, file, { insight: insights.of(docked.path), compact: true }) : nothing;
}
