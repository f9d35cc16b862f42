import { statedRange } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { withQuantity } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The scenario with some quantities set to exact values: the nearest that may be stated. Throws as `withQuantity`. */
export function withValues(scenario: Scenario, changes: readonly { path: string; to: number }[]): Scenario {
  return changes.reduce((changed, { path, to }) => withQuantity(changed, path, stated(path, to)), scenario);
}

function stated(path: string, value: number): number {
  const field = fieldAt(path);
  if (!field) return value;
  const { low, high } = statedRange(field);
  const within = Math.min(high, Math.max(low, value));
  return field.integer ? Math.round(within) : within;
}
