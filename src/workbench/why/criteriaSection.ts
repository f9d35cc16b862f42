import "../../elements/data-table/data-table.ts";
import { html, nothing } from "lit";
import { conditions } from "../../decision/conditions.ts";
import { criteriaTable } from "../../decision/criteriaTable.ts";
import { criteriaReading, hoursReading } from "../../decision/criteriaWords.ts";
import type { Thresholds } from "../../decision/thresholds.ts";
import "../../elements/chart/chart.ts";
import "../../elements/criteria/criteria.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { labelOf } from "../../scenario/labels.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { AnalysisContext } from "../section.ts";
import { hoursFigures, hoursPanels, hoursTables } from "./hoursPanels.ts";

/** The four criteria, simulated: they follow the sliders; when each works and fails waits for the thresholds. */
export function criteriaSection(props: AnalysisContext<Thresholds>) {
  const { outcome, styles, name, stale, task } = props;
  const { result, decision } = outcome;
  const table = criteriaTable(outcome);
  const names = {
    options: Object.fromEntries(
      table.rows.map(({ option }) => [option, { name: name(option), style: styles[option] }]),
    ),
    skills: skillNames(result.scenario),
    currency: result.scenario.currency,
  };
  const hours = hoursTables(props, table);
  // thresholds of earlier inputs would contradict the figures above them
  const when = task.table && !task.stale && !stale ? conditions(outcome, task.table) : null;
  return html`
    <spandrel-chart
      reading=${criteriaReading(table, name, result.scenario.currency)}
      unit="Means over all futures, but where a share of futures is given. A plan keeps the meaning that its last stage keeps."
      stamped
      ?stale=${stale}
    >
      <spandrel-criteria
        .table=${table}
        .names=${names}
        .conditions=${when}
        ?pending=${task.table !== null && when === null}
        .pick=${decision.recommendation.option}
        ?stale=${stale}
      ></spandrel-criteria>
    </spandrel-chart>
    ${
      hours.length > 0
        ? html`<spandrel-chart
            style="margin-top: 24px"
            reading=${hoursReading(table, name)}
            unit="Hours a week that each option needs on average, against those that there are"
            .draw=${(width: number) => hoursPanels(hours, width)}
            .table=${hoursFigures(hours)}
            ?stale=${stale}
          ></spandrel-chart>`
        : nothing
    }
  `;
}

function skillNames(scenario: Scenario): Record<string, string> {
  return Object.fromEntries(
    Object.keys(scenario.team.skills).map((skill) => {
      const path = `team.skills.${skill}`;
      const field = fieldAt(path);
      return [skill, field ? labelOf(scenario, path, field) : skill];
    }),
  );
}
