import { html, type TemplateResult } from "lit";
import { gapChart } from "../../charts/gapChart.ts";
import { gapScale, largestOf } from "../../charts/gapFrame.ts";
import type { GapChartTable } from "../../charts/gapTable.ts";
import { oncePer } from "../oncePer.ts";
import { fanCache, gapTable } from "../optionViews.ts";
import { readingsOf } from "../readings.ts";
import type { Outcome } from "../runner.ts";
import { nameIn } from "../verdictViews.ts";
import { type ComparedLooks, LETTERS } from "./compared.ts";

const fansOf = oncePer(({ result, decision }: Outcome) => fanCache(result, decision.baseline));

/** The compounding gap in each scenario; in one currency all stand on one scale. */
export function curvesSection(outcomes: readonly Outcome[], { styles }: ComparedLooks): TemplateResult {
  const tables = outcomes.map((outcome) => gapTable(outcome, styles, fansOf(outcome), null, null));
  const isOneScale = new Set(tables.map(({ currency }) => currency)).size === 1;
  const reach = isOneScale
    ? {
        cost: Math.max(...tables.map(largestOf)),
        months: Math.max(...tables.map(({ horizonMonths }) => horizonMonths)),
      }
    : undefined;
  const height = Math.max(240, 84 + 18 * Math.max(...tables.map(({ curves }) => curves.length)));
  return html`<div class="curves">
    ${tables.map((own, i) => {
      const table: GapChartTable = { ...own, reach };
      const { scenario } = outcomes[i].result;
      const { gap } = readingsOf(outcomes[i].decision, scenario, {
        gap: table,
        difference: null,
        name: nameIn(scenario),
      });
      const unit = `Cumulative cost of the gap, ${gapScale(table).words}, discounted`;
      return html`<spandrel-chart
        reading="${LETTERS[i]}: ${gap.charAt(0).toLowerCase()}${gap.slice(1)}"
        unit=${i > 0 && isOneScale ? "Same scale" : unit}
        .draw=${(width: number) => gapChart(table, { width, height })}
      ></spandrel-chart>`;
    })}
  </div>`;
}
