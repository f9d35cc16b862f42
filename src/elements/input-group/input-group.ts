import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";

/** A heading over the input rows in its slot, and what their last column shows. */
@customElement("spandrel-input-group")
export class SpandrelInputGroup extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding-bottom: 14px;
      }

      header {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 12px;
        padding: 8px 20px 4px;
      }

      h3 {
        margin: 0;
        font: var(--type-strong);
      }

      span {
        flex: none;
        color: var(--ink-3);
        font: var(--type-stamp);
      }
    `,
  ];

  @property() heading = "";
  /** over the bars at the end of the rows */
  @property() column = "";
  /** the same at length */
  @property() columnHelp = "";

  override render() {
    return html`<section aria-label=${this.heading}>
      <header>
        <h3>${this.heading}</h3>
        ${this.column ? html`<span title=${this.columnHelp}>${this.column}</span>` : nothing}
      </header>
      <slot></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-input-group": SpandrelInputGroup;
  }
}
