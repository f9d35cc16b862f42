import { isSame } from "../../elements/input-row/drag.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { formatValue } from "../../scenario/formatValue.ts";
import { FORM_NAMES, type Form } from "../../scenario/forms.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import { type Reshaped, reshaped } from "../../scenario/reshaped.ts";
import type { Evidence, Scenario } from "../../scenario/scenario.ts";
import { withEvidence, withoutEvidence } from "../../scenario/withEvidence.ts";
import { withSoundQuantity } from "../../scenario/withSoundQuantity.ts";

/** What is to become of a scenario, with what is to be said of it. */
export interface Act {
  change(scenario: Scenario): Scenario;
  message: string;
}

/** Another quantity at a path. Throws RangeError if the scenario could not be read any more. */
export function setting(scenario: Scenario, path: string, quantity: Quantity): Act {
  const change = (present: Scenario) =>
    isSame(quantityAt(present, path), quantity) ? present : withSoundQuantity(present, path, quantity);
  change(scenario);
  return { change, message: "" };
}

/** Another form for a quantity. Throws RangeError if it cannot have that. */
export function shaping(scenario: Scenario, path: string, form: Form): Act {
  const field = fieldAt(path);
  if (!field) throw new RangeError(`expected the path of a quantity, found ${path}`);
  const answer = reshaped(quantityAt(scenario, path), form, field);
  const show = (x: number) => formatValue(x, field, { currency: scenario.currency });
  return { ...setting(scenario, path, answer.quantity), message: reshapedWords(answer, form, show) };
}

/** What a form could not keep of what it was made from; "" if it kept all of it. */
function reshapedWords({ moved, isWidened, before, after }: Reshaped, form: Form, show: (x: number) => string): string {
  const name = { p10: "p10", p50: "median", p90: "p90" };
  const made = isWidened
    ? "An exact number has no spread: this one reaches a fifth to either side, for you to set. "
    : "";
  if (form === "exact") return "It is the median now: the spread is gone.";
  const lost = moved.map((key) => `${name[key]} is ${show(after[key])}, not ${show(before[key])}`);
  if (lost.length === 0) return made.trim();
  const listed = lost.length === 1 ? lost[0] : `${lost.slice(0, -1).join(", ")} and ${lost.at(-1)}`;
  return `${made}Of the form "${FORM_NAMES[form]}" its ${listed}.`;
}

/** Where a number comes from; null takes away what is its own. Throws RangeError if that is no evidence. */
export function evidencing(scenario: Scenario, path: string, evidence: Evidence | null): Act {
  const change = (present: Scenario) => {
    if (!evidence) return withoutEvidence(present, path);
    const isAsItWas = JSON.stringify(present.evidence[path]) === JSON.stringify(evidence);
    return isAsItWas ? present : withEvidence(present, path, evidence);
  };
  change(scenario);
  return { change, message: "" };
}
