import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type AskQuarter, type FinanceOption, type Outlay, PAYEES } from "../../decision/finance/finance.ts";
import { capitalised } from "../../decision/names.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import base from "../base.styles.ts";
import "../data-table/data-table.ts";
import styles from "./ask.styles.ts";
import { askTable } from "./cashTables.ts";
import figureCells from "./figureCells.styles.ts";
import figureTable from "./figureTable.styles.ts";
import { wholeFigure } from "./wholeMoney.ts";

/** What is asked for: direct cash out by quarter, of all and by who is paid, in half and in 8 of 10 futures. */
@customElement("spandrel-finance-ask")
export class SpandrelFinanceAsk extends LitElement {
  static override styles = [base, figureCells, figureTable, styles];

  @property({ attribute: false }) option: FinanceOption | null = null;
  @property() currency = "USD";
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const { option, currency } = this;
    if (!option || option.ask.total.mean === 0) return nothing;
    const { ask } = option;
    const half = html`<th scope="col" class="group"><span class="heard-only">in half of the futures no more than, </span>P50</th>`;
    const most = html`<th scope="col"><span class="heard-only">in 8 of 10 futures no more than, </span>P80</th>`;
    return html`<div class="frame" role="region" tabindex="0" aria-label="The ask by quarter and payee">
      <table>
        <colgroup>
          <col />
        </colgroup>
        <colgroup span="3"></colgroup>
        ${PAYEES.map(() => html`<colgroup span="2"></colgroup>`)}
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan="3" class="group">In all</th>
            ${PAYEES.map((payee) => html`<th scope="colgroup" colspan="2" class="group">${capitalised(payee)}</th>`)}
          </tr>
          <tr>
            <th scope="col"><span class="heard-only">Quarter, in </span>${currencyName(currency)}</th>
            ${half}${most}
            <th scope="col">mean</th>
            ${PAYEES.map(() => [half, most])}
          </tr>
        </thead>
        <tbody>
          ${[...ask.quarters, ask.owed].map((quarter) => this.renderRow(quarter, ""))}
          ${this.renderRow(ask.total, "total")}
        </tbody>
      </table>
      </div>
      <spandrel-data-table .table=${askTable(option, currency)}></spandrel-data-table>`;
  }

  private renderRow(quarter: AskQuarter, kind: string) {
    const pair = ({ p50, p80 }: Outlay) => [html`<td class="group">${figure(p50)}</td>`, html`<td>${figure(p80)}</td>`];
    return html`<tr class=${kind}>
      <th scope="row">${quarter.label}</th>
      ${pair(quarter)}
      <td>${figure(quarter.mean)}</td>
      ${PAYEES.map((payee) => pair(quarter.payees[payee]))}
    </tr>`;
  }
}

const figure = (amount: number) => wholeFigure(Math.round(amount));

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-ask": SpandrelFinanceAsk;
  }
}
