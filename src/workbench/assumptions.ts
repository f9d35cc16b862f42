import { html } from "lit";
import { distributionOf } from "../scenario/distributionOf.ts";
import { evidenceAt } from "../scenario/evidenceAt.ts";
import { formatValue } from "../scenario/formatQuantity.ts";
import { labelOf } from "../scenario/labels.ts";
import { type PlacedQuantity, quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { originOf } from "./railInputs.ts";

/** One number that the results rest on, as a reader of a printed page sees it. */
export interface Assumption {
  label: string;
  p10: string;
  median: string;
  p90: string;
  unit: string;
  grade: string;
  source: string;
}

/** Assumptions under one heading. */
export interface AssumptionGroup {
  heading: string;
  rows: Assumption[];
}

/** Every quantity of a scenario with its range and evidence: the team's first, then each approach's. */
export function assumptionsOf(scenario: Scenario): AssumptionGroup[] {
  const groups = new Map<string, Assumption[]>();
  for (const placed of quantitiesOf(scenario)) {
    const heading = headingOf(scenario, placed);
    groups.set(heading, [...(groups.get(heading) ?? []), assumption(scenario, placed)]);
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}

function headingOf({ approaches }: Scenario, { path, field }: PlacedQuantity): string {
  const [root, id] = path.split(".");
  return root === "approaches" ? approaches[id].label : field.group;
}

function assumption(scenario: Scenario, { path, field, quantity }: PlacedQuantity): Assumption {
  const { quantile } = distributionOf(quantity, field);
  const at = (p: number) => formatValue(quantile(p), field, { currency: scenario.currency });
  const evidence = evidenceAt(scenario, path)?.evidence;
  const isExact = typeof quantity === "number";
  return {
    label: labelOf(scenario, path, field),
    p10: isExact ? "" : at(0.1),
    median: at(0.5),
    p90: isExact ? "" : at(0.9),
    unit: field.unit.text,
    grade: evidence?.grade ?? "none",
    // A judgement says who judged, or why; when is of no use to a reader of paper.
    source: evidence ? originOf({ ...evidence, date: evidence.grade === "†" ? undefined : evidence.date }) : "",
  };
}

/** The inputs as a printed page has them, in place of the sliders. */
export function assumptionsTable(scenario: Scenario) {
  return html`<section class="assumptions">
    <h2>What this rests on</h2>
    <p>8 in 10 futures lie between p10 and p90. Grade A: own counts, peer-reviewed or official; B: industry study; C: vendor or relayed; †: judgement.</p>
    <table>
      <thead>
        <tr>
          <th></th>
          <th class="figure">p10</th>
          <th class="figure">median</th>
          <th class="figure">p90</th>
          <th></th>
          <th>grade</th>
          <th>source</th>
        </tr>
      </thead>
      ${assumptionsOf(scenario).map(
        ({ heading, rows }) => html`<tbody>
          <tr>
            <th colspan="7" scope="rowgroup">${heading}</th>
          </tr>
          ${rows.map(
            ({ label, p10, median, p90, unit, grade, source }) => html`<tr>
              <td>${label}</td>
              <td class="figure">${p10}</td>
              <td class="figure"><b>${median}</b></td>
              <td class="figure">${p90}</td>
              <td>${unit}</td>
              <td class="grade">${grade}</td>
              <td>${source}</td>
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>
  </section>`;
}
