import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import copy from "lucide-static/icons/copy.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import numbers from "lucide-static/icons/sliders-horizontal.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart } from "../../decision/decision.ts";
import type { Names } from "../../scenario/scenario.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { icon } from "../icon.ts";
import { lineSample } from "../lineSample.ts";
import "../option-names/option-names.ts";
import type { SpandrelOptionNames } from "../option-names/option-names.ts";
import { type ApproachChoices, addApproach } from "./addApproach.ts";
import styles from "./approach-list.styles.ts";

/** An approach, as the list shows it. */
export interface ApproachRow {
  id: string;
  names: Names;
  /** the names that follow from its label */
  derived: Partial<Names>;
  style: OptionStyle;
  /** it differs from the file's, or the file has none */
  changed: boolean;
  /** where its numbers are */
  href: string;
}

/**
 * The approaches of a scenario: what they are called, copies, templates, and away with one.
 *
 * @event approach-rename - `{id, names}`: some of its names
 * @event approach-copy - `{id}`
 * @event approach-template - `{id}`: one is to be added from a template
 * @event approach-remove - `{id}`
 */
@customElement("spandrel-approach-list")
export class SpandrelApproachList extends LitElement {
  static override styles = [base, entry, styles];

  @property({ attribute: false }) approaches: readonly ApproachRow[] = [];
  @property({ attribute: false }) templates: ApproachChoices["templates"] = [];
  /** the most approaches that there may be */
  @property({ type: Number }) most = 12;
  /** what removing one takes along, in a sentence */
  @property({ attribute: false }) removal: (id: string) => string = () => "";
  /** what the verdict would say of it under other names */
  @property({ attribute: false }) sentence: (id: string, names: Partial<Names>) => readonly SentencePart[] = () => [];
  @state() private isAdding = false;
  /** the one that is asked about before it goes */
  @state() private asked: string | null = null;
  @state() private told = "";
  /** where the focus goes when the approaches have changed: to the new one's name, or where the removed one was */
  private focusNext: { added: true } | { at: number } | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("approaches") && !this.approaches.some(({ id }) => id === this.asked)) this.asked = null;
  }

  override render() {
    const { approaches } = this;
    const isFull = approaches.length >= this.most;
    return html`
      <p class="unit">
        Each is one set of values for the same fields. What is weighed is each of them alone, the plans made of them, and
        leaving the gap open.
      </p>
      <ul>
        ${repeat(
          approaches,
          ({ id }) => id,
          (row) => this.renderRow(row),
        )}
      </ul>
      <div class="add">
        <button
          type="button"
          class="act"
          aria-expanded=${this.isAdding}
          aria-controls="choices"
          ?disabled=${isFull}
          @click=${this.toggle}
        >
          ${icon(plus)} Add an approach
        </button>
        ${isFull ? html`<span class="full">A scenario has at most ${this.most}.</span>` : nothing}
        ${this.isAdding && !isFull ? this.renderChoices() : nothing}
      </div>
      <p class="heard-only" role="status">${this.told}</p>
    `;
  }

  private renderRow({ id, names, derived, style, changed, href }: ApproachRow) {
    const of = html`<span class="heard-only"> ${names.label}</span>`;
    const isLast = this.approaches.length === 1;
    return html`<li class=${changed ? "row changed" : "row"} data-id=${id}>
      ${lineSample(style, { width: 30 })}
      <spandrel-option-names
        .names=${names}
        ?under=${id !== this.approaches[0].id}
        .derived=${derived}
        .optionStyles=${{ [id]: style }}
        .sentence=${(typed: Partial<Names>) => this.sentence(id, typed)}
        @names-change=${(event: CustomEvent<{ names: Partial<Names> }>) => this.emit("rename", { id, ...event.detail })}
      >
      <div class="acts">
        <a href=${href}>${icon(numbers, 14)} Numbers${of}</a>
        <button type="button" ?disabled=${this.approaches.length >= this.most} @click=${() => this.add("copy", id)}>
          ${icon(copy, 14)} Duplicate${of}
        </button>
        <button
          type="button"
          ?disabled=${isLast}
          aria-expanded=${this.asked === id}
          title=${isLast ? "A scenario has at least one approach" : nothing}
          @click=${() => this.ask(id)}
        >
          ${icon(trash, 14)} Remove${of}
        </button>
        ${changed ? html`<span>changed since the file</span>` : nothing}
      </div>
      </spandrel-option-names>
      ${this.asked === id ? this.renderAsked(id, names.label) : nothing}
    </li>`;
  }

  private renderAsked(id: string, label: string) {
    return html`<div class="asked" role="group" aria-label="Remove ${label}?" @keydown=${this.leave}>
      <p>${this.removal(id)}</p>
      <button type="button" class="act" @click=${() => this.drop(id, label)}>Remove ${label}</button>
      <button type="button" class="link" @click=${() => this.keep(id)}>Keep it</button>
    </div>`;
  }

  private renderChoices() {
    return addApproach({
      templates: this.templates,
      copies: this.approaches.map(({ id, names, style }) => ({ id, label: names.label, style })),
      onTemplate: (id) => this.add("template", id),
      onCopy: (id) => this.add("copy", id),
    });
  }

  protected override updated(changed: PropertyValues<this>) {
    const { focusNext } = this;
    const before = changed.get("approaches");
    if (focusNext === null || before === undefined || before.length === this.approaches.length) return;
    this.focusNext = null;
    const rows = [...this.renderRoot.querySelectorAll<SpandrelOptionNames>("spandrel-option-names")];
    const row = "added" in focusNext ? rows.at(-1) : rows[Math.min(focusNext.at, rows.length - 1)];
    void row?.updateComplete.then(() => row.focus());
  }

  private toggle() {
    this.isAdding = !this.isAdding;
  }

  private add(kind: "copy" | "template", id: string) {
    this.isAdding = false;
    this.focusNext = { added: true };
    this.told = "Added, after the others.";
    this.emit(kind, { id });
  }

  private ask(id: string) {
    this.asked = this.asked === id ? null : id;
    if (this.asked)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".asked .act")?.focus());
  }

  private keep(id: string) {
    this.asked = null;
    const button = `[data-id="${id}"] [aria-expanded]`;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(button)?.focus());
  }

  private readonly leave = (event: KeyboardEvent) => {
    if (event.key === "Escape" && this.asked) this.keep(this.asked);
  };

  private drop(id: string, label: string) {
    this.focusNext = { at: this.approaches.findIndex((row) => row.id === id) };
    this.asked = null;
    this.told = `${label} is removed. Undo brings it back.`;
    this.emit("remove", { id });
  }

  private emit(kind: "rename" | "copy" | "template" | "remove", detail: { id: string; names?: Partial<Names> }) {
    this.dispatchEvent(new CustomEvent(`approach-${kind}`, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-approach-list": SpandrelApproachList;
  }
}
