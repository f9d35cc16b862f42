import type { InputChoices } from "../../elements/map/axisSelect.ts";
import { inputName } from "../../scenario/labels.ts";
import { type PlacedQuantity, quantitiesOf } from "../../scenario/quantities.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** The quantities of a scenario to choose from: under the headings of the format, those of an approach under its name. */
export function inputChoices(
  scenario: Scenario,
  isOffered: (at: PlacedQuantity) => boolean = () => true,
): InputChoices[] {
  const groups = new Map<string, { path: string; label: string }[]>();
  for (const { path, field } of quantitiesOf(scenario).filter(isOffered)) {
    const [, id] = /^approaches\.([^.]+)\./.exec(path) ?? [];
    const heading = id === undefined ? field.group : scenario.approaches[id].label;
    const inputs = groups.get(heading) ?? [];
    groups.set(heading, inputs);
    inputs.push({ path, label: inputName(scenario, path) });
  }
  return [...groups].map(([heading, inputs]) => ({ heading, inputs }));
}
