import { statedRange } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { withSoundQuantities } from "../scenario/withSoundQuantity.ts";

/** The scenario with some quantities set to exact values: the nearest that may be stated. Throws as `withSoundQuantity`. */
export function withValues(scenario: Scenario, changes: readonly { path: string; to: number }[]): Scenario {
  return withSoundQuantities(
    scenario,
    changes.map(({ path, to }) => ({ path, quantity: stated(path, to) })),
  );
}

function stated(path: string, value: number): number {
  const field = fieldAt(path);
  if (!field) return value;
  const { low, high } = statedRange(field);
  const within = Math.min(high, Math.max(low, value));
  return field.integer ? Math.round(within) : within;
}
