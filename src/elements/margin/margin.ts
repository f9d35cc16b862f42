import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type MarginTable, marginLine } from "../../charts/marginLine.ts";
import { inHundred } from "../../charts/money.ts";
import type { OptionStyle } from "../../charts/style.ts";
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
 * How far the pick stands from the others: in how many futures of 100 it is cheaper than each, and the margin line to
 * the runner-up.
 */
@customElement("spandrel-margin")
export class SpandrelMargin extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) margin: MarginTable | null = null;
  @property({ attribute: false }) rivals: readonly Rival[] = [];
  @property() heading = "Cheaper in the same future than";
  @property({ type: Boolean, reflect: true }) stale = false;

  private readonly width = onWidth(this);

  override render() {
    const { margin } = this;
    return html`
      <h2>${this.heading}</h2>
      <ul>
        ${this.rivals.map(
          ({ label, style, chance }) => html`
            <li>
              ${lineSample(style)}<span class="name" style="color: ${style.text}">${label}</span>
              <span class="count"><b>${inHundred(chance)}</b> of 100</span>
            </li>
          `,
        )}
      </ul>
      ${
        margin && this.width.value > 0
          ? html`
              ${marginLine(margin, { width: this.width.value })}
              <p>${capital(margin.rival.name)} minus ${margin.pick.name}, 8 in 10 futures</p>
            `
          : nothing
      }
    `;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-margin": SpandrelMargin;
  }
}
