import * as z from "zod";
import { defineScenario } from "./definition.ts";
import { type Fault, faultAt, pathOf } from "./fault.ts";
import type { Field } from "./field.ts";
import { member } from "./json.ts";
import { nearest } from "./nearest.ts";
import type { Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";

/** The definition that reading checks against. */
export const DEFINITION = defineScenario((field: Field) =>
  z.custom<Quantity>().check(({ value, issues }) => {
    for (const { required, keys, found, hint } of quantityProblems(value, field)) {
      issues.push({ code: "custom", input: value, message: required, path: keys, params: { found, hint } });
    }
  }),
);

/** More unknown keys of one object would help nobody. */
const MOST_UNKNOWN = 20;

/** Every fault that a document has as measured against the definition alone, part by part; empty if it fits. */
export function structuralFaults(document: unknown): Fault[] {
  const result = DEFINITION.safeParse(document);
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, document));
}

function faultsOf(issue: z.core.$ZodIssue, document: unknown): Fault[] {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") return unknownKeys(path, issue.keys);
  if (issue.code === "invalid_key") return [faultAt(path, issue.issues[0]?.message ?? message, path.at(-1))];
  if (issue.code === "custom" && issue.params) {
    const hint = issue.params.hint as string | undefined;
    return [faultAt(path, message, issue.params.found, hint)];
  }
  const found = path.reduce<unknown>((value, key) => member(value, String(key)), document);
  return [faultAt(path, message, found)];
}

function unknownKeys(path: readonly PropertyKey[], keys: readonly string[]): Fault[] {
  const known = knownKeys(path);
  const faults = keys.slice(0, MOST_UNKNOWN).map((key) => {
    const near = nearest(key, known);
    return faultAt([...path, key], "a known key", key, near === undefined ? undefined : `did you mean ${near}`);
  });
  const more = keys.length - MOST_UNKNOWN;
  if (more > 0) faults.push({ path: pathOf(path), required: "known keys", found: `${more} more unknown ones` });
  return faults;
}

/** The keys that the definition knows for the object at the path. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = DEFINITION;
  for (const key of path) {
    schema = unwrapped(schema);
    if (schema instanceof z.ZodObject) schema = schema.shape[String(key)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
  }
  schema = unwrapped(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const unwrapped = (schema: unknown) => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);
