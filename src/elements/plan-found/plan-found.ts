import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChartTable } from "../../charts/chartTable.ts";
import base from "../base.styles.ts";
import "../data-table/data-table.ts";
import styles from "./plan-found.styles.ts";

/**
 * What is said of a plan that a search found: remarks, what its gain rests on, the plans that came close, and a way to
 * have it among the options.
 *
 * @event plan-take - the plan is to be added
 */
@customElement("spandrel-plan-found")
export class SpandrelPlanFound extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) remarks: readonly string[] = [];
  /** by input: its name, its low end and the gain there, its high end and the gain there */
  @property({ attribute: false }) rests: ChartTable | null = null;
  /** the plans of the last round */
  @property({ attribute: false }) close: ChartTable | null = null;
  /** the plan can be added */
  @property({ type: Boolean }) takes = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    return html`
      ${this.remarks.map((remark) => html`<p>${remark}</p>`)} ${this.rests ? this.renderRests(this.rests) : nothing}
      ${
        this.close
          ? html`<p class="close">${this.close.caption}</p>
              <spandrel-data-table .table=${this.close}></spandrel-data-table>`
          : nothing
      }
      ${this.takes ? html`<button type="button" @click=${this.take}>Add this plan to the options</button>` : nothing}
    `;
  }

  private renderRests({ caption, columns, rows }: ChartTable) {
    return html`<div class="frame" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption class="heard-only">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) => html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private take() {
    this.dispatchEvent(new CustomEvent("plan-take", { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-plan-found": SpandrelPlanFound;
  }
}
