import { html, type TemplateResult } from "lit";
import "../../elements/chart/chart.ts";
import "../../elements/correlations/correlations.ts";
import type { CorrelationRow } from "../../elements/correlations/correlations.ts";
import { type CorrelationEdit, withCorrelationEdit } from "../../scenario/edit/correlations.ts";
import { inputName } from "../../scenario/labels.ts";
import { isUncertain } from "../../scenario/quantity.ts";
import type { Correlation, Scenario } from "../../scenario/scenario.ts";
import { oncePer } from "../oncePer.ts";
import type { PageContext } from "../page.ts";
import { inputChoices } from "../why/inputChoices.ts";

/** Which uncertain inputs go together. */
export function correlationsSection(context: PageContext): TemplateResult {
  const { scenario, file } = context.document;
  const check = (edit: CorrelationEdit) => void withCorrelationEdit(scenario, edit);
  return html`<section
    class="correlations"
    @correlation-edit=${(event: CustomEvent<CorrelationEdit>) => context.edit((present) => withCorrelationEdit(present, event.detail))}
  >
    <spandrel-chart
      reading=${readingOf(scenario)}
      unit="Rank correlation from −1 (one is high where the other is low) to 1 (both are high in the same futures). A pair that is not listed counts as 0."
    >
      <spandrel-correlations
        .rows=${rowsOf(scenario, file)}
        .groups=${uncertainInputs(scenario)}
        .check=${check}
      ></spandrel-correlations>
    </spandrel-chart>
  </section>`;
}

function readingOf({ correlations }: Scenario): string {
  const { length } = correlations;
  if (length === 0) return "No inputs go together.";
  return length === 1 ? "One pair of inputs goes together." : `${length} pairs of inputs go together.`;
}

function rowsOf(scenario: Scenario, file: Scenario): CorrelationRow[] {
  const key = ({ between, rank }: Correlation) => JSON.stringify([[...between].sort(), rank]);
  const filed = new Set(file.correlations.map(key));
  return scenario.correlations.map((correlation) => {
    const { between, rank } = correlation;
    const [first, second] = between;
    const names = [inputName(scenario, first), inputName(scenario, second)] as const;
    return { between, names, rank, isChanged: !filed.has(key(correlation)) };
  });
}

const uncertainInputs = oncePer((scenario: Scenario) =>
  inputChoices(scenario, ({ quantity }) => isUncertain(quantity)),
);
