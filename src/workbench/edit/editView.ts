import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../../elements/field-group/field-group.ts";
import "../../elements/field-index/field-index.ts";
import "../../elements/field-search/field-search.ts";
import { isSame } from "../../elements/input-row/drag.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PageContext } from "../page.ts";
import { filed } from "../railInputs.ts";
import { isChangedEntry } from "./changedEntries.ts";
import { changedParts } from "./changedParts.ts";
import type { Act } from "./editActions.ts";
import { entriesOf } from "./editEntries.ts";
import { approachGroup, type EditEntry } from "./editEntry.ts";
import { type EditGroup, editGroups } from "./editGroups.ts";
import { SECTIONS } from "./editSections.ts";
import { fieldRow } from "./fieldRow.ts";
import { type FilterId, foundEntries, foundGroups } from "./foundEntries.ts";
import { foundView, searchView } from "./foundView.ts";
import { groupView } from "./groupView.ts";
import { leadWords } from "./leadWords.ts";
import { placeOf } from "./placeOf.ts";
import { rowEvents } from "./rowEvents.ts";
import { isTextEntry } from "./textEntries.ts";
import { textRow } from "./textRow.ts";

/** What is looked at on the page. */
export interface EditPlace {
  group: string;
  query: string;
  filter: FilterId | null;
}

/** What came of the last thing that was done with a number, for as long as it is as it was then. */
interface Said {
  path: string;
  text: string;
  quantity: Quantity | undefined;
}

/** Rows that are drawn at once, and with each frame after that: what one does next need not wait for all of them. */
const FIRST_ROWS = 10;
const MORE_ROWS = 12;

/**
 * The Edit page itself: while one types in its search, it draws itself anew and not the page around it. What it shows is
 * in the page's own tree, so that the editors of other files stand in it as they would anywhere.
 */
@customElement("spandrel-edit")
export class SpandrelEdit extends LitElement {
  @property({ attribute: false }) place: EditPlace = { group: "basics", query: "", filter: null };
  // what it holds may be new where it is the same object
  @property({ attribute: false, hasChanged: () => true }) context!: PageContext;
  /** of what was found, all and not the first */
  @state() private isAll = false;
  @state() private said: Said = { path: "", text: "", quantity: undefined };
  /** rows that may be drawn by now, and how many of them are still to be given out in this drawing */
  @state() private room = FIRST_ROWS;
  private left = 0;
  private readonly events = rowEvents({
    scenario: () => this.context.document.scenario,
    file: () => this.context.document.file,
    take: (act, path) => this.take(act, path),
    refuse: (message, path) => this.say(message, path, this.context.document.scenario),
  });

