import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import plus from "lucide-static/icons/plus.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import { capitalised } from "../../decision/names.ts";
import type { CorrelationEdit } from "../../scenario/edit/correlations.ts";
import { fromTyped, inForm } from "../../scenario/numberForm.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { icon } from "../icon.ts";
import type { InputChoices } from "../map/axisSelect.ts";
import tool from "../tool.styles.ts";
import styles from "./correlations.styles.ts";
import "./inputPicker.ts";
import { rankWords } from "./rankWords.ts";

/** One pair of inputs that go together. */
export interface CorrelationRow {
  between: [path: string, path: string];
  /** their names in full */
  names: readonly [string, string];
  rank: number;
  isChanged: boolean;
}

/** What a new pair begins with. */
const FIRST_RANK = 0.5;

/**
 * Which uncertain inputs go together, and how closely: a rank from −1 to 1 for each pair. What cannot hold together says
 * so beside it, and nothing changes.
 *
 * @event correlation-edit - CorrelationEdit
 */
@customElement("spandrel-correlations")
export class SpandrelCorrelations extends LitElement {
  static override styles = [base, entry, tool, styles];

  @property({ attribute: false }) rows: readonly CorrelationRow[] = [];
  /** the inputs that can be correlated */
  @property({ attribute: false }) groups: readonly InputChoices[] = [];
  /** throws an Error with the reason if an edit would be refused */
  @property({ attribute: false }) check: (edit: CorrelationEdit) => void = () => {};
  @state() private pair: [string, string] = ["", ""];
  /** a rank while its slider is held */
  @state() private held: { i: number; rank: number } | null = null;
  /** what was refused, at which row; −1 for the new pair */
  @state() private fault: { i: number; text: string | null; message: string } | null = null;

  override render() {
    const isWhole = this.pair.every((path) => path !== "");
    return html`
      ${this.rows.length > 0 ? html`<ul>${this.rows.map((row, i) => this.renderRow(row, i))}</ul>` : html`<p class="empty">Every input is drawn by itself: none tells anything about another.</p>`}
      <div class="new" role="group" aria-label="A new correlation">
        ${([0, 1] as const).map(
          (end) => html`<spandrel-input-picker
            label=${end === 0 ? "This input" : "goes with this one"}
            .value=${this.pair[end]}
            .groups=${this.groups}
            @input-pick=${(event: CustomEvent<{ path: string }>) => this.choose(end, event.detail.path)}
          ></spandrel-input-picker>`,
        )}
        <button class="act" type="button" ?disabled=${!isWhole} @click=${this.add}>${icon(plus, 14)}Add</button>
      </div>
      ${this.refusal(-1)}
    `;
  }

  private renderRow({ between, names: [first, second], rank: present, isChanged }: CorrelationRow, i: number) {
    const rank = this.held?.i === i ? this.held.rank : present;
    const refused = this.fault?.i === i ? this.fault.text : null;
    const name = `${first} and ${second}`;
    return html`<li class=${isChanged ? "changed" : ""}>
      <span class="names"><b>${first}</b> and <b>${second}</b></span>
      <span class="slider">
        <input
          type="range"
          min="-0.99"
          max="0.99"
          step="0.01"
          aria-label="Rank of ${name}"
          aria-valuetext=${rankWords(rank)}
          .value=${live(String(rank))}
          @input=${(event: Event) => this.hold(i, Number((event.target as HTMLInputElement).value))}
          @change=${(event: Event) => this.release(event.target as HTMLInputElement, between, i)}
        />
      </span>
      <input
        class="entry rank"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label="Rank of ${name}, as a number"
        aria-invalid=${refused === null ? "false" : "true"}
        .value=${live(refused ?? signed(rank))}
        @change=${(event: Event) => this.type(event.target as HTMLInputElement, between, i)}
        @keydown=${this.press}
      />
      <button class="tool" type="button" aria-label="Remove ${name}" @click=${() => this.attempt({ between, rank: null }, i, null)}>
        ${icon(close)}
      </button>
      <small>${rankWords(rank)}</small>
      ${this.refusal(i)}
    </li>`;
  }

  private refusal(i: number) {
    if (this.fault?.i !== i) return nothing;
    const { message } = this.fault;
    return html`<p class="refused" role="alert">${capitalised(message)}.</p>`;
  }

  private hold(i: number, rank: number) {
    this.held = { i, rank };
  }

  private release(slider: HTMLInputElement, between: CorrelationRow["between"], i: number) {
    const rank = Number(slider.value);
    this.held = null;
    this.attempt({ between, rank }, i, null);
  }

  private type(input: HTMLInputElement, between: CorrelationRow["between"], i: number) {
    const text = fromTyped(input.value).trim().replace("−", "-");
    this.attempt({ between, rank: text === "" ? Number.NaN : Number(text) }, i, input.value);
  }

  private press(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    this.fault = null;
    this.requestUpdate();
  }

  private choose(end: 0 | 1, path: string) {
    this.pair = end === 0 ? [path, this.pair[1]] : [this.pair[0], path];
    this.fault = null;
  }

  private add() {
    const isThere = this.rows.some(({ between }) => this.pair.every((path) => between.includes(path)));
    if (isThere && this.pair[0] !== this.pair[1]) {
      this.fault = { i: -1, text: null, message: "required a pair that is not in the list, found one that is" };
    } else if (this.attempt({ between: this.pair, rank: FIRST_RANK }, -1, null)) this.pair = ["", ""];
  }

  private attempt(edit: CorrelationEdit, i: number, text: string | null): boolean {
    try {
      this.check(edit);
      this.fault = null;
      this.dispatchEvent(new CustomEvent("correlation-edit", { detail: edit, bubbles: true, composed: true }));
      this.requestUpdate();
      return true;
    } catch (error) {
      this.fault = { i, text, message: error instanceof Error ? error.message : String(error) };
      return false;
    }
  }
}

const signed = (rank: number) => inForm(String(rank)).replace("-", "−");

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-correlations": SpandrelCorrelations;
  }
}
