import type { Scenario } from "../../scenario/scenario.ts";
import { entriesOf } from "./editEntries.ts";
import { approachGroup } from "./editEntry.ts";
import { editGroups } from "./editGroups.ts";

/** A place on the Edit page: a group, and the field in it that is meant; "" for none. */
export interface Place {
  group: string;
  path: string;
}

/**
 * Where a link leads: `#edit/funnel.coldRate` to a field, `#edit/approaches.suite` to an approach, `#edit/plans` to a
 * group; null if it leads nowhere on the page.
 */
export function placeOf(hash: string, scenario: Scenario): Place | null {
  const [, wanted] = /^#edit\/([\w.-]+)$/.exec(hash) ?? [];
  if (wanted === undefined) return null;
  const entry = entriesOf(scenario).find(({ path }) => path === wanted);
  if (entry) return { group: entry.group, path: entry.path };
  const [, id] = /^approaches\.([^.]+)$/.exec(wanted) ?? [];
  const group = id === undefined ? wanted : approachGroup(id);
  return editGroups(scenario).some((each) => each.id === group) ? { group, path: "" } : null;
}
