import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import down from "lucide-static/icons/arrow-down.svg?raw";
import up from "lucide-static/icons/arrow-up.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import type { OptionStyle } from "../../charts/style.ts";
import { capitalised } from "../../decision/names.ts";
import type { HandshakeEdit } from "../../scenario/edit/handshake.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { icon } from "../icon.ts";
import { lineSample } from "../lineSample.ts";
import optionTable from "../optionTable.styles.ts";
import tool from "../tool.styles.ts";
import styles from "./handshake.styles.ts";
import cell from "./quantityCell.styles.ts";
import { focusInput, type QuantityCell, quantityCell } from "./quantityCell.ts";

/** One approach: the column of what it keeps. */
export interface ApproachColumn {
  label: string;
  style: OptionStyle;
  /** what it keeps of all signals by weight: "68%" */
  kept: string;
}

/** One signal; `kept` in the order of the approaches. */
export interface SignalRow {
  name: string;
  weight: string;
  /** in the weight of all: "50%" */
  share: string;
  /** its name or weight differs from the file, or it is not there */
  isChanged: boolean;
  kept: readonly QuantityCell[];
}

/** Where the focus goes once the list has changed: a selector. */
type Target = string;

/**
 * What crosses the gap: the trigger, and the signals with their weights and what each approach keeps of them. Typing,
 * moving, adding and removing are asked for one at a time; what is refused says so beside it, and nothing changes.
 *
 * @event handshake-edit - HandshakeEdit
 */
@customElement("spandrel-handshake")
export class SpandrelHandshake extends LitElement {
  static override styles = [base, optionTable, entry, tool, cell, styles];

