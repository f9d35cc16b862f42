import { metalogMedianRange } from "../distributions/metalog.ts";
import { type Field, mayState, statedRange } from "./field.ts";
import { isObject } from "./json.ts";
import { nearest } from "./nearest.ts";
import { MOST_VALUES } from "./quantity.ts";
import { plainNumber, requirementOf } from "./requirement.ts";

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

/** More faults of one list would help nobody. */
const MOST_PROBLEMS = 10;

/** A parameter of a named shape: a value of the field itself, or a number in its own range. */
type Parameter = "value" | { required: string; allows(x: number): boolean };

const within = (required: string, low: number, high: number): Parameter => ({
  required,
  allows: (x) => low <= x && x <= high,
});

const SIGMA: Parameter = { required: "a sigma above 0 and at most 10", allows: (x) => 0 < x && x <= 10 };
const SHAPE = within("a shape from 0.01 to 10,000,000", 0.01, 1e7);
const spread = (field: Field): Parameter => {
  const most = Math.max(10, field.limit);
  return {
    required: `a standard deviation above 0 and at most ${plainNumber(most)}`,
    allows: (x) => 0 < x && x <= most,
  };
};

/** The forms with three named members, in the order that they must keep. */
export const TRIPLES = { p10: ["p10", "p50", "p90"], min: ["min", "mode", "max"] } as const;

/** The forms that list their parameters. */
const LISTED: Record<string, (field: Field) => Parameter[]> = {
  uniform: () => ["value", "value"],
  triangular: () => ["value", "value", "value"],
  normal: (field) => ["value", spread(field)],
  lognormal: () => ["value", SIGMA],
  beta: () => [SHAPE, SHAPE],
};

const KEYS = ["p10", "p50", "p90", "min", "mode", "max", ...Object.keys(LISTED), "values"];

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
  for (const triple of Object.values(TRIPLES)) {
    if (keys.some((key) => (triple as readonly string[]).includes(key))) return tripleProblems(value, triple, field);
  }
  const name = keys.find((key) => key === "values" || Object.hasOwn(LISTED, key));
  if (name === undefined) {
    const near = keys.slice(0, 5).map((key) => nearest(key, KEYS));
    const hint = near.find((each) => each !== undefined);
    return [{ kind: "form", keys: [], required: FORMS, found: value, ...(hint && { hint: `did you mean ${hint}` }) }];
  }
  return [...strangers(keys, [name]), ...listProblems(name, value[name], field)];
}

function numberProblems(value: unknown, field: Field, keys: Problem["keys"]): Problem[] {
  if (typeof value === "number" && mayState(value, field)) return [];
  const percent = field.unit.kind === "share" && typeof value === "number" && 1 < value && value <= 100;
  const hint = percent ? { hint: `${value}% is written ${Number((value / 100).toPrecision(12))}` } : {};
  return [{ kind: "outside", keys, required: requirementOf(field), found: value, ...hint }];
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
  return rising(numbers, value, "min ≤ mode ≤ max and min < max");
}

/** min ≤ mode ≤ max with some room between min and max. */
function rising(numbers: readonly [number, number, number], found: unknown, required: string): Problem[] {
  const [min, mode, max] = numbers;
  return min <= mode && mode <= max && min < max ? [] : [{ kind: "order", keys: [], required, found }];
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
  const required = `a median from ${inward(low, 1)} to ${inward(high, -1)}, so that a smooth curve has this p10 and p90`;
  return [{ kind: "median", keys: ["p50"], required, found: p50, medians }];
}

/** A number rounded to three digits towards +∞ (1) or −∞ (−1), so that it stays within the range it ends. */
export function inward(x: number, direction: 1 | -1, digits = 3): number {
  const rounded = Number(x.toPrecision(digits));
  if ((rounded - x) * direction >= 0) return rounded;
  const step = Number(`1e${Number(x.toExponential().split("e")[1]) - digits + 1}`);
  return Number((rounded + direction * step).toPrecision(digits));
}

function listProblems(name: string, list: unknown, field: Field): Problem[] {
  if (name === "values") return valuesProblems(list, field);
  const parameters = (LISTED[name] as (field: Field) => Parameter[])(field);
  if (!Array.isArray(list) || list.length !== parameters.length) {
    return [{ kind: "form", keys: [name], required: `a list of ${parameters.length} numbers`, found: list }];
  }
  const problems = parameters.flatMap((parameter, i): Problem[] => {
    const found: unknown = list[i];
    if (parameter === "value") return numberProblems(found, field, [name, i]);
    if (typeof found === "number" && parameter.allows(found)) return [];
    return [{ kind: "parameter", keys: [name, i], required: parameter.required, found }];
  });
  if (problems.length > 0) return problems;
  const [a, b, c] = list as [number, number, number];
  if (name === "uniform") return rising([a, a, b], list, "a < b");
  if (name === "triangular") return rising([a, b, c], list, "a ≤ mode ≤ b and a < b");
  if (name === "lognormal" && !(a > 0)) {
    return [{ kind: "parameter", keys: [name, 0], required: "a median above 0", found: a }];
  }
  if (name === "beta" && !(statedRange(field).low < 1)) {
    return [
      { kind: "form", keys: [], required: `${requirementOf(field)}; a beta lies from 0 to 1`, found: { beta: list } },
    ];
  }
  return [];
}

function valuesProblems(list: unknown, field: Field): Problem[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_VALUES) {
    const required = `a list of 1 to ${plainNumber(MOST_VALUES)} numbers`;
    const found = Array.isArray(list) && list.length > 0 ? `${plainNumber(list.length)} of them` : list;
    return [{ kind: "form", keys: ["values"], required, found }];
  }
  const problems: Problem[] = [];
  for (let i = 0; i < list.length && problems.length < MOST_PROBLEMS; i++) {
    problems.push(...numberProblems(list[i], field, ["values", i]));
  }
  return problems;
}
