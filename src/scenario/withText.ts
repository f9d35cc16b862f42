import { echo } from "./fault.ts";
import type { Scenario } from "./scenario.ts";
import { DEFINITION } from "./structure.ts";

/** The texts of a scenario that name it and its run. */
export type TextKey = "name" | "description" | "currency" | "seed";

/** What keeps a text from standing there; "" if nothing does. A currency must be one that is known. */
export function textProblem(key: TextKey, text: string): string {
  const { error } = DEFINITION.shape[key].safeParse(text);
  if (error) return `Required ${error.issues[0]?.message}; found ${echo(text)}`;
  if (key === "currency" && !Intl.supportedValuesOf("currency").includes(text)) {
    return `Required the ISO code of a currency, such as USD or EUR; found ${echo(text)}`;
  }
  return "";
}

/**
 * The scenario with another name, description, currency or seed. Amounts stay the numbers that they are.
 *
 * @throws RangeError if a file may not have that text there
 */
export function withText(scenario: Scenario, key: TextKey, text: string): Scenario {
  const problem = textProblem(key, text);
  if (problem) throw new RangeError(problem);
  return scenario[key] === text ? scenario : { ...scenario, [key]: text };
}
