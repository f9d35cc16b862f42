import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";
import barStyles from "../progressBar.styles.ts";
import { progressBar } from "../progressBar.ts";

/**
 * How far a run has come: a thin line that keeps its place whether or not anything runs, and a way to stop it.
 *
 * @event run-cancel
 */
@customElement("spandrel-progress")
export class SpandrelProgress extends LitElement {
  static override styles = [
    base,
    barStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        height: 20px;
        color: var(--ink-3);
        font: var(--type-stamp);
      }

      .track {
        flex: 1;
      }

      button {
        min-height: 24px;
        border-bottom: 1px solid var(--line-2);
        color: var(--ink);
      }

      @media (max-width: 767px) {
        button {
          min-width: 44px;
          min-height: 44px;
          text-align: center;
        }
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** 0–1 while something runs, null otherwise */
  @property({ type: Number }) done: number | null = null;
  /** e.g. "10,000 futures" */
  @property() label = "";

  override render() {
    if (this.done === null) return nothing;
    return html`
      ${progressBar(this.done, this.label || "Progress")}
      <span>${this.label}</span>
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("run-cancel", { bubbles: true, composed: true }))}>Stop</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-progress": SpandrelProgress;
  }
}