  override connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.follow);
    void this.updateComplete.then(this.follow);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.follow);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    if (this.left >= 0) return;
    requestAnimationFrame(() => {
      this.room += MORE_ROWS;
    });
  }

  override render() {
    const { scenario, file } = this.context.document;
    this.left = this.room;
    const { place } = this;
    const groups = editGroups(scenario);
    const isSearch = this.isSearch;
    const shown = groups.find(({ id }) => id === place.group) ?? (groups[0] as EditGroup);
    return html`<spandrel-field-index
      .groups=${groups.map(({ id, label }) => {
        const entries = this.entriesIn(id);
        const changed = entries.filter((entry) => isChangedEntry(entry, scenario, file)).length;
        const parts = [...new Set(entries.map(({ part }) => part))].filter((part) => part);
        const inner = id.startsWith(approachGroup(""));
        return {
          id,
          label,
          inner,
          changed: changed + changedParts(id, scenario, file),
          parts: SECTIONS[id] ? [] : parts,
        };
      })}
      current=${isSearch ? "" : shown.id}
      @group-choose=${(event: CustomEvent<{ group: string; part: string }>) => this.choose(event.detail)}
    >
      ${searchView(this.place, this.context, {
        onSearch: (query) => this.look({ query }),
        onFilter: (filter) => this.look({ filter }),
      })}
      ${isSearch ? this.renderFound() : this.renderGroup(shown)}
    </spandrel-field-index>`;
  }

  private get isSearch(): boolean {
    return this.place.query.trim() !== "" || this.place.filter !== null;
  }

  private entriesIn(group: string): readonly EditEntry[] {
    return entriesOf(this.context.document.scenario).filter((entry) => entry.group === group);
  }

  private renderGroup(group: EditGroup) {
    const section = SECTIONS[group.id];
    if (section)
      return html`<spandrel-field-group heading=${group.label} data-group=${group.id}>${section(this.context)}</spandrel-field-group>`;
    return groupView(group, this.entriesIn(group.id), {
      ...leadWords(this.context),
      scenario: this.context.document.scenario,
      rows: (entries) => this.rows(entries, false),
      take: (act) => this.take(act, ""),
    });
  }

  private renderFound() {
    const { document, insights } = this.context;
    const { query, filter } = this.place;
    const found = foundEntries({ ...document, query, filter, byEffect: insights.byEffect });
    return foundView(found, filter === null ? foundGroups(document.scenario, query) : [], {
      ...leadWords(this.context),
      query,
      filter,
      isAll: this.isAll,
      rows: (entries) => this.rows(entries, true),
      onAll: () => {
        this.isAll = true;
      },
      onGroup: (group) => this.choose({ group, part: "" }),
    });
  }

  private rows(entries: readonly EditEntry[], named: boolean): TemplateResult {
    const { document, insights, stale } = this.context;
    const { scenario, file } = document;
    const { events } = this;
    const drawn = entries.slice(0, Math.max(0, this.left));
    this.left -= entries.length;
    return html`<div
      style=${stale ? "--analysed: 0.4" : nothing}
      @quantity-change=${events.quantity}
      @form-choose=${events.form}
      @evidence-set=${events.evidence}
      @evidence-reset=${events.evidenceReset}
      @field-reset=${events.reset}
      @text-change=${events.text}
    >
      ${repeat(
        drawn,
        ({ path }) => path,
        (entry) => {
          const { path, field } = entry;
          if (isTextEntry(entry)) return textRow(entry, scenario, file, named);
          if (!field) return nothing;
          const settings = { insight: insights.of(path), named, message: this.messageFor(path) };
          return fieldRow({ ...entry, field }, scenario, file, settings);
        },
      )}
    </div>`;
  }

  private messageFor(path: string): string {
    const { said } = this;
    if (said.path !== path) return "";
    return isSame(said.quantity, filed(this.context.document.scenario, path)) ? said.text : "";
  }

  private take({ change, message }: Act, path: string) {
    const { document, edit } = this.context;
    this.say(message, path, message ? change(document.scenario) : document.scenario);
    edit(change);
  }

  private say(text: string, path: string, scenario: Scenario) {
    this.said = { path, text, quantity: path && text ? quantityAt(scenario, path) : undefined };
  }

  private look(wanted: Partial<EditPlace>) {
    Object.assign(this.place, wanted);
    this.isAll = false;
    this.room = FIRST_ROWS;
    this.requestUpdate();
  }

  private choose({ group, part }: { group: string; part: string }) {
    this.look({ group, query: "", filter: null });
    // one can only go to what is there
    if (part) this.room = Infinity;
    void this.updateComplete.then(() => {
      const wanted = part ? `[data-part="${CSS.escape(part)}"]` : "spandrel-field-group";
      const heading = this.querySelector<HTMLElement>(wanted);
      const { top } = this.getBoundingClientRect();
      if (part || top < 0) heading?.scrollIntoView({ block: "start" });
    });
  }

  /** Goes where the address leads. */
  private readonly follow = () => {
    const place = placeOf(location.hash, this.context.document.scenario);
    if (!place) return;
    this.choose({ group: place.group, part: "" });
    if (!place.path) return;
    this.room = Infinity;
    void this.bring(place.path);
  };

  /** Brings a field into view. Rows above it may still grow, so it is done again until the field stands still. */
  private async bring(path: string) {
    await this.updateComplete;
    const field = this.querySelector<HTMLElement>(`[path="${CSS.escape(path)}"]`);
    for (let frame = 0, calm = 0; field?.isConnected && frame < 60 && calm < 6; frame++) {
      field.scrollIntoView({ block: "center" });
      const { top } = field.getBoundingClientRect();
      await new Promise(requestAnimationFrame);
      calm = Math.abs(field.getBoundingClientRect().top - top) < 1 ? calm + 1 : 0;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-edit": SpandrelEdit;
  }
}
