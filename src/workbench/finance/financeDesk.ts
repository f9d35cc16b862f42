import "../../elements/data-table/data-table.ts";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import chevron from "lucide-static/icons/chevron-down.svg?raw";
import { cashChart } from "../../charts/cashChart.ts";
import { cashScale } from "../../charts/cashFrame.ts";
import type { CashChartTable } from "../../charts/cashTable.ts";
import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import { financeOf } from "../../decision/finance/financeOf.ts";
import { financeReadings } from "../../decision/finance/financeWords.ts";
import { STEPS, type Step } from "../../decision/finance/wholeStatement.ts";
import { capitalised, namesOf } from "../../decision/names.ts";
import base from "../../elements/base.styles.ts";
import "../../elements/chart/chart.ts";
import "../../elements/finance/ask.ts";
import { flowTable } from "../../elements/finance/cashTables.ts";
import "../../elements/finance/figures.ts";
import "../../elements/finance/statement.ts";
import { icon } from "../../elements/icon.ts";
import optionTabStyles from "../../elements/optionTabs.styles.ts";
import { optionTabs } from "../../elements/optionTabs.ts";
import selectStyles from "../../elements/select.styles.ts";
import { spokenOf } from "../../report/subject.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { CashResult } from "../../simulation/cash.ts";
import type { Outcome } from "../runner.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";
import styles from "./financeDesk.styles.ts";

const STEP_NAMES: Record<Step, string> = { months: "by month", quarters: "by quarter", years: "by year" };

/** The finances of one option against any other: what it is worth, its cash month by month, what is asked for. */
@customElement("spandrel-finance-desk")
export class SpandrelFinanceDesk extends LitElement {
  static override styles = [base, optionTabStyles, selectStyles, styles];

  @property({ attribute: false }) context!: AnalysisContext<CashResult>;
  /** id of what is open: finances of another document are none of this one's */
  @property() document = "";

