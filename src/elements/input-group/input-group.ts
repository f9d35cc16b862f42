import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";

/** A heading over the input rows in its slot. */
@customElement("spandrel-input-group")
export class SpandrelInputGroup extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding-bottom: 14px;
      }

      h3 {
        margin: 0;
        padding: 8px 20px 4px;
        font: var(--type-strong);
      }
    `,
  ];

  @property() heading = "";

  override render() {
    return html`<section aria-label=${this.heading}><h3>${this.heading}</h3><slot></slot></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-input-group": SpandrelInputGroup;
  }
}
