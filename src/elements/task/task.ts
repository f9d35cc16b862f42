import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { percent } from "../../decision/percent.ts";
import base from "../base.styles.ts";
import barStyles from "../progressBar.styles.ts";
import { progressBar } from "../progressBar.ts";
import styles from "./task.styles.ts";

/**
 * The line above a dear analysis: how far it has come and a way to stop it, that its results are of earlier inputs, that
 * it went wrong, or what running it would do. Once it has had to say something of a table that is there, it keeps its
 * height: the table does not jump each time that an input changes.
 *
 * @event task-start - it is to be run
 * @event task-cancel - it is to be stopped
 */
@customElement("spandrel-task")
export class SpandrelTask extends LitElement {
  static override styles = [base, barStyles, styles];

  /** what is computed, for the progress bar: "One-way analysis" */
  @property() label = "";
  /** what running it does and about how long that takes: "41 by 41 cells, about 20 seconds" */
  @property() about = "";
  /** share that is done while it runs, 0–1 */
  @property({ type: Number }) running: number | null = null;
  /** it will run by itself when its turn comes */
  @property({ type: Boolean }) waiting = false;
  /** there is a table */
  @property({ type: Boolean }) ready = false;
  /** and it is one of earlier inputs */
  @property({ type: Boolean, reflect: true }) stale = false;
  @property() error: string | null = null;

  /** it has had its say since there was a table */
  private hasSpoken = false;
  private wasQuiet = false;

  protected override willUpdate() {
    const isQuiet = this.ready && this.running === null && !this.stale && !this.error;
    const hadTable = this.hasUpdated && this.wasQuiet;
    if (hadTable && !isQuiet) this.hasSpoken = true;
    this.wasQuiet = isQuiet || hadTable;
    this.toggleAttribute("quiet", isQuiet && !this.hasSpoken);
  }

  override render() {
    const age = this.stale ? html`<span>of earlier inputs</span>` : nothing;
    if (this.running !== null) return html`${age}${this.renderProgress(this.running)}`;
    if (this.error) return html`<span class="error" role="status">${this.error}</span>${this.renderStart("Try again")}`;
    if (this.stale) return html`${age}${this.renderStart("Update")}`;
    if (this.ready) return nothing;
    const about = this.waiting && this.about ? `waiting: ${this.about}` : this.about;
    return html`${this.renderStart(this.waiting ? "Run now" : "Run")}${about ? html`<span>${about}</span>` : nothing}`;
  }

  private renderProgress(share: number) {
    return html`
      ${progressBar(share, this.label || "Progress")}
      <span class="share">${percent(share)}</span>
      <button type="button" aria-label="Cancel${this.ofWhat()}" @click=${() => this.emit("task-cancel")}>Cancel</button>
    `;
  }

  private renderStart(words: string) {
    return html`<button type="button" aria-label="${words}${this.ofWhat()}" @click=${() => this.emit("task-start")}>${words}</button>`;
  }

  /** Several of these stand on one page: each button says whose it is. */
  private ofWhat() {
    return this.label ? `: ${this.label}` : "";
  }

  private emit(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-task": SpandrelTask;
  }
}
