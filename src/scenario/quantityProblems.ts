import { metalogMedianRange } from "../distributions/metalog.ts";
import type { Field } from "./field.ts";
import { inwardRange } from "./inwardRange.ts";
import { isObject } from "./json.ts";
import { LISTED, listProblems } from "./listProblems.ts";
import { nearest } from "./nearest.ts";
import { MOST_PROBLEMS, numberProblems, orderProblems, type Problem } from "./problem.ts";
import { QUANTITY_KEYS } from "./quantity.ts";
import { requirementOf } from "./requirement.ts";

/** The forms with three named members, in the order that they must keep. */
const TRIPLES = [
  ["p10", "p50", "p90"],
  ["min", "mode", "max"],
] as const;

const FORMS =
  'a number, {"p10", "p50", "p90"}, {"min", "mode", "max"} or one of {"uniform"}, {"triangular"}, {"normal"}, {"lognormal"}, {"beta"}, {"values"}';

/** Everything that keeps `value` from being a quantity of `field`; empty if it is one. */
export function quantityProblems(value: unknown, field: Field): Problem[] {
  if (typeof value === "number") return numberProblems(value, field, []);
  if (field.plain) return [{ kind: "form", keys: [], required: requirementOf(field), found: value }];
  if (!isObject(value)) {
    const required = `${requirementOf(field)}, or a distribution of it`;
    const quoted = typeof value === "string" && /^\s*-?\d/.test(value);
    return [
      { kind: "form", keys: [], required, found: value, ...(quoted && { hint: "write numbers without quotes" }) },
    ];
  }
  const keys = Object.keys(value);
  for (const triple of TRIPLES) {
    if (keys.some((key) => (triple as readonly string[]).includes(key))) return tripleProblems(value, triple, field);
  }
  const name = keys.find((key) => key === "values" || Object.hasOwn(LISTED, key));
  if (name === undefined) {
    const near = keys.slice(0, 5).map((key) => nearest(key, QUANTITY_KEYS));
    const hint = near.find((each) => each !== undefined);
    return [{ kind: "form", keys: [], required: FORMS, found: value, ...(hint && { hint: `did you mean ${hint}` }) }];
  }
  return [...strangers(keys, [name]), ...listProblems(name, value[name], field)];
}

function strangers(keys: readonly string[], known: readonly string[]): Problem[] {
  const unknown = keys.filter((key) => !known.includes(key)).slice(0, MOST_PROBLEMS);
  return unknown.map((key) => ({
    kind: "form",
    keys: [key],
    required: `no key beside ${known.join(", ")}`,
    found: key,
  }));
}

function tripleProblems(
  value: Record<string, unknown>,
  triple: readonly [string, string, string],
  field: Field,
): Problem[] {
  const problems = strangers(Object.keys(value), triple);
  for (const key of triple) problems.push(...numberProblems(value[key], field, [key]));
  if (problems.length > 0) return problems;
  const numbers = triple.map((key) => value[key]) as [number, number, number];
  if (triple[0] === "p10") return percentileProblems(numbers, value, field);
  return orderProblems(numbers, "min ≤ mode ≤ max and min < max", value);
}

function percentileProblems(
  [p10, p50, p90]: readonly [number, number, number],
  found: unknown,
  field: Field,
): Problem[] {
  if (!(p10 < p50 && p50 < p90)) return [{ kind: "order", keys: [], required: "p10 < p50 < p90", found }];
  const problems: Problem[] = [];
  const { lower, upper } = field.bounds;
  if (!(p10 > lower)) problems.push({ kind: "outside", keys: ["p10"], required: `a p10 above ${lower}`, found: p10 });
  if (!(p90 < upper)) problems.push({ kind: "outside", keys: ["p90"], required: `a p90 below ${upper}`, found: p90 });
  if (problems.length > 0) return problems;
  const medians = metalogMedianRange(p10, p90, field.bounds);
  const [low, high] = medians;
  if (low < p50 && p50 < high) return [];
  const [from, to] = inwardRange(low, high);
  const required = `a median from ${from} to ${to}, so that a smooth curve has this p10 and p90`;
  return [{ kind: "median", keys: ["p50"], required, found: p50, medians }];
}
