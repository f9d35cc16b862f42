import "../data-table/data-table.ts";
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ChartTable } from "../../charts/chartTable.ts";
import { type TornadoChartTable, tornadoChart } from "../../charts/tornadoChart.ts";
import base from "../base.styles.ts";
import "../chart/chart.ts";
import { folded } from "../folded.ts";
import { onWidth } from "../onWidth.ts";
import tabStyles from "../optionTabs.styles.ts";
import { type OptionTab, optionTabs } from "../optionTabs.ts";
import styles from "./tornado.styles.ts";

/** The tornado against one rival, with what is said above it and the table behind it. */
export interface TornadoView {
  reading: string;
  unit: string;
  chart: TornadoChartTable;
  table: ChartTable;
}

/** What is said instead where no input alone changes anything. */
export interface QuietTornado {
  reading: string;
  unit: string;
}

/**
 * What each uncertain input alone does to the difference between the pick and a rival, with a choice of the rival; the
 * default slot stands above it.
 */
@customElement("spandrel-tornado")
export class SpandrelTornado extends LitElement {
  static override styles = [base, tabStyles, styles];

  @property({ attribute: false }) rivals: readonly OptionTab[] = [];
  /** id of the rival that is compared until another is chosen */
  @property() first = "";
  @property({ attribute: false }) view: ((rival: string) => TornadoView) | null = null;
  /** stands in place of the charts, which are folded away under it */
  @property({ attribute: false }) quiet: QuietTornado | null = null;
  @property({ type: Boolean, reflect: true }) stale = false;
  @state() private chosen: string | null = null;

  private readonly width = onWidth(this);

  override render() {
    const rival = this.rivals.find(({ id }) => id === this.chosen)?.id ?? this.first;
    if (!this.view || rival === "") return nothing;
    const { reading, unit, chart, table } = this.view(rival);
    const { quiet } = this;
    const parts = html`
      ${quiet ? html`<p class="folded">${reading} <span>${unit}</span></p>` : nothing}
      ${this.rivals.length > 1 ? this.renderTabs(rival) : nothing}
      ${this.width.value > 0 && chart.bars.length > 0 ? tornadoChart(chart, { width: this.width.value }) : nothing}
    `;
    return html`<spandrel-chart
      ?drawn=${chart.bars.length > 0}
      reading=${quiet?.reading ?? reading}
      unit=${quiet?.unit ?? unit}
      .table=${table}
      ?stale=${this.stale}
    >
      <slot></slot>
      ${folded(quiet !== null, "Show how far each input moves it", parts)}
    </spandrel-chart>`;
  }

  private renderTabs(rival: string) {
    const tabs = optionTabs(this.rivals, rival, "Compare with", (id) => {
      this.chosen = id;
    });
    return html`<div class="compare"><span aria-hidden="true">compare with</span>${tabs}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-tornado": SpandrelTornado;
  }
}
