import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import chevron from "lucide-static/icons/chevron-right.svg?raw";
import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import type { FormulaId } from "../../decision/finance/formulas.ts";
import { type Step, type WholeStatement, wholeStatement } from "../../decision/finance/wholeStatement.ts";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import formulaStyles from "./formula.styles.ts";
import { formulaText } from "./formulaText.ts";
import styles from "./statement.styles.ts";
import { type StatementRow, statementRows } from "./statementRows.ts";
import { wholeFigure } from "./wholeMoney.ts";
import { workedFigures } from "./worked.ts";

/** What a column is called in a place as narrow as its figures. */
const SHORT: Record<Step, string> = { months: "", quarters: "Q", years: "Year " };

/** The cash-flow statement of one option against the baseline; each line opens its formula. */
@customElement("spandrel-finance-statement")
export class SpandrelFinanceStatement extends LitElement {
  static override styles = [base, formulaStyles, styles];

  @property({ attribute: false }) finance: Finance | null = null;
  @property({ attribute: false }) option: FinanceOption | null = null;
  @property() step: Step = "quarters";
  @property({ type: Boolean }) discounted = false;
  @property({ type: Boolean, reflect: true }) stale = false;
  /** whose formula is open */
  @state() private open: ReadonlySet<FormulaId> = new Set();

  override render() {
    const { finance, option, step } = this;
    if (!finance || !option) return nothing;
    const whole = wholeStatement(option, step, this.discounted);
    const worked = workedFigures(finance, option);
    return html`<div class="frame" role="region" tabindex="0" aria-label=${this.caption}>
      <table>
        <caption class="heard-only">${this.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${step === "months" ? "Month" : nothing}</th>
            <th scope="col" class="sum">Total</th>
            ${whole.periods.map(({ label }, i) => html`<th scope="col"><abbr title=${label}>${SHORT[step]}${i + 1}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${statementRows(whole).map((row) => this.renderRow(row, whole, worked[row.formula] ?? ""))}
        </tbody>
      </table>
    </div>`;
  }

  private get caption(): string {
    return `Expected cash of ${this.option?.label ?? ""} by ${this.step.slice(0, -1)}, ${this.discounted ? "discounted" : "as it is paid"}`;
  }

  private renderRow({ formula, name, periods, total, look }: StatementRow, whole: WholeStatement, worked: string) {
    const isOpen = this.open.has(formula);
    return html`<tr class=${look}>
        <th scope="row">
          <button
            type="button"
            class="opens"
            aria-expanded=${isOpen}
            title="Show how it is computed"
            @click=${() => this.turn(formula)}
          >
            ${icon(chevron, 12)}<span>${name}</span>
          </button>
        </th>
        <td class="sum">${wholeFigure(total)}</td>
        ${
          periods === null
            ? html`<td colspan=${whole.periods.length}></td>`
            : periods.map((amount) => html`<td>${wholeFigure(amount)}</td>`)
        }
      </tr>
      ${
        isOpen
          ? html`<tr class="explained">
              <td colspan=${whole.periods.length + 2}><div class="formula">${formulaText(formula, worked)}</div></td>
            </tr>`
          : nothing
      }`;
  }

  private turn(formula: FormulaId) {
    const open = new Set(this.open);
    if (!open.delete(formula)) open.add(formula);
    this.open = open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-statement": SpandrelFinanceStatement;
  }
}
