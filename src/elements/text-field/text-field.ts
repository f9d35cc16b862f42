import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import fieldGrid from "../field/fieldGrid.styles.ts";
import styles from "./text-field.styles.ts";

/** What `text-change` carries. */
export interface TextDetail {
  /** the field's own name for its text */
  path: string;
  text: string;
}

/**
 * One text of the scenario: typed, checked as it is typed, taken when it is left or with Enter; Escape takes it back.
 *
 * @event text-change - TextDetail
 */
@customElement("spandrel-text-field")
export class SpandrelTextField extends LitElement {
  static override styles = [base, entry, fieldGrid, styles];

  @property() path = "";
  @property() label = "";
  /** one plain sentence */
  @property() help = "";
  @property() value = "";
  /** what the file says; null if it has no say */
  @property({ attribute: false }) fileValue: string | null = null;
  /** several lines */
  @property({ type: Boolean }) multiline = false;
  /** what keeps a text from standing here, in words; "" if nothing does */
  @property({ attribute: false }) check: (text: string) => string = () => "";
  /** what a text stands for: "US dollars" for USD */
  @property({ attribute: false }) echo: (text: string) => string = () => "";
  /** texts that can be chosen, with what they stand for */
  @property({ attribute: false }) choices: readonly { text: string; words: string }[] = [];
  @state() private typed: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("value")) this.typed = null;
    this.toggleAttribute("changed", this.fileValue !== null && this.fileValue !== this.value);
  }

  override render() {
    const text = this.typed ?? this.value;
    const fault = this.typed === null ? "" : this.check(text);
    const isChanged = this.fileValue !== null && this.fileValue !== this.value;
    return html`
      <div>
        <label for="text">${this.label}</label>
        ${this.multiline ? this.renderLines(text, fault) : this.renderLine(text, fault)}
        <p id="fault" class="fault" role="alert" ?hidden=${!fault}>${fault}</p>
      </div>
      <div class="said">
        <p>${this.help}</p>
        <p class="range">${fault ? nothing : this.echo(text)}</p>
        ${
          isChanged
            ? html`<div class="acts">
                <button type="button" class="link" aria-label="Reset to what the file says: ${this.label}" @click=${this.reset}>
                  Reset to what the file says
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private renderLine(text: string, fault: string) {
    return html`<input
        id="text"
        class="entry"
        type="text"
        autocomplete="off"
        list=${this.choices.length > 0 ? "choices" : nothing}
        aria-invalid=${fault ? "true" : "false"}
        aria-describedby="fault"
        .value=${text}
        @input=${this.type}
        @change=${this.commit}
        @keydown=${this.press}
      />${
        this.choices.length > 0
          ? html`<datalist id="choices">
              ${this.choices.map((choice) => html`<option value=${choice.text}>${choice.words}</option>`)}
            </datalist>`
          : nothing
      }`;
  }

  private renderLines(text: string, fault: string) {
    return html`<textarea
      id="text"
      class="entry"
      rows="4"
      aria-invalid=${fault ? "true" : "false"}
      aria-describedby="fault"
      .value=${text}
      @input=${this.type}
      @change=${this.commit}
      @keydown=${this.press}
    ></textarea>`;
  }

  private type(event: Event) {
    this.typed = (event.target as HTMLInputElement).value;
  }

  private commit() {
    const text = this.typed;
    if (text === null || text === this.value || this.check(text)) return;
    this.value = text;
    this.emit(text);
  }

  private press(event: KeyboardEvent) {
    if (event.key === "Enter" && !this.multiline) this.commit();
    if (event.key !== "Escape" || this.typed === null) return;
    event.preventDefault();
    this.typed = null;
  }

  private reset() {
    if (this.fileValue !== null) this.emit(this.fileValue);
  }

  private emit(text: string) {
    const detail: TextDetail = { path: this.path, text };
    this.dispatchEvent(new CustomEvent("text-change", { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-text-field": SpandrelTextField;
  }
}
