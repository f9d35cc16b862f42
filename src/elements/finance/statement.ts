import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import chevron from "lucide-static/icons/chevron-right.svg?raw";
import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import type { FormulaId } from "../../decision/finance/formulas.ts";
import { STEPS, type Step, type WholeStatement, wholeStatement } from "../../decision/finance/wholeStatement.ts";
import { months } from "../../decision/words.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import base from "../base.styles.ts";
import "../data-table/data-table.ts";
import { icon } from "../icon.ts";
import { Printing } from "../printing.ts";
import { flowTable } from "./cashTables.ts";
import figureCells from "./figureCells.styles.ts";
import figureTable from "./figureTable.styles.ts";
import formulaStyles from "./formula.styles.ts";
import { formulaText } from "./formulaText.ts";
import styles from "./statement.styles.ts";
import { type StatementRow, statementRows } from "./statementRows.ts";
import { wholeFigure } from "./wholeMoney.ts";

/** Columns of periods that fit on paper. */
const MOST_PRINTED = 8;

/**
 * The cash-flow statement of one option in whole units that add up: a line for what comes in and for each kind of cost,
 * a column for each period, and below what leads from there to the net present value. It scrolls inside itself, the
 * names and the totals staying in sight; on paper it is cut into as many periods as fit. Each name opens its formula.
 */
@customElement("spandrel-finance-statement")
export class SpandrelFinanceStatement extends LitElement {
  static override styles = [base, formulaStyles, figureCells, figureTable, styles];

  @property({ attribute: false }) finance: Finance | null = null;
  @property({ attribute: false }) option: FinanceOption | null = null;
  @property() step: Step = "months";
  @property({ type: Boolean }) discounted = false;
  @property({ type: Boolean, reflect: true }) stale = false;
  /** whose formula is open */
  @state() private open: FormulaId | null = null;

  private readonly paper = new Printing(this);

  override render() {
    const { finance, option, discounted } = this;
    if (!finance || !option) return nothing;
    if (option.id === finance.baseline) {
      return html`<p>It is the baseline: against itself every figure is nothing.</p>`;
    }
    const whole = wholeStatement(option, this.stepIn(option), discounted);
    const rows = statementRows(whole, discounted);
    const name = `Cash-flow statement by ${this.stepIn(option).slice(0, -1)}, ${discounted ? "discounted" : "as it is paid"}`;
    return html`<div class="frame" role="region" tabindex="0" aria-label=${name}>
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="heard-only">Line, in </span>${currencyName(finance.currency)}</th>
            ${whole.periods.map((period, i) => this.renderHead(period, i === whole.periods.length - 1))}
            <th scope="col" class="whole">${option.total.label}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row, whole))}
        </tbody>
      </table>
      </div>
      <spandrel-data-table .table=${flowTable(finance, option, { step: this.step, isDiscounted: discounted })}></spandrel-data-table>`;
  }

  private renderHead({ label, from, to }: WholeStatement["periods"][number], isLast: boolean) {
    const full = { months: 1, quarters: 3, years: 12 }[this.option ? this.stepIn(this.option) : this.step];
    const part = isLast && to - from < full ? html`<small>${months(to - from)}</small>` : nothing;
    return html`<th scope="col">${label}${part}</th>`;
  }

  private renderRow({ formula, name, periods, total, kind }: StatementRow, whole: WholeStatement) {
    const isOpen = formula === this.open;
    const figures = periods
      ? periods.map((amount) => html`<td>${wholeFigure(amount)}</td>`)
      : html`<td class="none" colspan=${whole.periods.length}></td>`;
    return html`<tr class=${kind}>
        <th scope="row">
          <button
            type="button"
            class="opens"
            aria-expanded=${isOpen}
            title="Show how it is computed"
            @click=${() => {
              this.open = isOpen ? null : formula;
            }}
          >
            ${icon(chevron, 12)}<span>${name}</span>
          </button>
        </th>
        ${figures}
        <td class="whole">${wholeFigure(total)}</td>
      </tr>
      ${
        isOpen
          ? html`<tr class="explained">
              <td colspan=${whole.periods.length + 2}>
                <div class="formula">${formulaText(formula, this.added(formula, whole))}</div>
              </td>
            </tr>`
          : nothing
      }`;
  }

  /** How the lines of the statement make a total of it. */
  private added(formula: FormulaId, { contribution, costs, paid, net, owed, after, discounting, npv }: WholeStatement) {
    const term = (amount: number) =>
      amount < 0 ? `(${wholeFigure(amount)})` : amount === 0 ? "0" : wholeFigure(amount);
    const is = (amount: number) => (amount === 0 ? "0" : wholeFigure(amount));
    const last = this.discounted ? "" : ` − ${term(discounting)}`;
    if (formula === "paid") {
      const kinds = Object.values(costs).map(({ total }) => total);
      return `${kinds.map(term).join(" + ")} = ${is(paid.total)}`;
    }
    if (formula === "net") return `${term(contribution.total)} − ${term(paid.total)} = ${is(net.total)}`;
    if (formula === "npv") return `${term(net.total)} − ${term(owed)} + ${term(after)}${last} = ${is(npv)}`;
    return "";
  }

  /** The step that was chosen; on paper a longer one where its periods are too many. */
  private stepIn(option: FinanceOption): Step {
    if (!this.paper.isOn) return this.step;
    const longer = STEPS.slice(STEPS.indexOf(this.step));
    return longer.find((step) => option[step].length <= MOST_PRINTED) ?? "years";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-statement": SpandrelFinanceStatement;
  }
}
