import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChartTable } from "../../charts/chartTable.ts";
import base from "../base.styles.ts";
import { onWidth } from "../onWidth.ts";
import { readStamp } from "../stampProperty.ts";
import styles from "./chart.styles.ts";

/** What `chart-save` carries: the drawings of a chart, what it says, and what it was computed from. */
export interface ChartSave {
  format: "svg" | "png";
  charts: readonly SVGSVGElement[];
  title: string;
  /** what, unit, discounted or not */
  unit: string;
  stamp: string;
}

/**
 * A chart with the one reading that it supports and its unit line above, drawn again whenever its width changes.
 * Without `draw` (for the cost table, say) the default slot stands in the chart's place. Below it
 * the table behind it, if given (whoever gives one brings spandrel-data-table along), and what it was computed from. Slot
 * `task`: between the unit line and the chart, how its analysis stands.
 *
 * @event chart-save - ChartSave: it is to be saved as an image
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
  /** what stands in the slot draws the chart itself */
  @property({ type: Boolean }) drawn = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  private readonly width = onWidth(this);

  override render() {
    return html`
      ${this.reading ? html`<h2>${this.reading}</h2>` : nothing} ${this.unit ? html`<p>${this.unit}</p>` : nothing}
      <slot name="task"></slot>
      <div class="chart">${this.draw && this.width.value > 0 ? this.draw(this.width.value) : nothing}<slot></slot></div>
      <div class="foot">
        ${this.table ? html`<spandrel-data-table .table=${this.table}></spandrel-data-table>` : nothing}
        ${this.draw || this.drawn ? this.renderImages() : nothing}
        ${this.draw || this.table || this.stamped ? html`<div class="stamp" aria-hidden="true"></div>` : nothing}
      </div>
    `;
  }

  private renderImages() {
    return html`<div class="images">
      ${(["svg", "png"] as const).map(
        (format) =>
          html`<button type="button" ?disabled=${this.stale} aria-label="Save as ${format.toUpperCase()}: ${this.reading || this.unit}" @click=${() => this.save(format)}>
            ${format.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  private save(format: ChartSave["format"]) {
    const own = [...this.renderRoot.querySelectorAll<SVGSVGElement>(".chart svg")];
    const charts = own.length > 0 ? own : largest([...this.children].flatMap(drawings));
    const { reading, unit } = this;
    const detail: ChartSave = {
      format,
      charts,
      title: reading,
      unit,
      stamp: readStamp(this.renderRoot.querySelector(".foot") ?? this),
    };
    this.dispatchEvent(new CustomEvent("chart-save", { detail, bubbles: true, composed: true }));
  }
}

const drawings = (element: Element): SVGSVGElement[] =>
  element instanceof SVGSVGElement ? [element] : [...(element.shadowRoot ?? element).querySelectorAll("svg")];

/** Of what an element draws, the chart: not its icons. */
function largest(found: readonly SVGSVGElement[]): SVGSVGElement[] {
  const area = (drawing: SVGSVGElement) => drawing.clientWidth * drawing.clientHeight;
  return [...found].sort((a, b) => area(b) - area(a)).slice(0, 1);
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-chart": SpandrelChart;
  }
}
