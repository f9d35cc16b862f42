import { html, type TemplateResult } from "lit";
import "../../elements/chart/chart.ts";
import "../../elements/handshake/freshness.ts";
import "../../elements/handshake/handshake.ts";
import "../../elements/input-row/input-row.ts";
import type { QuantityDetail, SpandrelInputRow } from "../../elements/input-row/input-row.ts";
import "../../elements/specification/specification.ts";
import { handshakeSpecification } from "../../report/handshakeSpecification.ts";
import { specificationMarkdown } from "../../report/specificationMarkdown.ts";
import { type HandshakeEdit, withHandshakeEdit } from "../../scenario/edit/handshake.ts";
import type { Field } from "../../scenario/fields.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { quantityText } from "../../scenario/formatQuantity.ts";
import { inputName } from "../../scenario/labels.ts";
import { MOST } from "../../scenario/limits.ts";
import { parseQuantity } from "../../scenario/parseQuantity.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ENGINE } from "../../simulation/engine.ts";
import { inputRow } from "../inputRow.ts";
import { oncePer } from "../oncePer.ts";
import type { PageContext } from "../page.ts";
import { hashOf } from "../scenarioText.ts";
import { freshnessReading, meaningReading } from "./handshakeReadings.ts";
import { alignedFile, approachColumns, crossingRows, quantityCellOf, signalRows } from "./handshakeRows.ts";
import { saveMarkdown } from "./saveMarkdown.ts";

const WEIGHT = "handshake.signals.0.weight";
const LIMIT = "decision.constraints.maxDelayHours";
const DECAY = ["funnel.intentDecay.scaleHours", "funnel.intentDecay.exponent"];

/** What crosses the gap, how fast it must, and the page that says so to those who build it. */
export function handshakeSection(context: PageContext): TemplateResult {
  const { scenario } = context.document;
  const { file, columns, signals, decay, crossings, meaning, freshness, specified } = tablesOf(scenario)(
    context.document.file,
  );
  const check = (edit: HandshakeEdit) => void withHandshakeEdit(scenario, edit);
  const change = (edit: HandshakeEdit) => context.edit((present) => withHandshakeEdit(present, edit));
  const renderInput = (path: string) => {
    const input = { path, field: fieldAt(path) as Field, label: inputName(scenario, path) };
    return inputRow(input, scenario, file, { named: true, insight: context.insights.of(path) });
  };
  const { maxDelayHours } = scenario.decision.constraints;
  const specification = { ...specified, date: today() };
  const markdown = () => specificationMarkdown(specification);
  return html`<section
    class="handshake"
    style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 36px"
    @handshake-edit=${(event: CustomEvent<HandshakeEdit>) => change(event.detail)}
    @quantity-change=${(event: CustomEvent<QuantityDetail>) => adjust(event, scenario, change)}
  >
    <spandrel-chart
      reading=${meaning}
      unit="Of what is known of a signal, the share that survives the crossing, by weight, at the medians. p10, median and p90: 8 in 10 futures lie between."
    >
      <spandrel-handshake
        .trigger=${scenario.handshake.trigger}
        .approaches=${columns}
        .signals=${signals}
        .most=${MOST.signals}
        .readWeight=${(text: string) => typed(text, WEIGHT, scenario)}
        .check=${check}
        .renderInput=${renderInput}
      ></spandrel-handshake>
    </spandrel-chart>
    <spandrel-chart
      reading=${freshness}
      unit="Delay: half a sync interval of waiting, and the processing. Worth left: of a fresh signal's, when it is acted on. Both at the medians."
    >
      <spandrel-freshness
        .decay=${decay}
        .rows=${crossings}
        limit=${maxDelayHours === undefined ? "" : `${quantityText(maxDelayHours, fieldAt(LIMIT) as Field)} hours`}
        .readLimit=${(text: string) => typed(text, LIMIT, scenario)}
        .check=${check}
        .renderInput=${renderInput}
      ></spandrel-freshness>
    </spandrel-chart>
    <spandrel-chart
      reading="The handshake on one page, for those who build it or sell it."
      unit="Trigger, signals, required interval, allowed delay, what is kept, owners, open questions."
    >
      <spandrel-specification
        .sheet=${specification}
        .markdown=${markdown}
        @specification-save=${() => save(context, markdown())}
      ></spandrel-specification>
    </spandrel-chart>
  </section>`;
}

/** What is shown of a scenario beside its file: made once for both, since the page is drawn often. */
const tablesOf = oncePer((scenario: Scenario) =>
  oncePer((filed: Scenario) => {
    const file = alignedFile(filed, scenario);
    return {
      file,
      columns: approachColumns(scenario),
      signals: signalRows(scenario, file),
      decay: DECAY.map((path) => ({ label: decayLabel(path), cell: quantityCellOf(scenario, file, path) })),
      crossings: crossingRows(scenario, file),
      meaning: meaningReading(scenario),
      freshness: freshnessReading(scenario),
      specified: handshakeSpecification(scenario, { engine: ENGINE, hash: hashOf(scenario) }),
    };
  }),
);

/** A quantity from its row; one that is refused stays as it was, there as well. */
function adjust(event: CustomEvent<QuantityDetail>, scenario: Scenario, change: (edit: HandshakeEdit) => void) {
  event.stopPropagation();
  const edit: HandshakeEdit = { kind: "value", ...event.detail };
  try {
    withHandshakeEdit(scenario, edit);
  } catch {
    const row = event.composedPath()[0] as SpandrelInputRow;
    row.value = quantityAt(scenario, edit.path);
  }
  change(edit);
}

/** One plain number as it was typed. Throws an Error that says what is required and what was found. */
function typed(text: string, path: string, { currency }: Scenario): number {
  const answer = parseQuantity(text, fieldAt(path) as Field, { currency });
  if (answer.ok) return answer.quantity as number;
  throw new Error(answer.hint ? `${answer.message}. ${answer.hint.replace(/\.$/, "")}` : answer.message);
}

function decayLabel(path: string): string {
  const { label, unit } = fieldAt(path) as Field;
  return unit.words === "" ? label : `${label}, ${unit.words}`;
}

async function save(context: PageContext, markdown: string) {
  try {
    await saveMarkdown(markdown, context.document.scenario);
  } catch (error) {
    context.fail("The specification was not saved", [{ path: "", message: (error as Error).message }]);
  }
}

/** The day here, as in 2026-11-20. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
