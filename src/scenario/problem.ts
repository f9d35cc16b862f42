import { type Field, mayState } from "./field.ts";
import { requirementOf } from "./requirement.ts";

/** What keeps a value from being a quantity of its field. */
export interface Problem {
  kind: "form" | "outside" | "order" | "median" | "parameter";
  /** where inside the quantity; empty for the whole of it */
  keys: (string | number)[];
  required: string;
  found: unknown;
  hint?: string;
  /** for a p50 that no metalog can have: the medians that one can, exclusive */
  medians?: [low: number, high: number];
}

/** More problems of one list or object would help nobody. */
export const MOST_PROBLEMS = 10;

/** What keeps a value from being a number of the field. */
export function numberProblems(value: unknown, field: Field, keys: Problem["keys"]): Problem[] {
  if (typeof value === "number" && mayState(value, field)) return [];
  const percent = field.unit.kind === "share" && typeof value === "number" && 1 < value && value <= 100;
  const hint = percent ? { hint: `${value}% is written ${Number((value / 100).toPrecision(12))}` } : {};
  return [{ kind: "outside", keys, required: requirementOf(field), found: value, ...hint }];
}

/** A problem unless a ≤ b ≤ c with some room between a and c. */
export function orderProblems(numbers: readonly [number, number, number], required: string, found: unknown): Problem[] {
  const [a, b, c] = numbers;
  return a <= b && b <= c && a < c ? [] : [{ kind: "order", keys: [], required, found }];
}
