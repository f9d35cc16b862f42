import "../../elements/data-table/data-table.ts";
import { html, type TemplateResult } from "lit";
import { isLogarithmic, type SlopeTable, slopegraph, slopeScale } from "../../charts/slopegraph.ts";
import { money } from "../../decision/money.ts";
import { months } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import type { Outcome } from "../runner.ts";
import type { ComparedLooks } from "./compared.ts";
import { LETTERS } from "./compared.ts";

/** What each option costs in each scenario, on one scale; of scenarios in one currency only. */
export function slopeSection(outcomes: readonly Outcome[], looks: ComparedLooks): TemplateResult {
  const table = slopeTable(outcomes, looks);
  const horizons = new Set(outcomes.map(({ result }) => result.scenario.horizonMonths));
  const over = horizons.size === 1 ? ` over ${months([...horizons][0])}` : ", each over its own horizon";
  return html`<spandrel-chart
    unit="Expected total cost${over}, ${slopeScale(table).words}, discounted${isLogarithmic(table) ? "; logarithmic scale" : ""}"
    .draw=${(width: number) => slopegraph(table, { width })}
    .table=${{
      caption: "Expected total cost of each option by scenario",
      columns: ["Option", ...table.heads],
      rows: table.lines.map(({ name, values }) => [
        name,
        ...values.map((value) => (value === null ? "not there" : money(value, table.currency))),
      ]),
    }}
  ></spandrel-chart>`;
}

function slopeTable(outcomes: readonly Outcome[], { ids, styles, name }: ComparedLooks): SlopeTable {
  const tcoOf = ({ decision }: Outcome, id: string) =>
    decision.options.find((option) => option.id === id)?.tco.mean ?? null;
  return {
    heads: outcomes.map((_, i) => LETTERS[i]),
    lines: ids.map((id) => ({
      id,
      name: id === OPEN ? "leave open" : name(id),
      style: styles[id],
      values: outcomes.map((outcome) => tcoOf(outcome, id)),
    })),
    picks: outcomes.map(({ decision }) => decision.recommendation.option),
    currency: outcomes[0].result.scenario.currency,
  };
}
