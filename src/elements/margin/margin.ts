import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type MarginTable, marginLine } from "../../charts/marginLine.ts";
import type { OptionStyle } from "../../charts/style.ts";
import { inHundred } from "../../decision/money.ts";
import base from "../base.styles.ts";
import { lineSample } from "../lineSample.ts";
import { onWidth } from "../onWidth.ts";
import styles from "./margin.styles.ts";

/** One rival of the pick. */
export interface Rival {
  id: string;
  label: string;
  style: OptionStyle;
  /** chance that the pick is cheaper in the same future */
  chance: number;
}

/**
 * How far the pick stands from the others: in how many futures of 100 it is cheaper than each, and, under the
 * runner-up, the margin line.
 */
@customElement("spandrel-margin")
export class SpandrelMargin extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) margin: MarginTable | null = null;
  @property({ attribute: false }) rivals: readonly Rival[] = [];
  /** id of the rival whose margin line is drawn */
  @property() runnerUp: string | null = null;
  @property() heading = "Cheaper in the same future than";
  @property({ type: Boolean, reflect: true }) stale = false;

  private readonly width = onWidth(this);

  override render() {
    return html`
      <h2>${this.heading}</h2>
      <ul>
        ${this.rivals.map(
          ({ id, label, style, chance }) => html`
            <li>
              ${lineSample(style)}<span class="name" style="color: ${style.text}">${label}</span>
              <span class="count"><b>${inHundred(chance)}</b> of 100</span>
              ${id === this.runnerUp ? this.renderLine() : nothing}
            </li>
          `,
        )}
      </ul>
      ${this.rivals.some(({ id }) => id === this.runnerUp) ? nothing : this.renderLine()}
    `;
  }

  private renderLine() {
    if (this.margin === null || this.width.value === 0) return nothing;
    return html`<div class="line">${marginLine(this.margin, { width: this.width.value })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-margin": SpandrelMargin;
  }
}
