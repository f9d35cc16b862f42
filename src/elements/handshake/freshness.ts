import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { HandshakeEdit } from "../../scenario/edit/handshake.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { lineSample } from "../lineSample.ts";
import optionTable from "../optionTable.styles.ts";
import styles from "./freshness.styles.ts";
import cell from "./quantityCell.styles.ts";
import { focusInput, type QuantityCell, quantityCell } from "./quantityCell.ts";

/** How fast one approach is. */
export interface CrossingRow {
  label: string;
  style: OptionStyle;
  interval: QuantityCell;
  processing: QuantityCell;
  /** from signal to action: "2.5 days" */
  delay: string;
  /** longer than the limit */
  isLate: boolean;
  /** what a signal is worth when it is acted on, of a fresh one: "22%" */
  worth: string;
}

/**
 * How fast signals fade, how long they take to cross by each approach, and how long they may take at most.
 *
 * @event handshake-edit - HandshakeEdit, of the limit
 */
@customElement("spandrel-freshness")
export class SpandrelFreshness extends LitElement {
  static override styles = [base, optionTable, entry, cell, styles];

  /** how a signal fades: a cell under each label */
  @property({ attribute: false }) decay: readonly { label: string; cell: QuantityCell }[] = [];
  @property({ attribute: false }) rows: readonly CrossingRow[] = [];
  /** the longest delay as it would be typed; empty for none */
  @property() limit = "";
  /** hours from what was typed; throws an Error whose message says what is required and what was found */
  @property({ attribute: false }) readLimit: (text: string) => number = Number;
  /** throws an Error with the reason if an edit would be refused */
  @property({ attribute: false }) check: (edit: HandshakeEdit) => void = () => {};
  /** the row of the input at a path */
  @property({ attribute: false }) renderInput: (path: string) => unknown = () => nothing;
  @state() private opened: string | null = null;
  @state() private fault: { text: string; message: string } | null = null;

  override render() {
    return html`
      <div class="decay">
        ${this.decay.map(({ label, cell: each }) => html`<div><span class="term">${label}</span>${this.cell(each)}</div>`)}
        <div class="limit">
          <label class="term" for="limit">Longest delay, if there is a limit</label>
          ${this.renderLimit()}
        </div>
      </div>
      ${this.decay.some(({ cell: { path } }) => path === this.opened) ? this.renderOpened() : nothing}
      <table>
        <caption class="heard-only">How long signals take to cross by each approach, and what is left of them</caption>
        <thead>
          <tr>
            <th scope="col">Approach</th>
            <th scope="col" class="cell">Sync interval</th>
            <th scope="col" class="cell">Processing</th>
            <th scope="col" class="figure">Delay</th>
            <th scope="col" class="figure">Worth left</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.renderRow(row))}
        </tbody>
      </table>
    `;
  }

  private renderRow({ label, style, interval, processing, delay, isLate, worth }: CrossingRow) {
    const isOpen = [interval, processing].some(({ path }) => path === this.opened);
    return html`<tr class=${isOpen ? "crossing open" : "crossing"}>
        <th scope="row"><span class="approach">${lineSample(style)}<span>${label}</span></span></th>
        <td class="cell"><span class="whose">Sync interval</span>${this.cell(interval)}</td>
        <td class="cell"><span class="whose">Processing</span>${this.cell(processing)}</td>
        <td class="figure"><span class="whose">Delay</span><span>${delay}${isLate ? html`<br /><small>over the limit</small>` : nothing}</span></td>
        <td class="figure"><span class="whose">Worth left</span><b>${worth}</b></td>
      </tr>
      ${isOpen ? html`<tr class="opened"><td colspan="5">${this.renderOpened()}</td></tr>` : nothing}`;
  }

  private cell(each: QuantityCell) {
    return quantityCell(each, each.path === this.opened, () => this.toggle(each.path));
  }

  private renderOpened() {
    return html`<div class="opened"><div class="input">${this.opened === null ? nothing : this.renderInput(this.opened)}</div></div>`;
  }

  private renderLimit() {
    const { fault } = this;
    return html`<input
        id="limit"
        class="entry"
        type="text"
        autocomplete="off"
        placeholder="none"
        aria-invalid=${fault ? "true" : "false"}
        aria-describedby=${fault ? "refused" : nothing}
        .value=${live(fault?.text ?? this.limit)}
        @change=${this.take}
        @keydown=${this.press}
      />${fault ? html`<p id="refused" class="refused" role="alert">${fault.message}</p>` : nothing}`;
  }

  private take(event: Event) {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    this.fault = null;
    if (text === this.limit) return;
    try {
      const edit: HandshakeEdit = { kind: "delay", hours: text === "" ? null : this.readLimit(text) };
      this.check(edit);
      this.dispatchEvent(new CustomEvent("handshake-edit", { detail: edit, bubbles: true, composed: true }));
      this.requestUpdate();
    } catch (error) {
      this.fault = { text: input.value, message: `${error instanceof Error ? error.message : error}.` };
    }
  }

  private press(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    this.fault = null;
    (event.target as HTMLInputElement).value = this.limit;
  }

  private toggle(path: string) {
    this.opened = this.opened === path ? null : path;
    if (this.opened !== null) void this.updateComplete.then(() => focusInput(this.renderRoot));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-freshness": SpandrelFreshness;
  }
}
