import { OPEN, OPEN_LABEL } from "../model/options.ts";
import type { Names, Scenario } from "../scenario/scenario.ts";

/** How leaving the gap as it is is spoken of. */
const OPEN_NAMES: Names = { label: OPEN_LABEL, short: "leaving it open", doing: "leave the gap open" };

/** The names of all options of a scenario, by id. */
export function namesOf({ approaches, plans }: Pick<Scenario, "approaches" | "plans">): ReadonlyMap<string, Names> {
  return new Map([
    ...Object.entries(approaches).map(([id, names]): [string, Names] => [id, names]),
    ...plans.map((plan): [string, Names] => [plan.id, plan]),
    [OPEN, OPEN_NAMES],
  ]);
}

/** A sentence's first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
