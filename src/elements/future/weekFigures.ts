import { html } from "lit";
import type { FutureChartTable } from "../../charts/futureTable.ts";
import type { FutureWeek } from "../../decision/futureWeek.ts";
import { money } from "../../decision/money.ts";
import { percent } from "../../decision/percent.ts";

/** What the figures are of: a week, or the whole span as long as no week is chosen. */
type Heading = { week: string } | { span: string };

/** The figures of one week, a row to an option; of the whole span nothing happens that could be told in a cell. */
export function weekFigures(heading: Heading, table: FutureChartTable, weeks: readonly FutureWeek[]) {
  const cash = (value: number) => money(value, table.currency);
  const isWeek = "week" in heading;
  return html`<table class=${isWeek ? "figures" : "figures whole"}>
    <caption>
      ${isWeek ? heading.week : html`${heading.span}<span class="drag" aria-hidden="true">drag to a week</span>`}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="heard-only">option</span></th>
        <th scope="col">carried</th>
        <th scope="col">paid</th>
        <th scope="col">lost</th>
        <th scope="col">so far</th>
        <th scope="col" class="happens">what happens</th>
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(({ label, style }, i) => {
        const { carried, paid, lost, soFar, happens } = weeks[i];
        return html`<tr>
          <th scope="row" style="color: ${style.text}">${label}<span class="below">${happens}</span></th>
          <td>${percent(carried)}</td>
          <td>${cash(paid)}</td>
          <td>${cash(lost)}</td>
          <td>${cash(soFar)}</td>
          <td class="happens">${happens}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The same for whoever hears it. */
export function weekHeard(table: FutureChartTable, weeks: readonly FutureWeek[]): string {
  return table.rows
    .map(
      ({ label }, i) =>
        `${label}: ${percent(weeks[i].carried)} carried${weeks[i].happens ? `. ${weeks[i].happens}` : ""}`,
    )
    .join(". ");
}
