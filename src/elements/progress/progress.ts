import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";

/**
 * How far a run has come: a thin line that keeps its place whether or not anything runs, and a way to stop it.
 *
 * @event run-cancel
 */
@customElement("spandrel-progress")
export class SpandrelProgress extends LitElement {
  static override styles = [
    base,
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
        height: 2px;
        background: var(--line);
      }

      .done {
        height: 100%;
        background: var(--ink);
      }

      button {
        min-height: 24px;
        border-bottom: 1px solid var(--line-2);
        color: var(--ink);
      }

      @media (max-width: 767px) {
        button {
          min-height: 44px;
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
    const percent = Math.round(100 * Math.min(1, Math.max(0, this.done)));
    return html`
      <div class="track" role="progressbar" aria-label=${this.label || "Progress"} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}>
        <div class="done" style="width: ${percent}%"></div>
      </div>
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
