import "../../elements/data-table/data-table.ts";
import { html, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { delayChart } from "../../charts/delayChart.ts";
import { delayScale } from "../../charts/delayFrame.ts";
import type { DelayChartTable } from "../../charts/delayTable.ts";
import { delayReading, monthlyCost, monthsWaited } from "../../decision/delayWords.ts";
import { signedMoney } from "../../decision/money.ts";
import { namesOf } from "../../decision/names.ts";
import type { WhenToDecide } from "../../decision/whenToDecide.ts";
import { months } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import "../../elements/chart/chart.ts";
import { OPEN } from "../../model/options.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

export type DelaySectionProps = AnalysisContext<WhenToDecide>;

/** When to decide: net value of every option against months of waiting. */
export function delaySection(props: DelaySectionProps): TemplateResult {
  const { task, outcome, scenario } = props;
  const found = task.table;
  const chart = found && chartOf(found, props);
  return html`<section class="delay">
    <spandrel-chart
      reading=${found ? delayReading(found, outcome.decision, scenario) : "When to decide"}
      unit=${found && chart ? unitOf(found, chart, props) : "What each month of waiting costs."}
      .draw=${chart ? (width: number) => delayChart(chart, { width }) : null}
      .table=${found && figuresOf(found, props)}
      ?stale=${props.stale || task.stale}
    >
      ${taskLine(task, "When to decide", "0 to 12 months of waiting, about 10 seconds")}
    </spandrel-chart>
  </section>`;
}

function chartOf(found: WhenToDecide, { outcome, scenario, styles }: DelaySectionProps): DelayChartTable {
  const names = namesOf(scenario);
  const { statedMonths } = found;
  return {
    curves: Object.keys(found.delay[0].netValue).map((id) => ({
      id,
      label: names.get(id)?.label ?? id,
      // at the end of a line there is no room for a phrase
      short: id === OPEN ? "open" : (names.get(id)?.short ?? id),
      style: styles[id],
      months: found.delay.map((row) => row.months),
      netValue: found.delay.map((row) => row.netValue[id]),
    })),
    pick: statedMonths === 0 ? outcome.decision.recommendation.option : found.delay[0].pick,
    stated:
      statedMonths !== null && statedMonths > 0 && statedMonths <= 12
        ? { month: statedMonths, text: "as planned" }
        : null,
    title: "Net value by months of waiting",
    currency: scenario.currency,
  };
}

function unitOf(found: WhenToDecide, chart: DelayChartTable, { scenario, name }: DelaySectionProps): string {
  return `Net value against ${name(found.baseline)}, ${delayScale(chart).words}, discounted, by months from today until the decision is carried out. The horizon stays at ${months(scenario.horizonMonths)}.`;
}

function figuresOf(found: WhenToDecide, { scenario, name }: DelaySectionProps): ChartTable {
  const { currency } = scenario;
  const ids = Object.keys(found.delay[0].netValue);
  return {
    caption: `Net value by months of waiting, ${monthsWaited(found)}, over ${count(found.trials)} futures; the last row is what a month costs over the first three, with two standard errors`,
    columns: ["Months", ...ids.map(name), "Best"],
    rows: [
      ...found.delay.map((row) => [
        String(row.months),
        ...ids.map((id) => signedMoney(row.netValue[id], currency)),
        row.pick === null ? "nothing" : name(row.pick),
      ]),
      ["a month", ...ids.map((id) => (found.waiting[id] ? monthlyCost(found.waiting[id], currency) : "")), ""],
    ],
  };
}
