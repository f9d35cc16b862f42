import { type Field, statedRange } from "./field.ts";
import { BETA_SHAPE, MOST_SIGMA, mostSpread } from "./parameters.ts";
import { MOST_PROBLEMS, numberProblems, orderProblems, type Problem } from "./problem.ts";
import { MOST_VALUES } from "./quantity.ts";
import { plainNumber, requirementOf } from "./requirement.ts";

/** A parameter of a named shape: a value of the field itself, or a number in its own range. */
export type Parameter =
  | "value"
  | {
      required: string;
      /** whether x is in its range */
      allows(x: number): boolean;
    };

const positive = (name: string, most: number): Parameter => ({
  required: `a ${name} above 0 and at most ${plainNumber(most)}`,
  allows: (x) => 0 < x && x <= most,
});

const SIGMA = positive("sigma", MOST_SIGMA);
const SHAPE: Parameter = {
  required: `a shape from ${BETA_SHAPE.least} to ${plainNumber(BETA_SHAPE.most)}`,
  allows: (x) => BETA_SHAPE.least <= x && x <= BETA_SHAPE.most,
};
const spread = (field: Field) => positive("standard deviation", mostSpread(field));

/** The forms that list their parameters, but for values. */
export const LISTED: Record<string, (field: Field) => Parameter[]> = {
  uniform: () => ["value", "value"],
  triangular: () => ["value", "value", "value"],
  normal: (field) => ["value", spread(field)],
  lognormal: () => ["value", SIGMA],
  beta: () => [SHAPE, SHAPE],
};

/** What keeps a list from holding the parameters of the named form. */
export function listProblems(name: string, list: unknown, field: Field): Problem[] {
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
  if (name === "uniform") return orderProblems([a, a, b], "a < b", list);
  if (name === "triangular") return orderProblems([a, b, c], "a ≤ mode ≤ b and a < b", list);
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
    const hint = Array.isArray(list) ? { hint: `it has ${plainNumber(list.length)}` } : {};
    return [{ kind: "form", keys: ["values"], required, found: list, ...hint }];
  }
  const problems: Problem[] = [];
  for (let i = 0; i < list.length && problems.length < MOST_PROBLEMS; i++) {
    problems.push(...numberProblems(list[i], field, ["values", i]));
  }
  return problems;
}
