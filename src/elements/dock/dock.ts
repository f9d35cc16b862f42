import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import sliders from "lucide-static/icons/sliders-horizontal.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";

/**
 * On a phone, what stays at the bottom: one input row (slotted: the most important, or the last used) and the button
 * that opens the others.
 *
 * @event inputs-open
 */
@customElement("spandrel-dock")
export class SpandrelDock extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }

      @media (max-width: 767px) {
        :host {
          position: fixed;
          inset: auto 0 0;
          z-index: 4;
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: center;
          padding-block: 6px max(6px, env(safe-area-inset-bottom));
          border-top: 1px solid var(--line);
          background: var(--rail);
        }
      }

      button {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        margin-inline-end: 20px;
        padding-inline: 16px;
        border-radius: 2px;
        background: var(--ink);
        color: var(--paper);
        font: var(--type-strong);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Focuses the button that opens the others. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector("button")?.focus(options);
  }

  override render() {
    return html`<slot></slot>
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("inputs-open", { bubbles: true, composed: true }))}>
        ${icon(sliders)}Inputs
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-dock": SpandrelDock;
  }
}
