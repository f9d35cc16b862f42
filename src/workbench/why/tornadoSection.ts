import { html, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { type TornadoChartTable, tornadoScale } from "../../charts/tornadoChart.ts";
import { inputFigure } from "../../decision/inputWords.ts";
import { signedMoney } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { bySwing, type Tornado } from "../../decision/tornado.ts";
import { tornadoReading } from "../../decision/tornadoWords.ts";
import "../../elements/chart/chart.ts";
import type { TornadoView } from "../../elements/tornado/tornado.ts";
import "../../elements/tornado/tornado.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { evidenceFor } from "../railInputs.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

type TornadoProps = AnalysisContext<Tornado>;

/** One input at a time: the tornado, with a choice of the rival. */
export function tornadoSection(props: TornadoProps): TemplateResult {
  const { task, outcome, name } = props;
  const { table } = task;
  const line = taskLine(task, "One-way analysis", "each input at its p10 and p90, a few seconds");
  if (!table) {
    return html`<spandrel-chart
      reading="What moves the decision"
      unit="Each input at its p10 and its p90, everything else as drawn."
      >${line}</spandrel-chart
    >`;
  }
  const rivals = outcome.decision.options
    .filter(({ id }) => id in table.lead)
    .map(({ id }) => ({ id, name: name(id) }));
  return html`<spandrel-tornado
    .rivals=${rivals}
    first=${table.rival}
    .view=${(rival: string) => viewOf(table, rival, props)}
    ?stale=${props.stale || task.stale}
    >${line}</spandrel-tornado
  >`;
}

function viewOf(table: Tornado, rival: string, props: TornadoProps): TornadoView {
  const { name, label, scenario } = props;
  const chart = chartOf(table, rival, props);
  const correlated = scenario.correlations.length > 0 ? " Correlated inputs stay as drawn." : "";
  return {
    reading: tornadoReading(table, rival, name, label),
    unit: `${capitalised(name(rival))} minus ${name(table.reference)}, ${tornadoScale(chart).words}, with each input at its p10 (hollow) and p90 (solid).${correlated}`,
    chart,
    table: figuresOf(table, rival, props),
  };
}

function chartOf({ inputs, lead, reference }: Tornado, rival: string, props: TornadoProps): TornadoChartTable {
  const { name, label, scenario, styles } = props;
  return {
    bars: bySwing(inputs, rival).map(({ path, low, high }) => ({
      name: label(path),
      grade: evidenceFor(scenario, path)?.grade ?? null,
      low: { text: valueText(scenario, path, low.at), lead: low.lead[rival].mean },
      high: { text: valueText(scenario, path, high.at), lead: high.lead[rival].mean },
    })),
    lead: lead[rival].mean,
    pick: name(reference),
    rival: { name: name(rival), style: styles[rival] },
    currency: scenario.currency,
  };
}

function figuresOf({ inputs, reference }: Tornado, rival: string, props: TornadoProps): ChartTable {
  const { name, label, scenario } = props;
  const amount = (value: number) => signedMoney(value, scenario.currency);
  const best = (pick: string | null) => (pick === null ? "none" : name(pick));
  return {
    caption: `${capitalised(name(rival))} minus ${name(reference)} with each input at its p10 and p90`,
    columns: ["Input", "p10", "at p10", "best there", "p90", "at p90", "best there", "swing", "standard error"],
    rows: bySwing(inputs, rival).map(({ path, low, high, change }) => [
      label(path),
      valueText(scenario, path, low.at),
      amount(low.lead[rival].mean),
      best(low.pick),
      valueText(scenario, path, high.at),
      amount(high.lead[rival].mean),
      best(high.pick),
      amount(change[rival].mean),
      amount(change[rival].se).replace("+", ""),
    ]),
  };
}

/** A value as it stands beside a bar: time and work with their unit, counts and shares without. */
function valueText(scenario: Scenario, path: string, value: number): string {
  const figure = inputFigure(scenario, path, Math.abs(value) < 100 ? Number(value.toPrecision(2)) : value);
  const { kind = "count", text = "" } = fieldAt(path)?.unit ?? {};
  const [unit = ""] = ["hours", "weeks", "months", "ratio"].includes(kind) ? text.split(" ") : [];
  return unit === "" ? figure : `${figure} ${unit}`;
}
