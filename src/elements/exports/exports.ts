import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Paper } from "../../report/brief/paper.ts";
import act from "../act.styles.ts";
import base from "../base.styles.ts";
import styles from "./exports.styles.ts";

/** One thing that can be taken away, and how far its making has come. */
export interface Export {
  id: string;
  /** "Slides" */
  label: string;
  /** the kind of file: ".pptx"; empty for none */
  ending: string;
  /** what is in it, one plain sentence */
  holds: string;
  /** what its button does: "Save", "Print", "Copy" */
  does: string;
  /** whether it is printed, on paper of the reader's choice */
  onPaper?: boolean;
  /** it is being made; how far that is, nobody knows */
  busy: boolean;
  error: string | null;
  /** what was done, such as "Saved as mid-size-b2b.pptx"; empty if nothing was */
  done?: string;
}

/** What an event of an export carries. */
export interface ExportDetail {
  id: string;
  /** for what is printed */
  paper?: Paper;
}

/**
 * What can be taken away of the results, a row each.
 *
 * @event export-start - ExportDetail: it is to be made
 * @event export-cancel - ExportDetail: it is not to be made after all
 */
@customElement("spandrel-exports")
export class SpandrelExports extends LitElement {
  static override styles = [base, act, styles];

  @property({ attribute: false }) exports: readonly Export[] = [];
  /** the paper that is offered first */
  @property() paper: Paper = "A4";
  @state() private chosen: Paper | null = null;

  override render() {
    return html`<ul>
      ${this.exports.map((each) => this.renderRow(each))}
    </ul>`;
  }

  private renderRow(each: Export): TemplateResult {
    const { id, label, ending, holds } = each;
    return html`<li data-id=${id}>
      <div class="what">
        <h3 id="label-${id}">${label}${ending ? html` <small>${ending}</small>` : nothing}</h3>
        <p id="holds-${id}">${holds}</p>
      </div>
      <div class="do">${each.busy ? this.renderCancel(each) : this.renderStart(each)}</div>
      ${this.renderSaid(each)}
    </li>`;
  }

  private renderStart({ id, label, does, onPaper, error }: Export) {
    return html`
      ${
        onPaper
          ? html`<label>
              <span>Paper</span>
              <select @change=${this.choosePaper}>
                ${(["A4", "Letter"] as const).map((paper) => html`<option ?selected=${paper === this.sheet}>${paper}</option>`)}
              </select>
            </label>`
          : nothing
      }
      <button
        type="button"
        class="act"
        aria-label="${error ? "Try again" : does}: ${label}"
        aria-describedby="holds-${id}"
        @click=${() => this.emit("export-start", onPaper ? { id, paper: this.sheet } : { id })}
      >
        ${error ? "Try again" : does}
      </button>
    `;
  }

  private renderCancel({ id, label }: Export) {
    return html`
      <span class="busy">Being made</span>
      <button type="button" class="act" aria-label="Cancel: ${label}" @click=${() => this.emit("export-cancel", { id })}>
        Cancel
      </button>
    `;
  }

  /** There from the start, so that a screen reader hears what comes to stand in it. */
  private renderSaid({ busy, error, done = "" }: Export) {
    const said = busy ? "" : (error ?? done);
    return html`<p class="said ${error ? "error" : ""}" role="status">${said}</p>`;
  }

  private get sheet(): Paper {
    return this.chosen ?? this.paper;
  }

  private choosePaper({ target }: Event) {
    this.chosen = (target as HTMLSelectElement).value === "Letter" ? "Letter" : "A4";
  }

  private emit(name: string, detail: ExportDetail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-exports": SpandrelExports;
  }
}