  @property() trigger = "";
  @property({ attribute: false }) approaches: readonly ApproachColumn[] = [];
  @property({ attribute: false }) signals: readonly SignalRow[] = [];
  /** the most signals that there may be */
  @property({ type: Number }) most = 50;
  /** reads a typed weight; throws an Error whose message says what is required and what was found */
  @property({ attribute: false }) readWeight: (text: string) => number = Number;
  /** throws an Error with the reason if an edit would be refused */
  @property({ attribute: false }) check: (edit: HandshakeEdit) => void = () => {};
  /** the row of the input at a path */
  @property({ attribute: false }) renderInput: (path: string) => unknown = () => nothing;
  @state() private opened: string | null = null;
  /** what was typed and refused, or could not be done, where: "trigger", "name 0", "weight 0", "row 0" */
  @state() private fault: { at: string; text: string | null; message: string } | null = null;
  private target: Target | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("signals") && !this.signals.some(({ kept }) => kept.some(({ path }) => path === this.opened))) {
      this.opened = null;
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("signals") || this.target === null) return;
    const wanted = [...this.renderRoot.querySelectorAll<HTMLElement>(this.target)].find(
      (each) => !each.matches(":disabled"),
    );
    this.target = null;
    wanted?.focus();
    if (wanted instanceof HTMLInputElement) wanted.select();
  }

  override render() {
    const { approaches, signals, most } = this;
    const columns = approaches.length + 4;
    return html`
      <div class="trigger">
        <label for="trigger">A signal crosses when</label>
        <div>${this.text("trigger", this.trigger, (text) => ({ kind: "trigger", text }), { id: "trigger" })}${this.refusal("trigger")}</div>
      </div>
      <div class="frame" role="region" aria-label="Signals" tabindex=${approaches.length > 4 ? 0 : nothing}>
        <table style="--approaches: ${approaches.length}">
          <caption class="heard-only">What crosses the gap, and what each approach keeps of it</caption>
          <thead>
            <tr>
              <th scope="col" class="name">Signal</th>
              <th scope="col" class="weight">Weight</th>
              <th scope="col" class="share">of all</th>
              ${approaches.map(({ label, style }) => html`<th scope="col" class="kept">${lineSample(style)}<span>${label} keeps</span></th>`)}
              <th class="tools"><span class="heard-only">Order</span></th>
            </tr>
          </thead>
          <tbody>
            ${signals.map((signal, i) => this.renderSignal(signal, i, columns))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" class="name">All, by weight</th>
              <td class="weight"></td>
              <td class="share">100%</td>
              ${approaches.map(({ kept, label }) => html`<td class="kept total"><span class="whose">${label} keeps</span><b>${kept}</b></td>`)}
              <td class="tools"></td>
            </tr>
          </tfoot>
        </table>
      </div>
      <button class="act add" type="button" ?disabled=${signals.length >= most} @click=${this.add}>
        ${icon(plus, 14)}Add a signal
      </button>
      ${signals.length >= most ? html`<small class="full">${most} signals are as many as there can be.</small>` : nothing}
    `;
  }

  private renderSignal({ name, weight, share, isChanged, kept }: SignalRow, i: number, columns: number) {
    const last = this.signals.length - 1;
    const opened = kept.find(({ path }) => path === this.opened);
    const refusals = [`name ${i}`, `weight ${i}`, `row ${i}`].map((at) => this.refusal(at));
    const isRefused = refusals.some((each) => each !== nothing);
    return html`<tr class="signal ${isChanged ? "changed" : ""} ${opened || isRefused ? "open" : ""}">
        <th scope="row" class="name">
          ${this.text(`name ${i}`, name, (text) => ({ kind: "rename", signal: i, name: text }), { label: `Name of signal ${i + 1}` })}
        </th>
        <td class="weight">
          <span class="whose">Weight</span>
          ${this.text(`weight ${i}`, weight, (text) => ({ kind: "reweigh", signal: i, weight: this.readWeight(text) }), { label: `Weight of ${name}`, decimal: true })}
        </td>
        <td class="share">${share}</td>
        ${kept.map(
          (each, a) =>
            html`<td class="kept">
              <span class="whose">${this.approaches[a]?.label} keeps</span>
              ${quantityCell(each, each.path === this.opened, () => this.toggle(each.path))}
            </td>`,
        )}
        <td class="tools">
          <button type="button" class="tool" data-up=${i} aria-label="Move ${name} up" ?disabled=${i === 0} @click=${() => this.move(i, i - 1)}>${icon(up)}</button
          ><button type="button" class="tool" data-down=${i} aria-label="Move ${name} down" ?disabled=${i === last} @click=${() => this.move(i, i + 1)}>${icon(down)}</button
          ><button type="button" class="tool" data-remove=${i} aria-label="Remove ${name}" ?disabled=${last === 0} @click=${() => this.takeOut(i)}>${icon(close)}</button>
        </td>
      </tr>
      ${isRefused ? html`<tr class="opened"><td colspan=${columns}>${refusals}</td></tr>` : nothing}
      ${
        opened
          ? html`<tr class="opened"><td colspan=${columns}><div class="input">${this.renderInput(opened.path)}</div></td></tr>`
          : nothing
      }`;
  }

  private text(
    at: string,
    value: string,
    editOf: (text: string) => HandshakeEdit,
    { label, id, decimal = false }: { label?: string; id?: string; decimal?: boolean },
  ): TemplateResult {
    const refused = this.fault?.at === at ? this.fault.text : null;
    return html`<input
      class="entry"
      type="text"
      id=${id ?? nothing}
      autocomplete="off"
      data-at=${at}
      inputmode=${decimal ? "decimal" : nothing}
      aria-label=${label ?? nothing}
      aria-invalid=${refused === null ? "false" : "true"}
      aria-describedby=${refused === null ? nothing : "refused"}
      .value=${live(refused ?? value)}
      @change=${(event: Event) => this.take(at, event.target as HTMLInputElement, value, editOf)}
      @keydown=${(event: KeyboardEvent) => this.press(event, value)}
    />`;
  }

  private refusal(at: string): TemplateResult | typeof nothing {
    if (this.fault?.at !== at) return nothing;
    return html`<p id="refused" class="refused" role="alert">${capitalised(this.fault.message)}.</p>`;
  }

  private take(at: string, input: HTMLInputElement, value: string, editOf: (text: string) => HandshakeEdit) {
    if (input.value === value) this.fault = null;
    else if (!this.attempt(at, input.value, () => editOf(input.value))) return;
    // what was taken may have been tidied, or be what was there before
    input.value = value;
    this.requestUpdate();
  }

  private press(event: KeyboardEvent, value: string) {
    if (event.key !== "Escape") return;
    this.fault = null;
    (event.target as HTMLInputElement).value = value;
  }

  private attempt(at: string, text: string | null, editOf: () => HandshakeEdit): boolean {
    try {
      const edit = editOf();
      this.check(edit);
      this.fault = null;
      this.dispatchEvent(new CustomEvent("handshake-edit", { detail: edit, bubbles: true, composed: true }));
      return true;
    } catch (error) {
      this.fault = { at, text, message: error instanceof Error ? error.message : String(error) };
      this.target = null;
      return false;
    }
  }

  private toggle(path: string) {
    this.opened = this.opened === path ? null : path;
    if (this.opened !== null) void this.updateComplete.then(() => focusInput(this.renderRoot));
  }

  private add() {
    const i = this.signals.length;
    this.target = `[data-at="name ${i}"]`;
    this.attempt(`row ${i - 1}`, null, () => ({ kind: "add" }));
  }

  private move(i: number, to: number) {
    const [first, second] = to < i ? ["up", "down"] : ["down", "up"];
    this.opened = null;
    this.target = `[data-${first}="${to}"]:not(:disabled), [data-${second}="${to}"]`;
    this.attempt(`row ${i}`, null, () => ({ kind: "move", signal: i, to }));
  }

  private takeOut(i: number) {
    const next = Math.min(i, this.signals.length - 2);
    this.opened = null;
    this.target = `[data-remove="${next}"]:not(:disabled), .add`;
    this.attempt(`row ${i}`, null, () => ({ kind: "remove", signal: i }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-handshake": SpandrelHandshake;
  }
}
