import { html, nothing, type TemplateResult } from "lit";
import type { PageContext } from "../page.ts";
import type { EditEntry } from "./editEntry.ts";
import type { EditGroup } from "./editGroups.ts";
import { FILTERS, type FilterId, foundEntries } from "./foundEntries.ts";

/** Fields that are shown at once of those that were found. */
const MOST_SHOWN = 30;

const LABELS: Record<FilterId, string> = {
  changed: "Changed",
  judgements: "Judgements only",
  matters: "What matters",
};

/** What is looked for, with the ways to look for something else. */
export function searchView(
  { query, filter }: { query: string; filter: FilterId | null },
  { document, insights }: PageContext,
  { onSearch, onFilter }: { onSearch(query: string): void; onFilter(filter: FilterId | null): void },
): TemplateResult {
  const { byEffect } = insights;
  const isChanged = foundEntries({ ...document, query: "", filter: "changed", byEffect }).length > 0;
  const none = {
    changed: isChanged ? "" : "nothing is changed",
    judgements: "",
    matters: byEffect ? "" : "once it is known",
  };
  const wanted = filter ?? query.trim();
  const found = wanted ? foundEntries({ ...document, query, filter, byEffect }).length : 0;
  return html`<spandrel-field-search
    query=${query}
    .filters=${FILTERS.map((id) => ({ id, label: LABELS[id], none: none[id] }))}
    .filter=${filter}
    found=${wanted ? foundWords(found) : ""}
    @search-change=${(event: CustomEvent<{ query: string }>) => onSearch(event.detail.query)}
    @filter-choose=${(event: CustomEvent<{ filter: FilterId | null }>) => onFilter(event.detail.filter)}
  ></spandrel-field-search>`;
}

const foundWords = (count: number) => (count === 0 ? "No input found" : count === 1 ? "1 input" : `${count} inputs`);

/** How what was found is drawn. */
interface FoundSettings {
  column: string;
  columnHelp: string;
  query: string;
  filter: FilterId | null;
  /** all of it */
  isAll: boolean;
  rows(entries: readonly EditEntry[]): TemplateResult;
  onAll(): void;
  onGroup(id: string): void;
}

/** The fields that were found, and the groups whose names were; or that there is nothing. */
export function foundView(
  found: readonly EditEntry[],
  groups: readonly EditGroup[],
  settings: FoundSettings,
): TemplateResult {
  const { column, columnHelp, query, filter, isAll, rows, onAll, onGroup } = settings;
  const shown = isAll ? found : found.slice(0, MOST_SHOWN);
  const acts = groups.map(({ id, label }) => ({ id, words: label }));
  const more = found.length - shown.length;
  return html`
    ${
      groups.length > 0
        ? html`<spandrel-field-group
            heading="Groups"
            .acts=${acts}
            @group-act=${(event: CustomEvent<{ id: string }>) => onGroup(event.detail.id)}
          ></spandrel-field-group>`
        : nothing
    }
    ${
      found.length > 0
        ? html`<spandrel-field-group
            heading=${filter ? LABELS[filter] : "Found"}
            about=${filter ? ABOUT[filter] : ""}
            column=${column}
            columnHelp=${columnHelp}
            .acts=${more > 0 ? [{ id: "all", words: `Show the other ${more}` }] : []}
            @group-act=${onAll}
          >
            ${rows(shown)}
          </spandrel-field-group>`
        : groups.length === 0
          ? html`<spandrel-field-group heading="Nothing found" about=${noneWords(query, filter)}></spandrel-field-group>`
          : nothing
    }
  `;
}

const ABOUT: Record<FilterId, string> = {
  changed: "What differs from the file, in its number, its words or its evidence.",
  judgements: "Numbers that nobody has a source for: the first to look up.",
  matters: "The uncertain inputs, those first that move the lead furthest.",
};

function noneWords(query: string, filter: FilterId | null): string {
  if (!query.trim()) return "Nothing is changed.";
  const among = filter ? ` among ${LABELS[filter].toLowerCase()}` : "";
  return `No input${among} has “${query.trim()}” in its name, its help or its headings. Try one word of it: repair, fee, share.`;
}
