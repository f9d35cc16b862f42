import type { Field } from "./field.ts";
import type { Quantity } from "./quantity.ts";

/** The forms that a quantity can have, in the order in which they are offered. */
export const FORMS = [
  "exact",
  "curve",
  "pert",
  "triangular",
  "uniform",
  "normal",
  "lognormal",
  "beta",
  "values",
] as const;

export type Form = (typeof FORMS)[number];

/** The forms as a person would call them. */
export const FORM_NAMES: Record<Form, string> = {
  exact: "exact number",
  curve: "smooth curve",
  pert: "PERT",
  triangular: "triangular",
  uniform: "uniform",
  normal: "normal",
  lognormal: "lognormal",
  beta: "beta",
  values: "list of values",
};

/** The form that a quantity has. */
export function formOf(quantity: Quantity): Form {
  if (typeof quantity === "number") return "exact";
  if ("p10" in quantity) return "curve";
  if ("min" in quantity) return "pert";
  return Object.keys(quantity)[0] as Form;
}

/** The forms that a field can have: a plain number no other, and a beta, which lies from 0 to 1, is for shares. */
export function formsFor({ plain, unit }: Field): readonly Form[] {
  if (plain) return ["exact"];
  return unit.kind === "share" ? FORMS : FORMS.filter((form) => form !== "beta");
}
