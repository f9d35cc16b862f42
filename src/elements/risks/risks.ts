import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import { money, roughMoney } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import type { Risk, RiskName } from "../../decision/risk.ts";
import base from "../base.styles.ts";
import { lineSample } from "../lineSample.ts";
import tableStyles from "../optionTable.styles.ts";
import styles from "./risks.styles.ts";

/** What each risk is taken to be. */
const MEANINGS: Record<RiskName, string> = {
  "vendor lock-in": "a price shock at a renewal, and the way out of the contract",
  "maintenance neglected": "half the upkeep that is assigned",
  "manual becoming permanent": "what follows begins later, or never",
  "skipping the pilot": "early breaks at full volume instead of in a small trial run",
};

/** What the named risks cost, by risk and option, with two standard errors and what it means. */
@customElement("spandrel-risks")
export class SpandrelRisks extends LitElement {
  static override styles = [base, tableStyles, styles];

  @property({ attribute: false }) risks: readonly Risk[] = [];
  @property({ attribute: false }) options: Record<string, { name: string; style: OptionStyle }> = {};
  /** id of the recommended option */
  @property() pick: string | null = null;
  @property() currency = "USD";
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const names = [...new Set(this.risks.map(({ risk }) => risk))];
    return html`<table role="table" aria-label="What the named risks cost">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">option</th>
          <th role="columnheader" scope="col" class="cost">cost, two standard errors</th>
          <th role="columnheader" scope="col">what it means</th>
        </tr>
      </thead>
      ${names.map(
        (name) => html`<tbody role="rowgroup">
          <tr role="row" class="risk">
            <th role="rowheader" scope="rowgroup" colspan="3">${capitalised(name)}<span>${MEANINGS[name]}</span></th>
          </tr>
          ${this.risks.filter(({ risk }) => risk === name).map((risk) => this.renderRow(risk))}
        </tbody>`,
      )}
    </table>`;
  }

  private renderRow({ option, cost, se, per, words }: Risk) {
    const known = this.options[option];
    const amount = money(cost, this.currency);
    const month = per === "month" ? html` <small>a month</small>` : nothing;
    return html`<tr role="row" class=${option === this.pick ? "pick" : ""}>
      <th role="rowheader" scope="row" class="name" style="color: ${known?.style.text}">
        <span>${known ? lineSample(known.style) : nothing}${capitalised(known?.name ?? option)}</span>
      </th>
      <td role="cell" class="cost">
        <b>${cost > 0 && amount !== "0" ? "+" : ""}${amount}</b> <small>± ${roughMoney(2 * se, this.currency)}</small>${month}
      </td>
      <td role="cell" class="words">${words}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-risks": SpandrelRisks;
  }
}
