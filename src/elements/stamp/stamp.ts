import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";
import { writeStamp } from "../stampProperty.ts";

/** What a view was computed from, in a line under it: version, seed, scenario, futures. The charts beside it show it as well. */
@customElement("spandrel-stamp")
export class SpandrelStamp extends LitElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        margin: 0;
        color: var(--ink-3);
        font: var(--type-stamp);
      }

      .updating,
      a:hover {
        color: var(--ink);
      }

      a {
        color: inherit;
      }

      @media print {
        a {
          display: none;
        }
      }
    `,
  ];

  /** e.g. "Spandrel 0.1", "seed mid-size-b2b", "scenario 7c1f-9e02", "10,000 futures" */
  @property({ attribute: false }) parts: readonly string[] = [];
  @property({ type: Boolean, reflect: true }) stale = false;

  protected override updated() {
    if (this.parentElement) writeStamp(this.parentElement, this.parts);
  }

  override render() {
    return html`<p>
      ${this.parts.map((part) => html`<span>${part}</span>`)}${this.stale ? html`<span class="updating">updating</span>` : nothing}
      <a href="notebooks/index.html">How this is computed</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-stamp": SpandrelStamp;
  }
}
