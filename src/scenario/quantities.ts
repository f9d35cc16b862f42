import type { Field } from "./field.ts";
import { fieldAt, placedFields } from "./fieldTree.ts";
import { member } from "./json.ts";
import type { Quantity } from "./quantity.ts";
import type { Scenario } from "./scenario.ts";

/** A quantity with its concrete path: `approaches.suite.fit`, `funnel.stages.0.rate`. */
export interface PlacedQuantity {
  path: string;
  field: Field;
  quantity: Quantity;
}

/** Every quantity of a scenario, in the format's order, one approach after the other. Plain numbers are not among them. */
export function quantitiesOf(scenario: Scenario): PlacedQuantity[] {
  return placedFields(scenario)
    .filter(({ field }) => !field.plain)
    .map(({ path, field, value }) => ({ path, field, quantity: value as Quantity }));
}

/** The quantity or plain number at a path. Throws RangeError if the scenario has none there. */
export function quantityAt(scenario: Scenario, path: string): Quantity {
  const value = path.split(".").reduce<unknown>(member, scenario);
  if (value === undefined || fieldAt(path) === undefined) {
    throw new RangeError(`expected the path of a quantity, found ${path}`);
  }
  return value as Quantity;
}

/**
 * The scenario with another quantity or plain number at a path, which is not checked; the original is left as it is. A
 * number of trials takes the place of "auto". Throws as `quantityAt`.
 */
export function withQuantity(scenario: Scenario, path: string, quantity: Quantity): Scenario {
  quantityAt(scenario, path);
  const { autoTrials: _, ...stated } = scenario;
  return replaced(path === "trials" ? stated : scenario, path.split("."), quantity) as Scenario;
}

function replaced(value: unknown, [key, ...rest]: readonly string[], quantity: Quantity): unknown {
  if (key === undefined) return quantity;
  const next = replaced(member(value, key), rest, quantity);
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? next : item));
  return { ...(value as object), [key]: next };
}
