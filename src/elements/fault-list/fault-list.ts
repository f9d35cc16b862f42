import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import close from "lucide-static/icons/x.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";

/** One thing that is wrong: where, what is required, what was found, and perhaps how to mend it. */
export interface FaultLine {
  /** place in the file; empty for the file as a whole */
  path: string;
  /** requirement, then the value found */
  message: string;
  repair?: string | undefined;
}

/** As many as are shown at once; the rest are counted. */
const most = 12;

/**
 * What was wrong with a file or an edit, where it arose. Results stay as they were.
 *
 * @event fault-dismiss - the user has read it
 */
@customElement("spandrel-fault-list")
export class SpandrelFaultList extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        scroll-margin-top: 72px;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        margin-bottom: 24px;
        padding: 10px 0 12px 16px;
        border-left: 3px solid var(--fault);
      }

      h2 {
        margin: 0;
        padding-block: 2px 4px;
        font: var(--type-strong);
      }

      ul {
        grid-column: 1 / -1;
        margin: 0;
        padding: 0;
        list-style: none;
        overflow-wrap: anywhere;
      }

      li {
        padding-block: 2px;
      }

      code {
        font: var(--type-label);
      }

      .message {
        color: var(--fault);
      }

      .repair,
      .more {
        color: var(--ink-2);
      }

      button {
        display: grid;
        place-items: center;
        min-width: 32px;
        min-height: 32px;
        margin-top: -4px;
        color: var(--ink-2);
      }

      @media (max-width: 767px) {
        button {
          min-width: 44px;
          min-height: 44px;
        }
      }
    `,
  ];

  /** e.g. "draft.json was not opened; Mid-size B2B is as it was" */
  @property() heading = "";
  @property({ attribute: false }) faults: readonly FaultLine[] = [];

  /** Faults that come up while the page is scrolled down are brought into view. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("faults") && this.faults.length > 0) this.scrollIntoView({ block: "start" });
  }

  override render() {
    if (this.faults.length === 0) return nothing;
    const hidden = this.faults.length - most;
    return html`<section role="alert">
      <h2>${this.heading}</h2>
      <button type="button" aria-label="Dismiss" @click=${this.dismiss}>${icon(close)}</button>
      <ul>
        ${this.faults.slice(0, most).map(
          ({ path, message, repair }) => html`<li>
            ${path ? html`<code>${path}</code> ` : nothing}<span class="message">${message}</span>${repair ? html`; <span class="repair">${repair}</span>` : nothing}
          </li>`,
        )}
        ${hidden > 0 ? html`<li class="more">and ${hidden} more</li>` : nothing}
      </ul>
    </section>`;
  }

  private dismiss() {
    this.dispatchEvent(new CustomEvent("fault-dismiss", { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-fault-list": SpandrelFaultList;
  }
}
