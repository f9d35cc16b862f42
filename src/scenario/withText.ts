import { echo } from "./fault.ts";
import type { Scenario } from "./scenario.ts";
import { DEFINITION } from "./structure.ts";

/** The texts of a scenario that name it and its run. */
export type TextKey = "name" | "description" | "currency" | "seed";

/** What keeps a text from standing there; "" if nothing does. A currency must be one that is known. */
export function textProblem(key: TextKey, text: string): string {
  const requirement = unmetBy(key, text);
  return requirement && `Required ${requirement}; found ${echo(text)}`;
}

function unmetBy(key: TextKey, text: string): string {
  const { error } = DEFINITION.shape[key].safeParse(text);
  if (error) return error.issues[0]?.message ?? "";
  const isUnknown = key === "currency" && !Intl.supportedValuesOf("currency").includes(text);
  return isUnknown ? "the ISO code of a currency, such as USD or EUR" : "";
}

/**
 * The scenario with another name, description, currency or seed. Amounts stay the numbers that they are.
 *
 * @throws RangeError if a file may not have that text there
 */
export function withText(scenario: Scenario, key: TextKey, text: string): Scenario {
  const requirement = unmetBy(key, text);
  if (requirement) throw new RangeError(`required ${requirement}, found ${echo(text)}`);
  return scenario[key] === text ? scenario : { ...scenario, [key]: text };
}
