import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { isSame } from "../elements/input-row/drag.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { statedRange } from "../scenario/field.ts";
import { echoOf, formatValue, quantityText } from "../scenario/formatQuantity.ts";
import { parseQuantity } from "../scenario/parseQuantity.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { evidenceFor, originOf, type RailInput } from "./railInputs.ts";

/**
 * One input row of the rail, wired to its quantity, its field's rules and its evidence. It is drawn anew only when one of
 * them has changed: while a slider is dragged that is its own row alone.
 */
export function inputRow(input: RailInput, scenario: Scenario, file: Scenario, compact = false) {
  const { path, label } = input;
  const value = quantityAt(scenario, path);
  const fileValue = filed(file, path);
  const evidence = evidenceFor(scenario, path);
  const { currency } = scenario;
  const shown = { input, value, fileValue, evidence, currency, compact };
  return guard([path, label, value, fileValue, evidence, currency], () => rowOf(shown));
}

interface Shown {
  input: RailInput;
  value: Quantity;
  fileValue: Quantity | undefined;
  evidence: Scenario["evidence"][string] | undefined;
  currency: string;
  compact: boolean;
}

function rowOf({ input: { path, field, label }, value, fileValue, evidence, currency, compact }: Shown) {
  const { low, high } = statedRange(field);
  return html`<spandrel-input-row
    path=${path}
    ?compact=${compact}
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
  ></spandrel-input-row>`;
}

/** Whether a quantity differs from what the file says. */
export function isChanged(path: string, scenario: Scenario, file: Scenario): boolean {
  const before = filed(file, path);
  return before !== undefined && !isSame(before, quantityAt(scenario, path));
}

/** What the file says at a path; undefined where it has nothing there. */
function filed(file: Scenario, path: string): Quantity | undefined {
  try {
    return quantityAt(file, path);
  } catch {
    return undefined;
  }
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