  @state() private chosen: string | null = null;
  @state() private against: string | null = null;
  @state() private step: Step = "quarters";
  @state() private discounted = true;
  private made: { from: readonly unknown[]; run: Outcome; finance: Finance } | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("document") || !this.hasUpdated) return;
    this.made = null;
    this.chosen = null;
    this.against = null;
  }

  override render() {
    const { task, outcome, stale } = this.context;
    const line = taskLine(task, "Cash week by week", "every option's cash by week, a second or two");
    const finance = this.finance();
    if (!finance) {
      return html`<spandrel-chart reading="What it pays, what it earns, and when" unit="Expected cash of every option, week by week">${line}</spandrel-chart>`;
    }
    const ids = finance.options.map(({ id }) => id);
    const first = spokenOf(outcome);
    const option =
      finance.options.find(({ id }) => id === this.chosen) ?? finance.options[ids.indexOf(first)] ?? finance.options[0];
    const isOld = stale || task.stale;
    const readings = financeReadings(finance, option.id, namesOf(outcome.result.scenario), this.discounted);
    const { discounted } = this;
    const words = currencyName(finance.currency);
    const cash = this.chartOf(finance, option);
    return html`
      <div class="choose">
        ${this.renderSelect("Option", option.id, (id) => {
          this.chosen = id;
        })}
        ${this.renderSelect("Baseline", finance.baseline, (id) => {
          this.against = id;
        })}
        ${line}
      </div>
      <p class="printed">${option.label} against ${this.context.name(finance.baseline)}</p>
      ${
        option.id === finance.baseline
          ? this.renderBaseline(readings.value, isOld)
          : html`<div class="two">
        <spandrel-chart
          class="worth"
          reading=${readings.value}
          unit="${capitalised(words)}, discounted to the day of the decision. Each figure opens its formula."
          stamped
          ?stale=${isOld}
        >
          <spandrel-finance-figures .finance=${finance} .option=${option} ?stale=${isOld}></spandrel-finance-figures>
        </spandrel-chart>
        <spandrel-chart
          reading=${readings.payback || readings.value}
          unit="Expected cash so far, and of each month, ${cashScale(cash).words}, discounted"
          .draw=${(width: number) => cashChart(cash, { width })}
          .table=${flowTable(finance, option, { step: "months", isDiscounted: true })}
          ?stale=${isOld}
        ></spandrel-chart>
      </div>
      <spandrel-chart
        class="wide"
        reading=${readings.statement}
        unit="Expected cash of ${option.label} against ${this.context.name(finance.baseline)}, ${words}, ${discounted ? "discounted to the day of the decision" : "as it is paid"}; rounded so that it adds up"
        stamped
        ?stale=${isOld}
      >
        <div class="switches">
          ${optionTabs(
            STEPS.map((id) => ({ id, name: STEP_NAMES[id] })),
            this.step,
            "Periods",
            (id) => {
              this.step = id as Step;
            },
          )}
          ${optionTabs(
            [
              { id: "present", name: "discounted" },
              { id: "cash", name: "as it is paid" },
            ],
            discounted ? "present" : "cash",
            "Discounting",
            (id) => {
              this.discounted = id === "present";
            },
          )}
        </div>
        <spandrel-finance-statement
          .finance=${finance}
          .option=${option}
          .step=${this.step}
          .discounted=${discounted}
          ?stale=${isOld}
        ></spandrel-finance-statement>
      </spandrel-chart>`
      }
      <spandrel-chart
        class="wide"
        reading=${readings.ask}
        unit="Cash out of ${option.label} itself, ${words}, as it is paid: what is enough in 5 and in 8 of 10 futures. These do not add up over quarters or payees; averages do."
        stamped
        ?stale=${isOld}
      >
        <spandrel-finance-ask .option=${option} currency=${finance.currency} ?stale=${isOld}></spandrel-finance-ask>
        ${readings.funding ? html`<p class="funding">${readings.funding}</p>` : nothing}
      </spandrel-chart>
    `;
  }

  /** Against itself an option is nothing throughout: only what it asks for is of interest. */
  private renderBaseline(reading: string, isOld: boolean): TemplateResult {
    const unit = "Choose another option, or another baseline, to see what the one brings beyond the other.";
    return html`<spandrel-chart reading=${reading} unit=${unit} ?stale=${isOld}></spandrel-chart>`;
  }

  /** Made anew only for other cash, another run or another baseline. */
  private finance(): Finance | null {
    const { task, outcome } = this.context;
    const cash = task.table;
    const fits =
      cash !== null &&
      cash.trials === outcome.result.trials &&
      cash.options.map(({ id }) => id).join() === outcome.result.options.map(({ id }) => id).join();
    // while a slider is held there is a preview, and no cash of it: what was made of the run before stays
    if (!fits || (task.stale && !this.made)) return this.made?.finance ?? null;
    const ids = cash.options.map(({ id }) => id);
    const baseline = this.against !== null && ids.includes(this.against) ? this.against : outcome.decision.baseline;
    // cash of earlier inputs goes with the run of those
    const run = task.stale && this.made ? this.made.run : outcome;
    const from = [cash, run, baseline];
    if (!this.made?.from.every((each, i) => each === from[i])) {
      this.made = { from, run, finance: financeOf(cash, run, baseline) };
    }
    return this.made.finance;
  }

  private renderSelect(label: string, chosen: string, choose: (id: string) => void): TemplateResult {
    const options = this.made?.finance.options ?? [];
    return html`<label>
      <span>${label}</span>
      <span class="select">
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${options.map(({ id, label: name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
        </select>
        ${icon(chevron, 14)}
      </span>
    </label>`;
  }

  private chartOf(finance: Finance, option: FinanceOption): CashChartTable {
    const { styles: looks, name } = this.context;
    const own = finance.options.find(({ id }) => id === finance.baseline) as FinanceOption;
    let sum = 0;
    const cumulative = [0];
    for (let t = 0; t < finance.weeks; t++) {
      sum += finance.discount[t] * (netIn(option, t) - netIn(own, t));
      cumulative.push(sum);
    }
    return {
      name: capitalised(name(option.id)),
      style: looks[option.id],
      baseline: capitalised(name(finance.baseline)),
      cumulative,
      months: option.months.map(({ from, to, present }) => ({ from, to, net: present.net })),
      payback: option.payback.expected,
      npv: option.npv,
      horizonMonths: finance.horizonMonths,
      currency: finance.currency,
    };
  }
}

/** Net cash of an option itself in a week, against leaving the gap open, undiscounted. */
function netIn({ weekly: { contribution, costs } }: FinanceOption, week: number): number {
  return Object.values(costs).reduce((net, cost) => net - cost[week], contribution[week]);
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-finance-desk": SpandrelFinanceDesk;
  }
}
