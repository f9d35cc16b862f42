import type { Field } from "../scenario/fields.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { inputName } from "../scenario/labels.ts";
import { withoutZeros } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * An input and what it is counted in, as an axis is named: "signals a week", "engineering, hours a week", "suite: fit".
 *
 * @throws RangeError if no field stands at the path
 */
export function inputTitle(scenario: Scenario, path: string): string {
  const { name, things, words } = wordsOf(scenario, path);
  return things ?? [name, words].filter((part) => part !== "").join(", ");
}

/**
 * An input at a value, for the middle of a sentence: "25 signals a week", "engineering at 12 hours a week",
 * "suite: fit at 60%". With `relation` ("below", "above") "below 25 signals a week", "engineering below 12 hours a week".
 *
 * @throws RangeError if no field stands at the path
 */
export function inputAt(scenario: Scenario, path: string, value: number, relation?: "below" | "above"): string {
  const { field, name, things, words } = wordsOf(scenario, path);
  const figure = figureOf(value, field, scenario);
  if (things !== null) return `${relation ? `${relation} ` : ""}${figure} ${things}`;
  return `${name} ${relation ?? "at"} ${figure}${words === "" ? "" : ` ${words}`}`;
}

/**
 * A value of an input as an axis marks it: to three figures, without zeros that say nothing.
 *
 * @throws RangeError if no field stands at the path
 */
export function inputFigure(scenario: Scenario, path: string, value: number): string {
  return figureOf(value, wordsOf(scenario, path).field, scenario);
}

function figureOf(value: number, field: Field, scenario: Scenario): string {
  return withoutZeros(formatValue(value, field, scenario));
}

/** What is counted speaks for itself; every other input needs its name. */
function wordsOf(scenario: Scenario, path: string) {
  const field = fieldAt(path) as Field;
  const full = inputName(scenario, path);
  const name = /^.[A-Z]/.test(full) ? full : full.charAt(0).toLowerCase() + full.slice(1);
  const { kind, words } = field.unit;
  const [, id] = /^approaches\.([^.]+)\./.exec(path) ?? [];
  const whose = id === undefined ? "" : ` (${scenario.approaches[id].short})`;
  return { field, name, words, things: kind === "count" ? `${words}${whose}` : null };
}
