import { coherenceFaults } from "./coherence.ts";
import { faultLine } from "./fault.ts";
import { withQuantity } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import type { Scenario } from "./scenario.ts";

/**
 * The scenario with another quantity or plain number at a path, provided that it can still be read: an input that is
 * correlated must stay uncertain, weights need a sum, and so on.
 *
 * @throws RangeError if something that was sound would not be any more, or as `withQuantity`
 */
export function withSoundQuantity(scenario: Scenario, path: string, quantity: Quantity): Scenario {
  const changed = withQuantity(scenario, path, quantity);
  const before = new Set(coherenceFaults(scenario).map((fault) => fault.path));
  const fault = coherenceFaults(changed).find((each) => !before.has(each.path));
  if (fault) throw new RangeError(faultLine(fault));
  return changed;
}
