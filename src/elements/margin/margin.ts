import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type MarginTable, marginLine } from "../../charts/marginLine.ts";
import type { OptionStyle } from "../../charts/style.ts";
import { inHundred } from "../../decision/money.ts";
import base from "../base.styles.ts";
import { onWidth } from "../onWidth.ts";
import styles from "./margin.styles.ts";

/** One rival of the pick. */
export interface Rival {
  id: string;
  /** its short name, for the middle of a sentence */
  name: string;
  style: OptionStyle;
  /** chance that the pick is cheaper in the same future */
  chance: number;
}

/** px that the margin line may be wide, beside the words. */
const mostLine = 240;

/** How far the pick stands from the others: the margin line, and in how many futures of 100 it is cheaper than each. */
@customElement("spandrel-margin")
export class SpandrelMargin extends LitElement {
  static override styles = [base, styles];

  /** the runner-up − the pick */
  @property({ attribute: false }) margin: MarginTable | null = null;
  @property({ attribute: false }) rivals: readonly Rival[] = [];
  @property({ type: Boolean, reflect: true }) stale = false;

  private readonly width = onWidth(this);

  override render() {
    return html`<div class="row">
      <div class="line">${this.renderLine()}</div>
      <p>Cheaper than ${this.rivals.map((rival, i) => this.renderRival(rival, i))}.</p>
    </div>`;
  }

  private renderRival({ name, style, chance }: Rival, i: number) {
    const ofHundred = i === 0 ? " futures of 100" : "";
    return html`${i > 0 ? ", " : ""}<span class="name" style="color: ${style.text}">${name}</span>
      <span class="count">in <b>${inHundred(chance)}</b>${ofHundred}</span>`;
  }

  private renderLine() {
    const width = Math.min(this.width.value, mostLine);
    return this.margin === null || width === 0 ? nothing : marginLine(this.margin, { width });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-margin": SpandrelMargin;
  }
}
