import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { distributionOf } from "../scenario/distributionOf.ts";
import { evidenceAt } from "../scenario/evidenceAt.ts";
import { statedRange } from "../scenario/field.ts";
import { echoOf, formatValue, quantityText } from "../scenario/formatQuantity.ts";
import { parseQuantity } from "../scenario/parseQuantity.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Insight } from "./insights.ts";
import { filed, originOf, type RailInput } from "./railInputs.ts";

/** How a row is shown. */
export interface RowSettings {
  /** what the analyses know of its input */
  insight?: Insight;
  /** in a dock: only the figures and the track */
  compact?: boolean;
  /** the label is the input's name in full */
  named?: boolean;
  /** always open, in the slot of the field that says the rest of it */
  fixed?: boolean;
}

/**
 * One input row of the rail, wired to its quantity, its field's rules, its evidence and what the analyses know of it. It
 * is drawn anew only when what it shows has changed: while a slider is dragged that is its own row alone.
 */
export function inputRow(input: RailInput, scenario: Scenario, file: Scenario, settings: RowSettings = {}) {
  const { path, label } = input;
  const value = quantityAt(scenario, path);
  const fileValue = filed(file, path);
  const evidence = evidenceAt(scenario, path)?.evidence;
  const { currency } = scenario;
  const shown = { input, value, fileValue, evidence, currency, ...settings };
  // a table that is made anew mostly says the same of an input as before
  const known = JSON.stringify(settings.insight);
  return guard([path, label, value, fileValue, evidence, currency, known], () => rowOf(shown));
}

interface Shown extends RowSettings {
  input: RailInput;
  value: Quantity;
  fileValue: Quantity | undefined;
  evidence: Scenario["evidence"][string] | undefined;
  currency: string;
}

function rowOf({ input: { path, field, label }, value, fileValue, evidence, currency, ...settings }: Shown) {
  const { low, high } = statedRange(field);
  const { insight, compact = false, named = false, fixed = false } = settings;
  return html`<spandrel-input-row
    path=${path}
    ?compact=${compact}
    ?named=${named}
    ?fixed=${fixed}
    slot=${fixed ? "input" : nothing}
    label=${label}
    help=${field.help}
    unit=${field.unit.text}
    unitWords=${field.unit.words}
    .value=${value}
    .fileValue=${fileValue}
    .bounds=${field.bounds}
    .limits=${{ lower: low, upper: high }}
    .step=${field.integer ? 1 : 0}
    .quantileOf=${(quantity: Quantity) => distributionOf(quantity, field).quantile}
    .format=${(value: number) => formatValue(value, field, { currency })}
    .write=${(quantity: Quantity) => quantityText(quantity, field)}
    .parse=${(text: string) => parsed(text, field, currency)}
    .echo=${(quantity: Quantity) => understood(quantity, field, currency)}
    .grade=${evidence?.grade ?? null}
    note=${evidence ? noteOf(evidence) : nothing}
    .territories=${insight?.territories ?? []}
    .change=${insight?.change ?? null}
    .importance=${insight?.importance ?? null}
    .swing=${insight?.swing ?? ""}
  ></spandrel-input-row>`;
}

function parsed(text: string, field: RailInput["field"], currency: string): Quantity {
  const answer = parseQuantity(text, field, { currency });
  if (answer.ok) return answer.quantity;
  throw new Error(answer.hint ? `${answer.message}. ${answer.hint}` : answer.message);
}

/** Tools differ in what "a to b" means, so the shape is named wherever the three percentiles are not the whole of it. */
function understood(quantity: Quantity, field: RailInput["field"], currency: string): string {
  const { shape, text } = echoOf(quantity, field, { currency });
  return typeof quantity === "number" || shape.startsWith("smooth curve") ? text : `${shape}: ${text}`;
}

/** "Source, owner, date. Note": the note says what of it is judgement. */
function noteOf(evidence: Scenario["evidence"][string]): string {
  return [originOf(evidence), evidence.note].filter((part) => part).join(". ");
}
