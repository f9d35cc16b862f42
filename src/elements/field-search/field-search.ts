import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import loupe from "lucide-static/icons/search.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { icon } from "../icon.ts";
import styles from "./field-search.styles.ts";

/** A choice of fields other than by words. */
export interface FieldFilter {
  id: string;
  label: string;
  /** why there is nothing to choose; "" if there is */
  none: string;
}

/**
 * Finds fields by words, and by what is the case with them.
 *
 * @event search-change - `{query}`, at every key
 * @event filter-choose - `{filter}`: the id of the one that is wanted; null for none
 */
@customElement("spandrel-field-search")
export class SpandrelFieldSearch extends LitElement {
  static override styles = [base, entry, styles];

  @property() query = "";
  @property({ attribute: false }) filters: readonly FieldFilter[] = [];
  @property() filter: string | null = null;
  /** how many were found, in words; empty while nothing is looked for */
  @property() found = "";
  @query("input") private input!: HTMLInputElement;

  override render() {
    return html`
      <div class="box" role="search">
        ${icon(loupe)}
        <input
          type="search"
          class="entry"
          aria-label="Find an input"
          placeholder="Find an input: repair, suite fee"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${this.query}
          @input=${() => this.search(this.input.value)}
          @keydown=${this.press}
        />
        ${this.query ? html`<button type="button" class="clear" aria-label="Clear the search" @click=${this.clear}>${icon(close)}</button>` : nothing}
      </div>
      <div class="filters" role="group" aria-label="Show only">
        ${this.filters.map(
          ({ id, label, none }) => html`<button
            type="button"
            aria-pressed=${this.filter === id}
            ?disabled=${none !== "" && this.filter !== id}
            title=${none || nothing}
            @click=${() => this.emit("filter-choose", { filter: this.filter === id ? null : id })}
          >
            ${label}
          </button>`,
        )}
      </div>
      <p class="found" role="status" ?hidden=${!this.found}>${this.found}</p>
    `;
  }

  private search(query: string) {
    this.query = query;
    this.emit("search-change", { query });
  }

  private clear() {
    this.search("");
    this.input.focus();
  }

  private press(event: KeyboardEvent) {
    if (event.key !== "Escape" || this.query === "") return;
    event.preventDefault();
    this.search("");
  }

  private emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-field-search": SpandrelFieldSearch;
  }
}
