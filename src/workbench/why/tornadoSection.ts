import { html, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { type TornadoChartTable, tornadoScale } from "../../charts/tornadoChart.ts";
import { inputFigure } from "../../decision/inputWords.ts";
import { moneyInSentence, signedMoney } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { bySwing, type Tornado } from "../../decision/tornado.ts";
import { tornadoReading } from "../../decision/tornadoWords.ts";
import "../../elements/chart/chart.ts";
import type { QuietTornado, TornadoView } from "../../elements/tornado/tornado.ts";
import "../../elements/tornado/tornado.ts";
import { evidenceAt } from "../../scenario/evidenceAt.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

const QUIET_UNIT = "Each input low, then high (its p10 and p90, 8 in 10 futures between), everything else as drawn.";

type TornadoProps = AnalysisContext<Tornado>;

/** One input at a time: the tornado, with a choice of the rival. */
export function tornadoSection(props: TornadoProps): TemplateResult {
  const { task, outcome, name } = props;
  const { table } = task;
  const line = taskLine(task, "One input at a time", "each input low, then high, a few seconds");
  if (!table) {
    return html`<spandrel-chart
      reading="What moves the decision"
      unit=${QUIET_UNIT}
      >${line}</spandrel-chart
    >`;
  }
  const rivals = outcome.decision.options
    .filter(({ id }) => id in table.lead)
    .map(({ id }) => ({ id, name: name(id) }));
  return html`<spandrel-tornado
    .rivals=${rivals}
    first=${table.rival}
    .quiet=${quietOf(table, props)}
    .view=${(rival: string) => viewOf(table, rival, props)}
    ?stale=${props.stale || task.stale}
    >${line}</spandrel-tornado
  >`;
}

/** A tornado is worth a look where an input changes the pick, or moves its lead by more than this share of it. */
const STIR = 0.5;

/** What is said where no input alone changes the pick, nor comes near it; null where one does. */
function quietOf(table: Tornado, { outcome, scenario, label, name }: TornadoProps): QuietTornado | null {
  const { inputs, lead, rival } = table;
  const pick = outcome.decision.recommendation.option;
  const isStill = inputs.every(({ low, high }) =>
    [low, high].every(
      (end) =>
        end.pick === pick &&
        Object.entries(lead).every(([id, { mean }]) => Math.abs(end.lead[id].mean - mean) <= STIR * Math.abs(mean)),
    ),
  );
  const [widest] = bySwing(inputs, rival);
  if (pick === null || !isStill || !widest) return null;
  const amount = (value: number) => moneyInSentence(Math.abs(value), scenario.currency);
  const effect = `${amount(widest.change[rival].mean)} (${label(widest.path)})`;
  return {
    reading: `No input alone changes the pick; the largest effect is ${effect}.`,
    unit: `${QUIET_UNIT} The pick is ${amount(lead[rival].mean)} cheaper than ${name(rival)}.`,
  };
}

function viewOf(table: Tornado, rival: string, props: TornadoProps): TornadoView {
  const { name, label, scenario } = props;
  const chart = chartOf(table, rival, props);
  const correlated = scenario.correlations.length > 0 ? " Correlated inputs stay as drawn." : "";
  return {
    reading: tornadoReading(table, rival, name, label),
    unit: `${capitalised(name(rival))} minus ${name(table.reference)}, ${tornadoScale(chart).words}, with each input low (hollow) and high (solid): its p10 and p90, 8 in 10 futures between.${correlated}`,
    chart,
    table: figuresOf(table, rival, props),
  };
}

function chartOf({ inputs, lead, reference }: Tornado, rival: string, props: TornadoProps): TornadoChartTable {
  const { name, label, scenario, styles } = props;
  return {
    bars: bySwing(inputs, rival).map(({ path, low, high }) => ({
      name: label(path),
      grade: evidenceAt(scenario, path)?.evidence.grade ?? null,
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
  const best = (pick: string | null) => (pick === null ? "None" : capitalised(name(pick)));
  return {
    caption: `${capitalised(name(rival))} minus ${name(reference)} with each input low and high (p10 and p90)`,
    columns: [
      "Input",
      "low (p10)",
      "at low",
      "best there",
      "high (p90)",
      "at high",
      "best there",
      "from low to high",
      "standard error",
    ],
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
