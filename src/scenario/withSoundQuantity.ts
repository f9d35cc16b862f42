import { coherenceFaults } from "./coherence.ts";
import { echo, faultLine } from "./fault.ts";
import type { Field } from "./field.ts";
import { fieldAt } from "./fieldTree.ts";
import { withQuantity } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";
import type { Scenario } from "./scenario.ts";

/**
 * The scenario with another quantity or plain number at a path, provided that it can still be read: the field must allow
 * it, an input that is correlated must stay uncertain, weights need a sum, and so on.
 *
 * @throws RangeError if something that was sound would not be any more, or as `withQuantity`
 */
export function withSoundQuantity(scenario: Scenario, path: string, quantity: Quantity): Scenario {
  return withSoundQuantities(scenario, [{ path, quantity }]);
}

/** Several at once: only what comes of all of them must be readable. Throws as `withSoundQuantity`. */
export function withSoundQuantities(
  scenario: Scenario,
  settings: readonly { path: string; quantity: Quantity }[],
): Scenario {
  const changed = settings.reduce((each, { path, quantity }) => withQuantity(each, path, quantity), scenario);
  for (const { path, quantity } of settings) {
    const [problem] = quantityProblems(quantity, fieldAt(path) as Field);
    if (problem) throw new RangeError(`${path}: required ${problem.required}, found ${echo(problem.found)}`);
  }
  const before = new Set(coherenceFaults(scenario).map((fault) => fault.path));
  const fault = coherenceFaults(changed).find((each) => !before.has(each.path));
  if (fault) throw new RangeError(faultLine(fault));
  return changed;
}
