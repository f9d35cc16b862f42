import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChartTable } from "../../charts/chartTable.ts";
import base from "../base.styles.ts";
import "../data-table/data-table.ts";
import { onWidth } from "../onWidth.ts";
import styles from "./chart.styles.ts";

/**
 * A chart with the one reading that it supports and its unit line above, drawn again whenever its width changes.
 * Without `draw` (for the cost table, say) the default slot stands in the chart's place. Below it
 * the table behind it, if given, and what it was computed from. Slot `task`: between the unit line and the chart, how its analysis stands.
 */
@customElement("spandrel-chart")
export class SpandrelChart extends LitElement {
  static override styles = [base, styles];

  /** what the chart shows, as a sentence from its numbers */
  @property() reading = "";
  /** what, unit, discounted or not */
  @property() unit = "";
  @property({ attribute: false }) draw: ((width: number) => Element) | null = null;
  /** the figures behind the chart */
  @property({ attribute: false }) table: ChartTable | null = null;
  /** what stands in the slot is the chart, and there: it takes a stamp as one that is drawn does */
  @property({ type: Boolean }) stamped = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  private readonly width = onWidth(this);

  override render() {
    return html`
      ${this.reading ? html`<h2>${this.reading}</h2>` : nothing} ${this.unit ? html`<p>${this.unit}</p>` : nothing}
      <slot name="task"></slot>
      <div class="chart">${this.draw && this.width.value > 0 ? this.draw(this.width.value) : nothing}<slot></slot></div>
      <div class="foot">
        ${this.table ? html`<spandrel-data-table .table=${this.table}></spandrel-data-table>` : nothing}
        ${this.draw || this.table || this.stamped ? html`<div class="stamp" aria-hidden="true"></div>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-chart": SpandrelChart;
  }
}
