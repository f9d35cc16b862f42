import "../../elements/data-table/data-table.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { type InformationChartTable, type InformationRow, informationChart } from "../../charts/informationChart.ts";
import type { Worth } from "../../decision/evppi.ts";
import type { Information } from "../../decision/information.ts";
import {
  groupName,
  informationReading,
  informationSentences,
  isWorthKnowing,
  memberName,
} from "../../decision/informationWords.ts";
import { money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { CRITERION_WORDS } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import "../../elements/chart/chart.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

type InformationProps = AnalysisContext<Information>;

/** Members of a group that are drawn; the table has the rest. */
const MOST_MEMBERS = 3;

const UNIT =
  "What knowing an input before deciding would be worth, at most. Breaks and departures cannot be known ahead and are not counted.";

/** What it would be worth to find out more before deciding. */
export function informationSection(props: InformationProps): TemplateResult {
  const { task, outcome } = props;
  // a table of earlier inputs may name approaches that are gone
  const scenario = shortHeads(outcome.result.scenario);
  const { table } = task;
  const isStale = props.stale || task.stale;
  const chart = table && chartOf(table, scenario);
  const hasBars = chart?.rows.some(({ isWorth }) => isWorth) || (table && isWorthKnowing(table.foresight));
  return html`<spandrel-chart
      reading=${table ? informationReading(table, scenario) : "What is worth finding out first?"}
      unit=${`${UNIT}${table ? caveats(props) : ""}`}
      .draw=${chart && hasBars ? (width: number) => informationChart(chart, { width }) : null}
      .table=${table && figuresOf(table, scenario)}
      ?stale=${isStale}
      >${taskLine(task, "What knowing more is worth", "every input, a few seconds")}${
        table
          ? html`<p
              style="margin: 12px 0 4px; max-width: 60ch; font: var(--type-reason); color: var(${isStale ? "--ink-3" : "--ink"})"
              >${informationSentences(table, scenario).join(" ")}</p
            >`
          : nothing
      }</spandrel-chart
    >`;
}

/** The groups of inputs go by the short names that the approaches have in the sentences of this view. */
function shortHeads(scenario: Scenario): Scenario {
  const approaches = Object.entries(scenario.approaches).map(([id, approach]) => [
    id,
    { ...approach, label: capitalised(approach.short) },
  ]);
  return { ...scenario, approaches: Object.fromEntries(approaches) };
}

/** What else the figures go by. */
function caveats({ outcome }: InformationProps): string {
  const { criterion, setAside } = outcome.decision.recommendation;
  const byCost = criterion === "expected" ? "" : ` Counted by ${CRITERION_WORDS.expected}.`;
  return `${byCost}${setAside.length > 0 ? " Options that miss a limit take no part." : ""}`;
}

function chartOf(
  { groups, evppi, foresight, perfectInformation }: Information,
  scenario: Scenario,
): InformationChartTable {
  const row = (worth: Worth, name: string, isGroup: boolean): InformationRow => ({
    name,
    isGroup,
    value: worth.value,
    se: worth.se,
    isWorth: isWorthKnowing(worth),
  });
  return {
    rows: groups.flatMap((group) => [
      row(group, groupName(scenario, group.group), true),
      ...evppi
        .filter((input) => isWorthKnowing(group) && input.group === group.group && isWorthKnowing(input))
        .slice(0, MOST_MEMBERS)
        .map((input) => row(input, memberName(scenario, input.input), false)),
    ]),
    foresight: foresight.value,
    allInputs: perfectInformation.value,
    currency: scenario.currency,
  };
}

function figuresOf(information: Information, scenario: Scenario): ChartTable {
  const { groups, evppi, foresight, perfectInformation, rows, reruns } = information;
  const figures = (worth: Worth) => [money(worth.value, scenario.currency), money(worth.se, scenario.currency)];
  return {
    caption: `Worth of knowing before deciding, of ${count(information.trials)} futures; all inputs together of ${count(rows)}, each run ${reruns} times. Estimates of what is worth nothing fall on either side of it`,
    columns: ["Group", "Input", "worth at most", "standard error"],
    rows: [
      ["Perfect foresight", "", ...figures(foresight)],
      ["All inputs", "", ...figures(perfectInformation)],
      ...groups.flatMap((group) => {
        const name = groupName(scenario, group.group);
        const members = evppi.filter((input) => input.group === group.group);
        return [
          [name, `all ${members.length}`, ...figures(group)],
          ...members.map((input) => [name, memberName(scenario, input.input), ...figures(input)]),
        ];
      }),
      ["Ignoring uncertainty", "medians only", ...figures(information.eviu)],
    ],
  };
}
