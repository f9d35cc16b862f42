import * as z from "zod";
import { type Field, statedRange } from "./field.ts";
import { fieldAt } from "./fieldTree.ts";
import type { Quantity } from "./quantity.ts";
import { requirementOf } from "./requirement.ts";

export type QuantityType = z.ZodType<Quantity, Quantity>;

/** How the leaves of the format are rendered: checked thoroughly when reading, spelt out when published as JSON Schema. */
export type Leaf = (field: Field) => QuantityType;

/** Makers of the quantities at paths of the catalogue: of one, and of several in one group. */
export type Leaves = ReturnType<typeof leavesOf>;

/**
 * The makers of quantities for one way of rendering leaves.
 *
 * @throws Error for a path that is not in the catalogue of fields
 */
export function leavesOf(leaf: Leaf) {
  /** the quantity at a path */
  const quantity = (path: string) => leaf(catalogued(path));
  /** the quantities of a group, by key */
  const quantities = <K extends string>(group: string, ...keys: K[]) =>
    Object.fromEntries(keys.map((key) => [key, quantity(`${group}.${key}`)])) as Record<K, QuantityType>;
  return { quantity, quantities };
}

function catalogued(path: string): Field {
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`expected a field of the catalogue, found ${path}`);
  return field;
}

/** A plain number, as its field demands; `or` says what else may stand there. */
export function number(path: string, or = "") {
  const field = catalogued(path);
  const { low, high } = statedRange(field);
  const error = requirementOf(field) + or;
  const base = (field.integer ? z.int({ error }) : z.number({ error })).max(high, { error });
  const open = field.lowerOpen && field.floor === undefined;
  return (open ? base.gt(low, { error }) : base.min(low, { error })).describe(`${field.label}. ${field.help}`);
}
