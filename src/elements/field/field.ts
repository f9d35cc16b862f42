import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import down from "lucide-static/icons/chevron-down.svg?raw";
import { FORM_NAMES, type Form } from "../../scenario/forms.ts";
import type { Evidence } from "../../scenario/scenario.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { dagger } from "../evidenceBadge.ts";
import "../evidence-form/evidence-form.ts";
import type { EvidenceDetail } from "../evidence-form/evidence-form.ts";
import { icon } from "../icon.ts";
import select from "../select.styles.ts";
import styles from "./field.styles.ts";
import fieldGrid from "./fieldGrid.styles.ts";

/** What the events of a field carry, with the path that says whose they are. */
export type FieldEvidenceDetail = EvidenceDetail & { path: string };
export interface FieldFormDetail {
  path: string;
  form: Form;
}

/**
 * One input of the Edit page, its row in the slot `input`: beside it what it means, what may be stated, where the number
 * comes from and how well that is known, its form, and the way back to the file.
 *
 * @event form-choose - FieldFormDetail: the quantity is to have another form
 * @event evidence-set - FieldEvidenceDetail: where it comes from; null removes what is its own
 * @event field-reset - `{path}`: back to what the file says
 * @event evidence-reset - `{path}`: its evidence back to what the file says
 */
@customElement("spandrel-field")
export class SpandrelField extends LitElement {
  static override styles = [base, entry, select, fieldGrid, styles];

  @property() path = "";
  /** the input's name, for what is done with it */
  @property() label = "";
  /** one plain sentence */
  @property() help = "";
  /** what may be stated: "from 0% to 100%" */
  @property() range = "";
  /** where its number comes from; null where nobody says */
  @property({ attribute: false }) evidence: Evidence | null = null;
  /** the same on one line: source, owner, date */
  @property() origin = "";
  /** the group whose evidence it is; empty where it is this input's own */
  @property() inherited = "";
  /** the evidence is not what the file says */
  @property({ type: Boolean }) reworded = false;
  /** it is evidence for another number: that of the file */
  @property({ type: Boolean }) outgrown = false;
  /** its number is one to have evidence for, and not a choice of the reader's */
  @property({ type: Boolean }) asks = false;
  /** the forms that the quantity can have */
  @property({ attribute: false }) forms: readonly Form[] = [];
  @property() form: Form = "exact";
  /** what the file says, as text; empty where that is how it is */
  @property() reset = "";
  /** what came of the last thing that was done with it */
  @property() message = "";
  @state() private isEditing = false;

  protected override willUpdate() {
    this.toggleAttribute("changed", this.reset !== "" || this.reworded);
  }

  override render() {
    return html`
      <slot name="input"></slot>
      <div class="said">
        <p>${this.help}</p>
        <p class="range">${this.range ? `Allowed: ${this.range}.` : nothing}</p>
        ${
          this.isEditing
            ? html`<spandrel-evidence-form
                label=${this.label}
                .evidence=${this.evidence}
                inherited=${this.inherited}
                ?removable=${this.evidence !== null && !this.inherited}
                @evidence-change=${this.take}
                @evidence-cancel=${this.close}
              ></spandrel-evidence-form>`
            : this.renderOrigin()
        }
        <p class="message" role="status">${this.message}</p>
        ${this.isEditing ? nothing : this.renderActs()}
      </div>
    `;
  }

  private renderOrigin() {
    const { evidence, origin } = this;
    if (!this.asks && !evidence) return nothing;
    if (!evidence) return html`<p class="origin">No evidence yet: as good as a judgement.</p>`;
    const isJudgement = evidence.grade === "†";
    const said = [origin, evidence.note].filter((part) => part).join(". ");
    const stop = /[.!?]$/.test(said) ? "" : ".";
    // many a judgement says that it is one
    const grade = isJudgement ? (/^judgement/i.test(said) ? "" : "Judgement") : `Grade ${evidence.grade}`;
    return html`<p class="origin">
      ${isJudgement ? dagger : nothing}${[grade, said].filter((part) => part).join(": ")}${stop}
      ${this.outgrown ? html`<b>It speaks of the number in the file.</b>` : nothing}
    </p>`;
  }

  private renderActs() {
    const { label } = this;
    return html`<div class="acts">
      ${this.forms.length > 1 ? this.renderForms() : nothing}
      ${this.asks || this.evidence ? html`<button type="button" class="link edit" aria-label="${this.editing}: ${label}" @click=${this.edit}>${this.editing}</button>` : nothing}
      ${this.reworded ? this.renderReset("evidence-reset", "Reset the evidence") : nothing}
      ${this.reset ? this.renderReset("field-reset", `Reset to ${this.reset}`) : nothing}
    </div>`;
  }

  private get editing(): string {
    return this.evidence ? "Edit evidence" : "Add evidence";
  }

  private renderReset(name: string, words: string) {
    const { path, label } = this;
    return html`<button type="button" class="link" aria-label="${words}: ${label}" @click=${() => this.emit(name, { path })}>${words}</button>`;
  }

  private renderForms() {
    return html`<label>
      Shape
      <span class="select">
        <select aria-label="Shape of ${this.label}" @change=${this.choose}>
          ${this.forms.map((form) => html`<option value=${form} .selected=${form === this.form}>${FORM_NAMES[form]}</option>`)}
        </select>
        ${icon(down, 14)}
      </span>
    </label>`;
  }

  private choose(event: Event) {
    const select = event.target as HTMLSelectElement;
    const form = select.value as Form;
    // what is shown is what holds, until another one does
    select.value = this.form;
    const detail: FieldFormDetail = { path: this.path, form };
    this.emit("form-choose", detail);
  }

  private edit() {
    this.isEditing = true;
  }

  private take({ detail: { evidence } }: CustomEvent<EvidenceDetail>) {
    this.close();
    const detail: FieldEvidenceDetail = { path: this.path, evidence };
    this.emit("evidence-set", detail);
  }

  private close() {
    this.isEditing = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".edit")?.focus());
  }

  private emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-field": SpandrelField;
  }
}
