import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import search from "lucide-static/icons/search.svg?raw";
import { count } from "../../scenario/numberForm.ts";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import { beginnings } from "./beginnings.ts";
import styles from "./library.styles.ts";
import { libraryRow } from "./libraryRow.ts";
import { matches } from "./matches.ts";
import type { Beginning, LibraryRow, RowAct, RowProblem } from "./row.ts";
import { shapes } from "./shapes.ts";

/** Rows that are drawn at a time: more than a window shows, so that the first are there at once whatever follows. */
const BATCH = 40;

/**
 * The scenarios that the browser keeps, searched, opened, renamed, copied, saved and deleted; and those to begin from.
 *
 * @event entry-open - `{id}`
 * @event entry-rename - `{id, name}`
 * @event entry-duplicate - `{id}`
 * @event entry-save - `{id}`: it is to be saved as a file
 * @event entry-remove - `{id}`
 * @event entry-read - `{id}`: what is wrong with it has been read
 * @event begin-from - `{id}` of a shipped scenario
 * @event begin-guided
 * @event begin-empty
 * @event present-save - what is on the page is to be saved as a file
 */
@customElement("spandrel-library")
export class SpandrelLibrary extends LitElement {
  static override styles = [base, styles];

  /** the last changed first; null until they are known */
  @property({ attribute: false }) rows: readonly LibraryRow[] | null = null;
  /** id of the one that is open */
  @property() current = "";
  /** what is wrong with single ones, by id */
  @property({ attribute: false }) problems: Readonly<Record<string, RowProblem>> = {};
  @property({ attribute: false }) beginnings: readonly Beginning[] = [];
  /** the present time, ms since 1970 */
  @property({ type: Number }) now = Date.now();
  /** why the browser keeps nothing; empty if it does */
  @property() denied = "";

  @state() private search = "";
  /** id of the one that is being renamed */
  @state() private renaming: string | null = null;
  /** how many rows are drawn yet */
  @state() private drawn = BATCH;
  /** the place of the row that had the focus, whose row is about to go */
  private place: number | null = null;

  protected override updated(changed: PropertyValues<this>) {
    if (this.rows && this.drawn < this.rows.length) {
      requestAnimationFrame(() => {
        this.drawn += BATCH;
      });
    }
    if (!changed.has("rows") || this.place === null) return;
    const names = this.renderRoot.querySelectorAll<HTMLElement>(".kept .open");
    const next = names[Math.min(this.place, names.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>("input");
    this.place = null;
    next?.focus();
  }

  override render() {
    return html`${shapes}
      <section class="kept" aria-labelledby="kept">
        <header>
          <div>
            <h1 id="kept">Your scenarios</h1>
            <p class="unit" role="status">${this.summary}</p>
          </div>
          <div class="start">
            <button type="button" class="framed" @click=${() => this.emit("begin-guided")}>Guided start</button>
            <button type="button" class="framed" @click=${() => this.emit("begin-empty")}>Empty scenario</button>
          </div>
        </header>
        ${this.renderKept()}
      </section>
      ${beginnings(this.beginnings, (id) => this.emit("begin-from", { id }))}
    `;
  }

  private renderKept(): TemplateResult | typeof nothing {
    const { rows } = this;
    if (this.denied) {
      return html`<div class="denied" role="alert">
        <p class="say">${this.denied}: save your scenario as a file.</p>
        <button type="button" class="framed" @click=${() => this.emit("present-save")}>Save as a file</button>
      </div>`;
    }
    if (!rows) return nothing;
    if (rows.length === 0) {
      return html`<p class="say empty">Nothing is kept yet. Begin from a scenario that ships with Spandrel, or change what is open: from its first change on a scenario is kept here by itself.</p>`;
    }
    const found = this.found(rows);
    return html`
      <label class="search">
        ${icon(search)}<span class="heard-only">Search your scenarios</span>
        <input
          type="search"
          placeholder="Search by name or verdict"
          autocomplete="off"
          spellcheck="false"
          .value=${this.search}
          @input=${this.seek}
          @keydown=${this.clearByKey}
        />
      </label>
      ${
        found.length > 0
          ? html`<ul>
              ${repeat(
                found.slice(0, this.drawn),
                ({ id }) => id,
                (row) => this.renderRow(row),
              )}
            </ul>`
          : html`<p class="say empty">
              No name or verdict has “${this.search.trim()}” in it.
              <button type="button" class="inline" @click=${this.clear}>Show all</button>
            </p>`
      }
    `;
  }

  private renderRow(row: LibraryRow) {
    const { id } = row;
    return libraryRow(row, {
      now: this.now,
      isCurrent: id === this.current,
      isRenaming: id === this.renaming,
      problem: this.problems[id],
      act: (act) => this.act(act, id),
      rename: (name) => this.rename(row, name),
    });
  }

  private get summary(): string {
    const { rows } = this;
    if (this.denied || !rows?.length) return "";
    const found = this.found(rows).length;
    const all = `${count(rows.length)} kept in this browser`;
    return found === rows.length ? all : `${count(found)} of ${all}`;
  }

  private found(rows: readonly LibraryRow[]): readonly LibraryRow[] {
    if (this.search.trim() === "") return rows;
    return rows.filter(({ name, verdict }) => matches(this.search.trim(), [name, verdict?.text ?? ""]));
  }

  private act(act: RowAct, id: string) {
    if (act === "rename") {
      this.renaming = id;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>("input.name")?.focus());
    } else {
      if (act === "remove") this.place = this.rows ? this.found(this.rows).findIndex((row) => row.id === id) : null;
      this.emit(`entry-${act}`, { id });
    }
  }

  /** A new name, or none: the row is as it was. */
  private rename({ id, name: before }: LibraryRow, name: string | null) {
    // a field that is taken away loses the focus and has its say again
    if (this.renaming !== id) return;
    this.renaming = null;
    const button = `[data-id="${CSS.escape(id)}"] .rename`;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(button)?.focus());
    const said = name?.trim() ?? "";
    if (said !== "" && said !== before) this.emit("entry-rename", { id, name: said });
  }

  private readonly seek = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value;
  };

  private readonly clear = () => {
    this.search = "";
    this.renderRoot.querySelector("input")?.focus();
  };

  private readonly clearByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") this.clear();
  };

  private emit(name: string, detail: object = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-library": SpandrelLibrary;
  }
}
