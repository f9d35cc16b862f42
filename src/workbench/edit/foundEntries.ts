import type { Scenario } from "../../scenario/scenario.ts";
import { oncePer } from "../oncePer.ts";
import { isChangedEntry } from "./changedEntries.ts";
import { entriesOf } from "./editEntries.ts";
import type { EditEntry } from "./editEntry.ts";
import { type EditGroup, editGroups } from "./editGroups.ts";
import { isUnsourced } from "./placedEvidence.ts";
import { type Searched, searchEntries } from "./searchEntries.ts";

/** What fields are chosen by, besides words. */
export const FILTERS = ["changed", "judgements", "matters"] as const;

export type FilterId = (typeof FILTERS)[number];

/** What is looked for, and in what. */
export interface Wanted {
  query: string;
  filter: FilterId | null;
  scenario: Scenario;
  file: Scenario;
  /** paths of inputs, those that matter most first; null where that is not known */
  byEffect: readonly string[] | null;
}

/** The fields that are wanted, the most fitting first; of what matters, what matters most. */
export function foundEntries({ query, filter, scenario, file, byEffect }: Wanted): readonly EditEntry[] {
  const found = searchEntries(searched(scenario), query);
  if (filter === "changed") return found.filter((entry) => isChangedEntry(entry, scenario, file));
  if (filter === "judgements") return found.filter(({ path, field }) => field && isUnsourced(scenario, path));
  if (filter !== "matters" || !byEffect) return found;
  const places = new Map(byEffect.map((path, i) => [path, i]));
  const place = ({ path }: EditEntry) => places.get(path) ?? Infinity;
  return found.filter(({ path }) => places.has(path)).sort((a, b) => place(a) - place(b));
}

/** Groups that a query finds by what they are called or hold: their editors have what no field has. */
export function foundGroups(scenario: Scenario, query: string): EditGroup[] {
  if (!query.trim()) return [];
  const groups = editGroups(scenario).map((group) => ({
    ...group,
    name: group.label,
    help: group.about,
    more: group.words,
  }));
  return searchEntries(groups, query);
}

const searched = oncePer((scenario: Scenario): readonly (EditEntry & Searched)[] => {
  const labels = new Map(editGroups(scenario).map(({ id, label, words }) => [id, `${label} ${words}`]));
  return entriesOf(scenario).map((entry) => {
    const unit = entry.field?.unit.words ?? "";
    return { ...entry, more: `${labels.get(entry.group)} ${entry.part} ${unit} ${entry.path}` };
  });
});
