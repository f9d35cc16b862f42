import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import chevron from "lucide-static/icons/chevron-right.svg?raw";
import type { Spread } from "../../decision/decision.ts";
import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import type { FormulaId } from "../../decision/finance/formulas.ts";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import figureCells from "./figureCells.styles.ts";
import styles from "./figures.styles.ts";
import formulaStyles from "./formula.styles.ts";
import { formulaText } from "./formulaText.ts";
import { type Headline, headlinesOf } from "./headlines.ts";
import { wholeMoney } from "./wholeMoney.ts";
import { workedFigures } from "./worked.ts";

/** The headline figures of one option and their spread over the futures; each opens its formula. */
@customElement("spandrel-finance-figures")
export class SpandrelFinanceFigures extends LitElement {
  static override styles = [base, formulaStyles, figureCells, styles];

  @property({ attribute: false }) finance: Finance | null = null;
  @property({ attribute: false }) option: FinanceOption | null = null;
  @property({ type: Boolean, reflect: true }) stale = false;
  /** whose formula is open */
  @state() private open: ReadonlySet<FormulaId> = new Set();

  override render() {
    const { finance, option } = this;
    if (!finance || !option) return nothing;
    const worked = workedFigures(finance, option);
    return html`
      <ul>
        ${headlinesOf(finance, option).map((line) => this.renderLine(line, worked[line.formula] ?? ""))}
      </ul>
      ${this.renderRisk(finance, option)}
    `;
  }

  private renderLine({ formula, name, figure, note }: Headline, worked: string) {
    return html`<li>
      <div class="line">
        ${this.renderName(formula, name)}
        <span class="figure">${figure}</span>
        <span class="note">${note}</span>
      </div>
      ${this.renderFormula(formula, worked)}
    </li>`;
  }

  private renderRisk({ currency }: Finance, { risk }: FinanceOption) {
    const row = (name: string, { mean, p10, p50, p90 }: Spread) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${[p10, p50, p90, mean].map((amount) => html`<td>${wholeMoney(amount, currency)}</td>`)}
      </tr>`;
    return html`<div class="risk" role="region" tabindex="0" aria-label="Risk-adjusted: in 8 of 10 futures">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.renderName("risk", "In 8 of 10 futures")}</th>
              ${["from (p10)", "median", "to (p90)", "mean"].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${row("Gap closed", risk.benefit)} ${row("Paid", risk.direct)} ${row("Net value", risk.net)}
          </tbody>
        </table>
      </div>
      ${this.renderFormula("risk", "")}`;
  }

  private renderName(formula: FormulaId, name: string) {
    return html`<button
      type="button"
      class="opens"
      aria-expanded=${this.open.has(formula)}
      aria-controls=${`formula-${formula}`}
      title="Show how it is computed"
      @click=${() => this.turn(formula)}
    >
      ${icon(chevron, 12)}<span>${name}</span>
    </button>`;
  }

  private renderFormula(formula: FormulaId, worked: string) {
    const isOpen = this.open.has(formula);
    return html`<div id=${`formula-${formula}`} class="formula" ?hidden=${!isOpen}>
      ${isOpen ? formulaText(formula, worked) : nothing}
    </div>`;
  }

  private turn(formula: FormulaId) {
    const open = new Set(this.open);
    if (!open.delete(formula)) open.add(formula);
    this.open = open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-figures": SpandrelFinanceFigures;
  }
}
