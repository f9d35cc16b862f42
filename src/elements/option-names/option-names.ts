import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart } from "../../decision/decision.ts";
import type { Names } from "../../scenario/scenario.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { styledSentence } from "../verdict/styledSentence.ts";
import styles from "./option-names.styles.ts";

const FIELDS: readonly { name: keyof Names; label: string }[] = [
  { name: "label", label: "Name" },
  { name: "short", label: "Short, for charts" },
  { name: "doing", label: "What choosing it means" },
];

/**
 * What an option is called: its name, a shorter one and the phrase for doing it, with the verdict that they would make.
 * A name that follows from others stands greyed; emptying a field lets it follow again. What is done with the option goes
 * into the slot, beside the sentence.
 *
 * @event names-change - `{names: {label: "…"}}`: one of them was typed
 */
@customElement("spandrel-option-names")
export class SpandrelOptionNames extends LitElement {
  static override styles = [base, entry, styles];

  @property({ attribute: false, hasChanged: differ }) names: Names = { label: "", short: "", doing: "" };
  /** the names that follow from others as it stands */
  @property({ attribute: false }) derived: Partial<Names> = {};
  /** what the verdict would say of it under these names */
  @property({ attribute: false }) sentence: (names: Partial<Names>) => readonly SentencePart[] = () => [];
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  /** wide, its fields stand under those of another, which say what they are */
  @property({ type: Boolean }) under = false;
  @state() private typed: Partial<Names> = {};

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("names")) this.typed = {};
  }

  override render() {
    return html`
      <div class=${this.under ? "names under" : "names"}>${FIELDS.map(({ name, label }) => this.renderField(name, label))}</div>
      <div class="foot">
        <p class="says">${styledSentence(this.sentence(this.typed), this.optionStyles)}</p>
        <slot></slot>
      </div>
    `;
  }

  /** Puts the cursor into the name, all of it selected. */
  override focus() {
    const input = this.renderRoot.querySelector("input");
    input?.focus();
    input?.select();
  }

  private renderField(name: keyof Names, label: string) {
    const derived = this.derived[name];
    const said = this.names[name];
    return html`<div class=${name}>
      <label for=${name}>${label}<span class="heard-only"> of ${this.names.label}</span></label>
      <input
        id=${name}
        class="entry"
        type="text"
        autocomplete="off"
        maxlength="500"
        placeholder=${derived ?? nothing}
        .value=${live(this.typed[name] ?? (said === derived ? "" : said))}
        @input=${(event: Event) => this.type(name, event)}
        @change=${() => this.commit(name)}
        @keydown=${(event: KeyboardEvent) => this.press(name, event)}
      />
    </div>`;
  }

  private type(name: keyof Names, event: Event) {
    this.typed = { ...this.typed, [name]: (event.target as HTMLInputElement).value };
  }

  private press(name: keyof Names, event: KeyboardEvent) {
    if (event.key === "Enter") this.commit(name);
    if (event.key !== "Escape" || this.typed[name] === undefined) return;
    event.preventDefault();
    this.drop(name);
  }

  private commit(name: keyof Names) {
    const text = this.typed[name];
    this.drop(name);
    if (text === undefined || text === this.names[name]) return;
    const detail = { names: { [name]: text } as Partial<Names> };
    this.dispatchEvent(new CustomEvent("names-change", { detail, bubbles: true, composed: true }));
  }

  private drop(name: keyof Names) {
    const { [name]: _, ...rest } = this.typed;
    this.typed = rest;
  }
}

/** Names that are made anew for a drawing mostly say the same: what is being typed then stays. */
function differ(some: Names, others: Names | undefined): boolean {
  return FIELDS.some(({ name }) => some[name] !== others?.[name]);
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-option-names": SpandrelOptionNames;
  }
}
