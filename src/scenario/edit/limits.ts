import { echo } from "../fault.ts";
import { type Field, mayState } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { requirementOf } from "../requirement.ts";
import type { Constraints, Scenario } from "../scenario.ts";

export type Limit = Exclude<keyof Constraints, "chance">;

/** The limits that a decision may have, in the file's order. */
export const LIMITS: readonly Limit[] = ["maxDirectCost", "liveByMonth", "maxDelayHours"];

/** The field of a limit, or of the chance that limits are kept with. */
export function limitField(limit: keyof Constraints): Field {
  return fieldAt(`decision.constraints.${limit}`) as Field;
}

/** The scenario with a limit, or the chance that limits are kept with, at another value. Throws RangeError if it may not be that. */
export function withLimit(scenario: Scenario, limit: keyof Constraints, value: number): Scenario {
  const field = limitField(limit);
  if (!mayState(value, field)) throw new RangeError(`required ${requirementOf(field)}, found ${echo(value)}`);
  if (scenario.decision.constraints[limit] === value) return scenario;
  return withConstraints(scenario, { ...scenario.decision.constraints, [limit]: value });
}

/** The scenario without a limit; the chance stays for the others. */
export function withoutLimit(scenario: Scenario, limit: Limit): Scenario {
  const { [limit]: value, ...rest } = scenario.decision.constraints;
  return value === undefined ? scenario : withConstraints(scenario, rest);
}

/** The scenario decided by another criterion. */
export function withCriterion(scenario: Scenario, criterion: Scenario["decision"]["criterion"]): Scenario {
  const { decision } = scenario;
  return decision.criterion === criterion ? scenario : { ...scenario, decision: { ...decision, criterion } };
}

/** The scenario with the criterion and the limits of another. */
export function withDecisionOf(scenario: Scenario, { decision }: Pick<Scenario, "decision">): Scenario {
  return { ...scenario, decision };
}

function withConstraints(scenario: Scenario, constraints: Constraints): Scenario {
  return { ...scenario, decision: { ...scenario.decision, constraints } };
}
