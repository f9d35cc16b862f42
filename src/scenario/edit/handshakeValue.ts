import { coherenceFaults } from "../coherence.ts";
import { echo, faultLine } from "../fault.ts";
import { fieldAt } from "../fieldTree.ts";
import { inputName } from "../labels.ts";
import { quantityAt, withQuantity } from "../quantities.ts";
import { isUncertain, type Quantity } from "../quantity.ts";
import { quantityProblems } from "../quantityProblems.ts";
import type { Scenario } from "../scenario.ts";

/**
 * The scenario with another quantity of the handshake: what an approach keeps of a signal, how a signal fades, how long
 * one takes to cross.
 *
 * @throws RangeError if the format refuses it, by itself or beside the others
 */
export function withHandshakeValue(scenario: Scenario, path: string, quantity: Quantity): Scenario {
  const before = quantityAt(scenario, path);
  const field = fieldAt(path);
  if (!field || field.plain) throw new RangeError(`required the path of a quantity, found ${path}`);
  if (JSON.stringify(before) === JSON.stringify(quantity)) return scenario;
  const [problem] = quantityProblems(quantity, field);
  if (problem) throw new RangeError(`required ${problem.required}, found ${echo(problem.found)}`);
  checkCorrelations(scenario, path, quantity);
  const changed = withQuantity(scenario, path, quantity);
  const [fault] = coherenceFaults(changed);
  if (fault) throw new RangeError(faultLine(fault));
  return changed;
}

/** An exact number goes with nothing. */
function checkCorrelations(scenario: Scenario, path: string, quantity: Quantity): void {
  const pair = scenario.correlations.find(({ between }) => between.includes(path));
  if (!pair || isUncertain(quantity)) return;
  const other = pair.between.find((end) => end !== path) as string;
  throw new RangeError(
    `required a range as long as it is correlated with ${inputName(scenario, other)}, found an exact value`,
  );
}
