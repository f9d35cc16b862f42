import "../../elements/data-table/data-table.ts";
import { html, nothing, type TemplateResult } from "lit";
import { type AttributionChartTable, attributionChart } from "../../charts/attributionChart.ts";
import type { ChartTable } from "../../charts/chartTable.ts";
import type { Attribution, Contribution } from "../../decision/attributionTable.ts";
import { attributionMethod, attributionReading, flipReading } from "../../decision/attributionWords.ts";
import { plusMinus } from "../../decision/giveOrTake.ts";
import { signedMoney } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import type { Task } from "../section.ts";
import { taskLine } from "../taskLine.ts";
import type { ComparedLooks } from "./compared.ts";

/** The two scenarios whose difference is told, and how. */
export interface AttributionProps {
  task: Task<Attribution>;
  /** "A" and "B", and what they are called */
  letters: [string, string];
  titles: [string, string];
  looks: ComparedLooks;
  currency: string;
  /** changes that move something */
  changes: number;
}

/** What each change contributed to the move of the lead: the running total, what flips the pick, the table behind it. */
export function attributionSection(props: AttributionProps): TemplateResult {
  const { task, letters, looks, currency, changes } = props;
  const { table } = task;
  const names = { name: looks.name, currency, first: letters[0], second: letters[1] };
  const about =
    changes <= 6
      ? `${changes} ${changes === 1 ? "change" : "changes"} in every order, some seconds`
      : `${changes} changes in random orders, about a minute`;
  const line = taskLine(task, "What each change moved", about);
  if (!table) {
    return html`<spandrel-chart
      reading="What each change moved"
      unit="The difference between the two picks, and what each change contributes to its move."
      >${line}</spandrel-chart
    >`;
  }
  const chart = chartOf(table, props);
  const { option, rival, choices } = table;
  return html`<spandrel-chart
      reading=${attributionReading(table, names)}
      unit="What ${looks.name(option)} costs against ${looks.name(rival)}, and what each change contributed, ${attributionMethod(table, names)}"
      .draw=${(width: number) => attributionChart(chart, { width })}
      .table=${figuresOf(table, props)}
      >${line}</spandrel-chart
    >
    <p class="flips">${flipReading(table, names)}${choices.length > 0 ? html` <span>Moves no total, only the choice: ${choices.join("; ")}.</span>` : nothing}</p>`;
}

function chartOf(table: Attribution, { letters, titles, looks, currency }: AttributionProps): AttributionChartTable {
  const { option, rival, from, to, contributions } = table;
  const named = (id: string) => ({ name: looks.name(id), style: looks.styles[id] });
  return {
    from: { name: `${letters[0]}, ${titles[0]}`, value: from.difference.mean },
    to: { name: `${letters[1]}, ${titles[1]}`, value: to.difference.mean },
    rows: contributions.map(({ label, from: before, to: after, unit, difference }) => ({
      label,
      from: before,
      to: after,
      unit,
      value: difference.mean,
    })),
    option: named(option),
    rival: named(rival),
    currency,
  };
}

function figuresOf(table: Attribution, { looks, currency, letters }: AttributionProps): ChartTable {
  const { option, rival, contributions, from, to } = table;
  const ids = Object.keys(from.tco).filter((id) => id in to.tco);
  const amount = (value: number) => signedMoney(value, currency);
  const error = ({ difference: { se, orderSe } }: Contribution) =>
    plusMinus(Math.sqrt(se * se + orderSe * orderSe), currency);
  const row = (label: string, of: (id: string) => number, lead: number, spread = "") => [
    label,
    amount(lead),
    spread,
    ...ids.map((id) => amount(of(id))),
  ];
  return {
    caption: `${capitalised(looks.name(option))} minus ${looks.name(rival)}, and the total cost of each option, change by change`,
    columns: ["Change", "difference", "two standard errors", ...ids.map(looks.name)],
    rows: [
      row(letters[0], (id) => from.tco[id], from.difference.mean),
      ...contributions.map((each) => row(each.label, (id) => each.tco[id].mean, each.difference.mean, error(each))),
      row(letters[1], (id) => to.tco[id], to.difference.mean),
    ],
  };
}
