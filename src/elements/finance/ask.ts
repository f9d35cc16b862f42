import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import {
  type AskQuarter,
  type FinanceOption,
  type Outlay,
  PAYEES,
  type Payee,
} from "../../decision/finance/finance.ts";
import { money } from "../../decision/money.ts";
import base from "../base.styles.ts";
import styles from "./ask.styles.ts";

const NAMES: Record<Payee, string> = { engineering: "Engineering", operations: "Operations", vendors: "Vendors" };

/** What a committee is asked for: direct cash out by quarter, by team and vendor, and the deepest cash. */
@customElement("spandrel-finance-ask")
export class SpandrelFinanceAsk extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) option: FinanceOption | null = null;
  @property() currency = "USD";
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const { option } = this;
    if (!option) return nothing;
    const { quarters, owed, total } = option.ask;
    const caption = `Cash out of ${option.label} by quarter, as it is paid`;
    return html`<div class="frame" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption class="heard-only">${caption}</caption>
        <thead>
          <tr>
            <td rowspan="2"></td>
            <th scope="colgroup" colspan="3">In all</th>
            ${PAYEES.map((payee) => html`<th scope="colgroup" colspan="2">${NAMES[payee]}</th>`)}
          </tr>
          <tr>
            <th scope="col">average</th>
            ${[0, ...PAYEES].map(
              () => html`<th scope="col"><abbr title="P50: in half of the futures no more">in 5 of 10</abbr></th>
                <th scope="col"><abbr title="P80: in 8 of 10 futures no more">in 8 of 10</abbr></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${quarters.map((quarter) => this.renderRow(quarter))} ${this.renderRow({ ...owed, label: "Owed at the end" })}
          ${this.renderRow({ ...total, label: "In all" }, "total")}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(row: AskQuarter, look = "") {
    const cells = ({ p50, p80 }: Outlay, kind = "") =>
      html`<td class=${kind}>${this.amount(p50)}</td>
        <td>${this.amount(p80)}</td>`;
    return html`<tr class=${look}>
      <th scope="row">${row.label}</th>
      <td>${this.amount(row.mean)}</td>
      ${cells(row)} ${PAYEES.map((payee) => cells(row.payees[payee], "first"))}
    </tr>`;
  }

  private amount(value: number): string {
    return money(value, this.currency);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-ask": SpandrelFinanceAsk;
  }
}
