import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { quantitiesOf, quantityAt } from "../quantities.ts";
import type { Scenario } from "../scenario.ts";
import { type Answers, QUANTITIES, type QuantityId } from "./answers.ts";
import { evidenceOf, noted, notKnown, type Setting } from "./setting.ts";
import { around, spreadOf } from "./spread.ts";

/** How far an exact value of another business may be off: from two thirds of it to half as much again. */
const EXACT = 1.5;

/** By how much more a value may be off that was asked for and is not known; of a business of unknown kind. */
const UNKNOWN = { kind: 1.6, nothing: 3 };

/** Where all of something is what another business says, nobody knows that it is all here. */
const NEARLY_ALL = 0.9;

/** What was not asked and is exact elsewhere gets a spread, which its evidence owns up to. */
export function spreads(scenario: Scenario): Setting[] {
  return quantitiesOf(scenario).flatMap(({ path, field, quantity }) => {
    if (typeof quantity !== "number") return [];
    const wide = around(quantity, EXACT, field);
    if (typeof wide === "number") return [];
    const note = "Exact elsewhere; at the start a spread of two thirds to half as much again was put around it.";
    return [{ path, quantity: wide, evidence: noted(evidenceOf(scenario, path), note) }];
  });
}

/** What was asked and nobody knew: about what it is in the nearest shipped scenario, and wider. */
export function unknowns(scenario: Scenario, answers: Answers, base: string): Setting[] {
  const ids = Object.keys(QUANTITIES) as QuantityId[];
  const unknown = ids.filter((id) => answers[id] === undefined).map((id) => QUANTITIES[id] as string);
  const skills = (["platform", "api", "process"] as const).filter((skill) => !answers[`${skill}Skill`]);
  const more = answers.kind ? UNKNOWN.kind : UNKNOWN.nothing;
  return [...unknown, ...skills.map((skill) => `team.skills.${skill}`)].flatMap((path) => {
    const field = fieldAt(path) as Field;
    if (!has(scenario, path)) return [];
    const { median, factor } = spreadOf(quantityAt(scenario, path), field);
    const center = field.bounds.upper === 1 ? Math.min(median, NEARLY_ALL) : median;
    const quantity = around(center, Math.max(factor, EXACT) * more, field);
    return [{ path, quantity, evidence: notKnown(`About what ${base} says; replace with your own.`) }];
  });
}

/** Whether a scenario has a value there: it may be without the approach or the stage. */
export function has(scenario: Scenario, path: string): boolean {
  return quantitiesOf(scenario).some((each) => each.path === path);
}
