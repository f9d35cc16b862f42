import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import base from "../base.styles.ts";
import { lineSample } from "../lineSample.ts";
import barStyles from "../progressBar.styles.ts";
import { progressBar } from "../progressBar.ts";
import styles from "./changes.styles.ts";

const LOOKING = "Looking for what would change it";

/** What takes over where one input alone passes a threshold. */
export interface Change {
  path: string;
  /** "Suite"; "Nothing keeps the limits" where no option does, which has no line */
  name: string;
  style: OptionStyle | null;
  /** "below 17 engineering hours a week" */
  where: string;
  /** where the input stands today: "now 40, exact" */
  standing: string;
}

/**
 * What would change the pick, beside the verdict: the nearest thresholds, each in the line of what takes over there.
 * While they are looked for, the rule above them fills up.
 *
 * @event changes-start - they are to be looked for
 */
@customElement("spandrel-changes")
export class SpandrelChanges extends LitElement {
  static override styles = [base, barStyles, styles];

  /** null until they are known */
  @property({ attribute: false }) changes: readonly Change[] | null = null;
  /** in their place where there are none: "No single input, within its range, changes the pick." */
  @property() none = "";
  /** share that is done while they are looked for, 0–1; 0 also while that waits its turn; null when nothing is done */
  @property({ type: Number }) running: number | null = null;
  @property() error: string | null = null;
  /** the address of all of them */
  @property() href = "#why";
  /** they are those of earlier inputs */
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    return html`
      <section aria-labelledby="heading">
        <header>
          <h2 id="heading">What would change it</h2>
          <a href=${this.href} aria-label="All that would change it">All</a>
        </header>
        <div class="rule">${this.running ? progressBar(this.running, LOOKING) : nothing}</div>
        ${this.changes === null ? html`<div class="waiting">${this.renderState()}</div>` : html`${this.renderChanges(this.changes)}${this.renderState()}`}
      </section>
    `;
  }

  /** What is being done about them, where that is to be said or can be asked for. */
  private renderState() {
    if (this.running !== null) {
      return this.changes === null ? html`<p class="said">${LOOKING}</p>` : nothing;
    }
    if (this.error)
      return html`<p class="said error" role="status">${this.error}. ${this.renderStart("Try again")}</p>`;
    if (this.changes === null) return html`<p class="said">${this.renderStart("Look for it")}</p>`;
    return this.stale ? html`<p class="said">of earlier inputs. ${this.renderStart("Update")}</p>` : nothing;
  }

  private renderStart(words: string) {
    const start = () => this.dispatchEvent(new CustomEvent("changes-start", { bubbles: true, composed: true }));
    return html`<button type="button" @click=${start}>${words}</button>`;
  }

  private renderChanges(changes: readonly Change[]) {
    if (changes.length === 0) return html`<p class="said none">${this.none}</p>`;
    return html`<ul>
      ${changes.map(
        ({ name, style, where, standing }) => html`<li>
          ${style ? lineSample(style) : nothing}
          <p class="change">
            <b style=${style ? `color: ${style.text}` : ""}>${name}</b> ${where}<small>${standing}</small>
          </p>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-changes": SpandrelChanges;
  }
}
