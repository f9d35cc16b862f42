import type { Cursor } from "./cursor.ts";
import type { Field } from "./field.ts";
import type { Quantity } from "./quantity.ts";
import { Refusal } from "./refusal.ts";
import { plainValue, shareUnit, type Term, termValue } from "./terms.ts";

/** The named shapes that list parameters, and how many of the first of them are values of the field; the rest are plain. */
const SHAPES = {
  pert: { values: 3, plain: 0 },
  uniform: { values: 2, plain: 0 },
  triangular: { values: 3, plain: 0 },
  normal: { values: 2, plain: 0 },
  lognormal: { values: 1, plain: 1 },
  beta: { values: 0, plain: 2 },
} as const;

/** What a named shape such as `lognormal 28k 0.5` means; undefined if no name is next. Throws Refusal. */
export function typedShape(cursor: Cursor, field: Field): Quantity | undefined {
  const name = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).find((shape) => cursor.skipWord(shape));
  if (name === undefined) return undefined;
  const terms: Term[] = [];
  const step = () => {
    while (cursor.skip("separator"));
    return cursor.term();
  };
  for (let term = step(); term !== undefined; term = step()) terms.push(term);
  const { values, plain } = SHAPES[name];
  if (terms.length !== values + plain) {
    throw new Refusal(`Required ${values + plain} numbers after ${name}; found ${terms.length}`);
  }
  const parameters = shareUnit(terms.slice(0, values)).map((term) => termValue(term, field));
  parameters.push(...terms.slice(values).map(plainValue));
  if (name === "pert") {
    const [min, mode, max] = parameters as [number, number, number];
    return { min, mode, max };
  }
  return { [name]: parameters } as Quantity;
}
