import "../../elements/data-table/data-table.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { delayChart } from "../../charts/delayChart.ts";
import { delayScale } from "../../charts/delayFrame.ts";
import type { DelayChartTable } from "../../charts/delayTable.ts";
import type { OptionStyle } from "../../charts/style.ts";
import { monthlyCost, switchReading } from "../../decision/delayWords.ts";
import { plusMinus } from "../../decision/giveOrTake.ts";
import { signedMoney } from "../../decision/money.ts";
import { namesOf } from "../../decision/names.ts";
import type { SwitchLater } from "../../decision/switchLater.ts";
import { inForm } from "../../scenario/numberForm.ts";
import "../../elements/chart/chart.ts";
import { optionStyles } from "../../elements/optionStyle.ts";
import type { DelaySectionProps } from "./delaySection.ts";

/** What it costs to leave the stage before the last one later, for every plan; nothing where no plan could be made. */
export function switchSection(props: DelaySectionProps): TemplateResult | typeof nothing {
  const { task, scenario, outcome } = props;
  const found = task.table;
  if (!found || found.later.length === 0) return nothing;
  const { option } = outcome.decision.recommendation;
  const shown = found.later.find(({ plan }) => plan === option) ?? mostWorth(found.later);
  const chart = chartOf(found.later, shown.plan, props);
  const example = shown.isExample ? " No plan has two stages: this is the nearest one." : "";
  return html`<section class="switch">
    <spandrel-chart
      reading=${switchReading(shown, scenario)}
      unit=${`Net value against ${props.name(found.baseline)}, ${delayScale(chart).words}, discounted, by the month in which the last stage starts.${example}`}
      .draw=${(width: number) => delayChart(chart, { width })}
      .table=${figuresOf(found.later, props)}
      ?stale=${props.stale || task.stale}
    ></spandrel-chart>
  </section>`;
}

/** The plan with the highest net value as it stands. */
function mostWorth(later: readonly SwitchLater[]): SwitchLater {
  const worth = ({ starts, startMonth }: SwitchLater) =>
    starts.find((start) => start.startMonth === startMonth)?.netValue ?? Number.NEGATIVE_INFINITY;
  return later.reduce((best, plan) => (worth(plan) > worth(best) ? plan : best));
}

function chartOf(
  later: readonly SwitchLater[],
  pick: string,
  { scenario, styles }: DelaySectionProps,
): DelayChartTable {
  const names = namesOf(scenario);
  const planned = new Set(later.map(({ startMonth }) => startMonth));
  const [month] = planned;
  return {
    curves: later.map(({ plan, label, from, to, starts }) => ({
      id: plan,
      label,
      short: names.get(plan)?.short ?? label,
      style: styles[plan] ?? styleOf(from, to),
      months: starts.map(({ startMonth }) => startMonth),
      netValue: starts.map(({ netValue }) => netValue),
    })),
    pick,
    stated: planned.size === 1 ? { month, text: "as planned" } : null,
    title: "Net value by the month in which the last stage starts",
    currency: scenario.currency,
  };
}

/** The line of a plan that the scenario does not have. */
function styleOf(from: string, to: string): OptionStyle {
  return optionStyles([{ id: from }, { id: to }, { id: "plan", stages: [from, to] }]).plan;
}

function figuresOf(later: readonly SwitchLater[], { scenario }: DelaySectionProps): ChartTable {
  const { currency } = scenario;
  return {
    caption:
      "Net value by the month in which the last stage of a plan starts, against the plan as it is, with two standard errors; what a month costs is over the first three",
    columns: ["Plan", "Start", "Net value", "Change", "Give or take", "A month costs"],
    rows: later.flatMap((plan) =>
      [...plan.starts, { ...plan.never, startMonth: null }].map(({ startMonth, netValue, change }) => [
        plan.label,
        startMonth === null ? "never" : inForm(String(Number(startMonth.toFixed(1)))),
        signedMoney(netValue, currency),
        signedMoney(change.mean, currency),
        plusMinus(change.se, currency),
        startMonth === plan.startMonth ? monthlyCost(plan, currency) : "",
      ]),
    ),
  };
}
