import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import type { InputChoices } from "../map/axisSelect.ts";
import styles from "./inputPicker.styles.ts";

/**
 * A choice among many inputs, found by typing parts of their names: arrows move through what is found, Enter takes it,
 * Escape leaves it as it was.
 *
 * @event input-pick - {path} that was chosen
 */
@customElement("spandrel-input-picker")
export class SpandrelInputPicker extends LitElement {
  static override styles = [base, entry, styles];

  @property() label = "";
  /** path of the input that is chosen; empty for none */
  @property() value = "";
  @property({ attribute: false }) groups: readonly InputChoices[] = [];
  @state() private isOpen = false;
  /** what was typed since it was opened */
  @state() private typed = "";
  @state() private active = 0;
  @query("input") private field!: HTMLInputElement;

  override render() {
    const found = this.found;
    const chosen = this.groups.flatMap(({ inputs }) => inputs).find(({ path }) => path === this.value);
    const options = found.flatMap(({ inputs }) => inputs);
    const count = options.length === 1 ? "1 input" : `${options.length} inputs`;
    return html`
      <label for="field">${this.label}</label>
      <input
        id="field"
        class="entry"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder="Type to find an input"
        aria-expanded=${this.isOpen}
        aria-controls="list"
        aria-autocomplete="list"
        aria-activedescendant=${this.isOpen && options.length > 0 ? `option-${this.active}` : nothing}
        .value=${live(this.isOpen ? this.typed : (chosen?.label ?? ""))}
        @focus=${this.open}
        @click=${this.open}
        @input=${this.type}
        @keydown=${this.press}
        @blur=${this.close}
      />
      <div id="list" role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen || options.length === 0}>
        ${this.isOpen ? this.renderGroups(found) : nothing}
      </div>
      ${this.isOpen && options.length === 0 ? html`<p class="none">No uncertain input has these words in its name</p>` : nothing}
      <span class="heard-only" role="status">${this.isOpen ? `${count} found` : ""}</span>
    `;
  }

  private renderGroups(found: readonly InputChoices[]) {
    let at = 0;
    return found.map(
      ({ heading, inputs }) =>
        html`<div role="group" aria-label=${heading}>
          <span class="heading" aria-hidden="true">${heading}</span>
          ${inputs.map(({ path, label }) => {
            const i = at++;
            return html`<div
              id="option-${i}"
              role="option"
              class=${i === this.active ? "active" : ""}
              aria-selected=${path === this.value}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.pick(path)}
            >
              ${label}
            </div>`;
          })}
        </div>`,
    );
  }

  /** The groups with the inputs that have every typed word in their name or heading. */
  private get found(): InputChoices[] {
    const words = this.typed.toLowerCase().split(/\s+/).filter(Boolean);
    const isFound = (text: string) => words.every((word) => text.toLowerCase().includes(word));
    return this.groups
      .map(({ heading, inputs }) => ({ heading, inputs: inputs.filter(({ label }) => isFound(`${heading} ${label}`)) }))
      .filter(({ inputs }) => inputs.length > 0);
  }

  private open() {
    if (this.isOpen) return;
    this.isOpen = true;
    this.typed = "";
    const paths = this.found.flatMap(({ inputs }) => inputs.map(({ path }) => path));
    this.active = Math.max(0, paths.indexOf(this.value));
    void this.updateComplete.then(() => this.showActive());
  }

  private close() {
    this.isOpen = false;
    this.typed = "";
  }

  private type() {
    this.isOpen = true;
    this.typed = this.field.value;
    this.active = 0;
  }

  private press(event: KeyboardEvent) {
    const options = this.found.flatMap(({ inputs }) => inputs);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Escape" && this.isOpen) this.close();
    else if (event.key === "Enter" && this.isOpen) {
      const option = options[this.active];
      if (option) this.pick(option.path);
    } else if (step !== undefined) {
      if (!this.isOpen) this.open();
      else this.active = Math.min(options.length - 1, Math.max(0, this.active + step));
      void this.updateComplete.then(() => this.showActive());
    } else return;
    event.preventDefault();
  }

  private showActive() {
    this.renderRoot.querySelector(".active")?.scrollIntoView({ block: "nearest" });
  }

  private pick(path: string) {
    this.value = path;
    this.close();
    this.dispatchEvent(new CustomEvent("input-pick", { detail: { path }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-input-picker": SpandrelInputPicker;
  }
}
