import { html } from "lit";
import type { FutureChartTable } from "../../charts/futureTable.ts";
import type { FutureWeek } from "../../decision/futureWeek.ts";
import { money } from "../../decision/money.ts";

/** The figures of one week, a row to an option; `heading` says which week. */
export function weekFigures(heading: string, table: FutureChartTable, weeks: readonly FutureWeek[]) {
  const cash = (value: number) => money(value, table.currency);
  return html`<table class="figures">
    <caption>
      ${heading}
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

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
