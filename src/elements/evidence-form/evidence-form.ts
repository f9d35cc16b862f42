import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Evidence } from "../../scenario/scenario.ts";
import { type EvidencePart, evidenceProblems, trimmedEvidence } from "../../scenario/withEvidence.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import styles from "./evidence-form.styles.ts";

/** What `evidence-change` carries: the entry, or null to remove it. */
export interface EvidenceDetail {
  evidence: Evidence | null;
}

/** The grades, best first, as one chooses among them. */
const GRADES: readonly { grade: Evidence["grade"]; name: string }[] = [
  { grade: "A", name: "A, own counts, peer-reviewed or official" },
  { grade: "B", name: "B, industry study" },
  { grade: "C", name: "C, vendor or relayed" },
  { grade: "†", name: "Judgement" },
];

const TEXTS = [
  { part: "source", name: "Source", hint: "" },
  { part: "owner", name: "Owner", hint: "" },
  { part: "date", name: "Date", hint: "2026, 2026-10 or 2026-10-02" },
] as const;

/**
 * Where a number comes from: source, owner, date, grade and a note. What a file could not hold is said beside the part.
 *
 * @event evidence-change - EvidenceDetail
 * @event evidence-cancel - nothing is to change
 */
@customElement("spandrel-evidence-form")
export class SpandrelEvidenceForm extends LitElement {
  static override styles = [base, entry, styles];

  /** whose evidence it is, for the form's name */
  @property() label = "";
  /** what is known so far */
  @property({ attribute: false }) evidence: Evidence | null = null;
  /** the group that it is known of: what is entered here is for this number alone */
  @property() inherited = "";
  /** the entry is this number's own, so that it can be removed */
  @property({ type: Boolean }) removable = false;
  @state() private problems: Partial<Record<EvidencePart, string>> = {};

  protected override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>(".entry")?.focus();
  }

  override render() {
    const { evidence, inherited } = this;
    return html`<form aria-label="Evidence for ${this.label}" novalidate @submit=${this.submit} @keydown=${this.press}>
      ${inherited ? html`<p class="note wide">So far it is that of ${inherited}. What you enter is for this number alone.</p>` : nothing}
      <div class="wide">
        <label for="grade">Grade</label>
        <select id="grade" name="grade" class="entry">
          ${GRADES.map(
            ({ grade, name }) =>
              html`<option value=${grade} ?selected=${grade === (evidence?.grade ?? "†")}>${name}</option>`,
          )}
        </select>
      </div>
      ${TEXTS.map(({ part, name, hint }) => this.renderText(part, name, hint))}
      <div class="wide">
        <label for="note">Note</label>
        <textarea
          id="note"
          name="note"
          class="entry"
          rows="2"
          aria-invalid=${this.problems.note ? "true" : "false"}
          aria-describedby="note-fault"
          .value=${evidence?.note ?? ""}
        ></textarea>
        ${this.renderProblem("note")}
      </div>
      <div class="actions wide">
        <button type="submit" class="act">Save evidence</button>
        <button type="button" class="link" @click=${this.cancel}>Cancel</button>
        ${this.removable ? html`<button type="button" class="link" @click=${() => this.emit(null)}>Remove this evidence</button>` : nothing}
      </div>
    </form>`;
  }

  private renderText(part: (typeof TEXTS)[number]["part"], name: string, hint: string) {
    return html`<div class=${part === "source" ? "wide" : ""}>
      <label for=${part}>${name}</label>
      <input
        id=${part}
        name=${part}
        class="entry"
        type="text"
        autocomplete="off"
        placeholder=${hint}
        aria-invalid=${this.problems[part] ? "true" : "false"}
        aria-describedby="${part}-fault"
        .value=${this.evidence?.[part] ?? ""}
      />
      ${this.renderProblem(part)}
    </div>`;
  }

  private renderProblem(part: EvidencePart) {
    const problem = this.problems[part];
    return html`<p id="${part}-fault" class="fault" ?hidden=${!problem}>${problem}</p>`;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    // a textarea gives its lines back as a network would have them
    const parts = [...data].map(([part, text]) => [part, String(text).replaceAll("\r\n", "\n")]);
    const evidence = trimmedEvidence(Object.fromEntries(parts));
    this.problems = evidenceProblems(evidence);
    const [first] = Object.keys(this.problems);
    if (first === undefined) this.emit(evidence);
    else this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  }

  private press(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.cancel();
  }

  private cancel() {
    this.dispatchEvent(new CustomEvent("evidence-cancel"));
  }

  private emit(evidence: Evidence | null) {
    const detail: EvidenceDetail = { evidence };
    this.dispatchEvent(new CustomEvent("evidence-change", { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-evidence-form": SpandrelEvidenceForm;
  }
}
