import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import "../../elements/field/field.ts";
import "../../elements/input-row/input-row.ts";
import { allowedRange } from "../../scenario/allowedRange.ts";
import type { Field } from "../../scenario/field.ts";
import { formOf, formsFor } from "../../scenario/forms.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import { quantityText } from "../../scenario/quantityText.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { inputRow } from "../inputRow.ts";
import type { Insight } from "../insights.ts";
import { filed, isChanged, originOf } from "../railInputs.ts";
import { isReworded } from "./changedEntries.ts";
import type { EditEntry } from "./editEntry.ts";
import { asksEvidence, type PlacedEvidence, placedEvidence } from "./placedEvidence.ts";

/** How a field is shown. */
export interface FieldSettings {
  insight: Insight | undefined;
  /** no heading says whose it is */
  named: boolean;
  /** what came of the last thing that was done with it */
  message: string;
}

/** Characters of what the file says that are worth showing. */
const MOST_SHOWN = 40;

/**
 * A number of the scenario with all that is known of it. It is drawn anew only when what it shows has changed: typing in the
 * search draws none of those that stay.
 */
export function fieldRow(
  entry: EditEntry & { field: Field },
  scenario: Scenario,
  file: Scenario,
  settings: FieldSettings,
) {
  const { path, field, help } = entry;
  const { insight, named, message } = settings;
  const label = named ? entry.name : entry.label;
  const value = quantityAt(scenario, path);
  const fileValue = filed(file, path);
  const evidence = placedEvidence(scenario, path);
  const { currency } = scenario;
  const reworded = isReworded(path, scenario, file);
  const known = JSON.stringify(insight);
  const shown = [
    path,
    label,
    help,
    value,
    fileValue,
    evidence?.entry,
    evidence?.inherited,
    reworded,
    currency,
    known,
    message,
  ];
  return guard(shown, () => {
    const changed = isChanged(path, scenario, file);
    return html`<spandrel-field
      path=${path}
      label=${entry.name}
      help=${help}
      range=${allowedRange(field, { currency })}
      .evidence=${evidence?.entry ?? null}
      origin=${evidence ? originOf(evidence.entry) : ""}
      inherited=${evidence?.inherited ?? ""}
      ?reworded=${reworded}
      ?outgrown=${changed && isSameEvidence(evidence, placedEvidence(file, path))}
      ?asks=${asksEvidence(path)}
      .forms=${formsFor(field)}
      form=${formOf(value)}
      reset=${changed && fileValue !== undefined ? cut(quantityText(fileValue, field)) : ""}
      message=${message}
    >
      ${inputRow({ path, field, label }, scenario, file, { ...(insight && { insight }), named, fixed: true })}
    </spandrel-field>`;
  });
}

function isSameEvidence(now: PlacedEvidence | null, before: PlacedEvidence | null): boolean {
  return now !== null && JSON.stringify(now.entry) === JSON.stringify(before?.entry);
}

const cut = (text: string) => (text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1)}…`);
