import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import fieldGrid from "../field/fieldGrid.styles.ts";
import styles from "../text-field/text-field.styles.ts";
import type { TextDetail } from "../text-field/text-field.ts";

/**
 * One of a few words that the scenario knows.
 *
 * @event text-change - TextDetail: the word
 */
@customElement("spandrel-choice-field")
export class SpandrelChoiceField extends LitElement {
  static override styles = [base, entry, fieldGrid, styles];

  @property() path = "";
  @property() label = "";
  /** one plain sentence */
  @property() help = "";
  @property() value = "";
  /** what the file says; null if it has no say */
  @property({ attribute: false }) fileValue: string | null = null;
  @property({ attribute: false }) choices: readonly { text: string; words: string }[] = [];

  protected override willUpdate() {
    this.toggleAttribute("changed", this.isChanged);
  }

  override render() {
    const { choices, fileValue } = this;
    const words = choices.find(({ text }) => text === fileValue)?.words;
    return html`
      <div>
        <label for="choice">${this.label}</label>
        <select id="choice" class="entry" @change=${(event: Event) => this.emit((event.target as HTMLSelectElement).value)}>
          ${choices.map(({ text, words }) => html`<option value=${text} .selected=${text === this.value}>${words}</option>`)}
        </select>
      </div>
      <div class="said">
        <p>${this.help}</p>
        ${
          this.isChanged
            ? html`<div class="acts">
                <button type="button" class="link" aria-label="Reset to ${words}: ${this.label}" @click=${() => this.emit(fileValue ?? "")}>
                  Reset to ${words}
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private get isChanged(): boolean {
    return this.fileValue !== null && this.fileValue !== this.value;
  }

  private emit(text: string) {
    const detail: TextDetail = { path: this.path, text };
    this.dispatchEvent(new CustomEvent("text-change", { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-choice-field": SpandrelChoiceField;
  }
}
