import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import down from "lucide-static/icons/arrow-down.svg?raw";
import up from "lucide-static/icons/arrow-up.svg?raw";
import grip from "lucide-static/icons/grip-vertical.svg?raw";
import back from "lucide-static/icons/rotate-ccw.svg?raw";
import type { DeckPage, PageId, PageSetting } from "../../report/deck/page.ts";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import tool from "../tool.styles.ts";
import styles from "./page-settings.styles.ts";
import { PAGE_NAMES } from "./pageNames.ts";
import { movedRow, rowsOf, type SettingRow, settingsOf } from "./settingRows.ts";

/** A title is no longer than this. */
const MOST_LETTERS = 200;

/** What `page-settings-change` carries. */
export interface PageSettingsDetail {
  settings: PageSetting[];
}

/**
 * The pages of a deck as a list: shown or hidden, moved by buttons or by dragging, under titles of one's own. The last
 * page that is shown cannot be hidden.
 *
 * @event page-settings-change - PageSettingsDetail: empty settings where all is as it comes
 */
@customElement("spandrel-page-settings")
export class SpandrelPageSettings extends LitElement {
  static override styles = [base, tool, styles];

  /** all pages, in their usual order, under their own titles */
  @property({ attribute: false }) pages: readonly DeckPage[] = [];
  @property({ attribute: false }) settings: readonly PageSetting[] = [];

  @state() private dragged: PageId | null = null;
  @state() private over: number | null = null;
  @state() private said = "";

  private get rows(): SettingRow[] {
    return rowsOf(this.pages, this.settings);
  }

  override render() {
    const { rows } = this;
    const shown = rows.filter(({ isHidden }) => !isHidden).length;
    return html`<ol>
        ${repeat(
          rows,
          ({ id }) => id,
          (row, i) => this.renderRow(row, i, rows.length, !row.isHidden && shown === 1),
        )}
      </ol>
      <p class="heard-only" role="status">${this.said}</p>`;
  }

  private renderRow(row: SettingRow, index: number, count: number, isLast: boolean): TemplateResult {
    const { id, own, title, isHidden } = row;
    const name = PAGE_NAMES[id];
    const move = (by: number, label: string, source: string) => html`<button
      type="button"
      class="tool ${by < 0 ? "up" : "down"}"
      aria-label="${label}: ${name}"
      title=${label}
      ?disabled=${index + by < 0 || index + by >= count}
      @click=${() => this.move(id, index + by)}
    >
      ${icon(source)}
    </button>`;
    return html`<li
      data-id=${id}
      class="${isHidden ? "hidden" : ""} ${this.dragged === id ? "dragged" : ""} ${this.over === index ? "over" : ""}"
      @dragover=${(event: DragEvent) => this.dragOver(event, index)}
      @drop=${(event: DragEvent) => this.drop(event, index)}
    >
      <span
        class="grip"
        draggable="true"
        aria-hidden="true"
        title="Drag to move"
        @dragstart=${(event: DragEvent) => this.dragStart(event, id)}
        @dragend=${this.dragEnd}
        >${icon(grip)}</span
      >
      <label class="shown" title=${isLast ? "One page stays" : ""}>
        <input
          type="checkbox"
          .checked=${live(!isHidden)}
          ?disabled=${isLast}
          @change=${(event: Event) => this.change(id, { isHidden: !(event.target as HTMLInputElement).checked })}
        />
        <span>${name}</span>
      </label>
      <input
        class="title"
        type="text"
        aria-label="Title of ${name}"
        maxlength=${MOST_LETTERS}
        placeholder=${own}
        .value=${live(title)}
        @change=${(event: Event) => this.retitle(row, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.pressInTitle(event, title)}
      />
      ${
        title === ""
          ? nothing
          : html`<button type="button" class="tool reset" aria-label="Reset to its own title: ${name}" title="Reset to its own title" @click=${() => this.reset(row)}>
              ${icon(back)}
            </button>`
      }
      ${move(-1, "Move up", up)}${move(1, "Move down", down)}
    </li>`;
  }

  private change(id: PageId, change: Partial<SettingRow>): void {
    this.emit(this.rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  private retitle({ id, own }: SettingRow, typed: string): void {
    const title = typed.replace(/\s+/g, " ").trim();
    // what it says by itself is not a title of one's own
    this.change(id, { title: title === own ? "" : title });
    this.requestUpdate();
  }

  private async reset({ id }: SettingRow): Promise<void> {
    this.change(id, { title: "" });
    await this.updateComplete;
    this.find(id, ".title")?.focus();
  }

  private pressInTitle(event: KeyboardEvent, title: string): void {
    const field = event.target as HTMLInputElement;
    if (event.key === "Enter") field.blur();
    if (event.key !== "Escape" || field.value === title) return;
    event.preventDefault();
    event.stopPropagation();
    field.value = title;
  }

  /** The focus stays with the page that is moved; at an end it goes to the other button. */
  private async move(id: PageId, to: number): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    const way = focused?.classList.contains("up") ? ".up" : ".down";
    const { rows } = this;
    this.emit(
      movedRow(
        rows,
        rows.findIndex((row) => row.id === id),
        to,
      ),
    );
    this.said = `${PAGE_NAMES[id]} is page ${to + 1} of ${rows.length}`;
    await this.updateComplete;
    const button = this.find<HTMLButtonElement>(id, way);
    (button?.disabled ? this.find(id, way === ".up" ? ".down" : ".up") : button)?.focus();
  }

  private find<E extends HTMLElement>(id: PageId, selector: string): E | null {
    return this.renderRoot.querySelector<E>(`li[data-id="${id}"] ${selector}`);
  }

  private dragStart(event: DragEvent, id: PageId): void {
    this.dragged = id;
    event.dataTransfer?.setData("text/plain", PAGE_NAMES[id]);
    const row = (event.target as HTMLElement).closest("li");
    if (row) event.dataTransfer?.setDragImage(row, 12, 12);
  }

  private dragOver(event: DragEvent, index: number): void {
    if (this.dragged === null) return;
    event.preventDefault();
    this.over = index;
  }

  private drop(event: DragEvent, index: number): void {
    if (this.dragged === null) return;
    event.preventDefault();
    const id = this.dragged;
    this.dragEnd();
    if (this.rows[index]?.id !== id) this.move(id, index);
  }

  private dragEnd(): void {
    this.dragged = null;
    this.over = null;
  }

  private emit(rows: readonly SettingRow[]): void {
    const detail: PageSettingsDetail = { settings: settingsOf(rows, this.pages) };
    this.dispatchEvent(new CustomEvent("page-settings-change", { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-page-settings": SpandrelPageSettings;
  }
}
