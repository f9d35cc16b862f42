import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../elements/exports/exports.ts";
import type { ExportDetail } from "../../elements/exports/exports.ts";
import "../../elements/input-row/input-row.ts";
import { shortStamp } from "../../elements/stampProperty.ts";
import { paperOf } from "../../report/brief/paper.ts";
import type { PageSetting } from "../../scenario/presentation.ts";
import { inputRow } from "../inputRow.ts";
import "../present/presentDesk.ts";
import { railGroups } from "../railInputs.ts";
import type { Task } from "../section.ts";
import type { ViewContext } from "../view.ts";
import { DeckNow } from "./deckNow.ts";
import { Exporter } from "./exporter.ts";
import { REPORT_KINDS } from "./reportKinds.ts";

/** Inputs at hand while presenting: those that move the lead furthest. */
const AT_HAND = 3;

/** The pages of the review, what can be taken away of them, and the presentation itself. */
@customElement("spandrel-report-desk")
export class SpandrelReportDesk extends LitElement {
  @property({ attribute: false }) context!: ViewContext;

  private readonly deck = new DeckNow();
  private readonly exporter = new Exporter(this);

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const { outcome, styles, stale, inputs } = this.context;
    const { scenario } = outcome.result;
    const { deck, material } = this.deck.of(this.context);
    const { pages: settings } = inputs.scenario.presentation;
    return html`<spandrel-present-desk
      .deck=${deck}
      .progress=${progressOf(REPORT_KINDS.map((kind) => this.context.task(kind)))}
      .settings=${settings}
      .optionStyles=${styles}
      currency=${scenario.currency}
      name=${scenario.name}
      .stamp=${shortStamp(this.context.stamp)}
      ?stale=${stale || material === null}
      @page-settings-change=${this.arrange}
    >
      ${this.renderInputs()}
      <section slot="exports" aria-labelledby="take-away" class="take-away">
        <h2 id="take-away" style="margin: 40px 0 8px; font: var(--type-reading)">To take away</h2>
        <p style="margin: 0 0 12px; color: var(--ink-2)" role="status">${this.rests}</p>
        ${
          material
            ? html`<spandrel-exports
                .exports=${this.exporter.rows}
                paper=${paperOf(navigator.language)}
                @export-start=${({ detail }: CustomEvent<ExportDetail>) => this.exporter.start(detail, { material, settings })}
                @export-cancel=${({ detail }: CustomEvent<ExportDetail>) => this.exporter.cancel(detail)}
              ></spandrel-exports>`
            : nothing
        }
      </section>
    </spandrel-present-desk>`;
  }

  /** What is taken away now would be without, in a sentence. */
  private get rests(): string {
    const { task } = this.context;
    if (task("cash").error) return `The cash could not be simulated: ${task("cash").error}.`;
    if (!isThere(task("cash")) || this.context.stale)
      return "Files can be made as soon as the cash of these inputs is simulated.";
    const missing = [
      ...(isThere(task("tornado")) ? [] : ["what moves the decision"]),
      ...(isThere(task("thresholds")) ? [] : ["what would change it"]),
      ...(isThere(task("information")) ? [] : ["what is worth finding out"]),
      ...(isThere(task("risks")) ? [] : ["the named risks"]),
    ];
    if (missing.length === 0) return "";
    return `Still being worked out, and left out of what is taken away before: ${missing.join(", ")}.`;
  }

  private renderInputs(): TemplateResult {
    const { scenario, file, insights, onDrag, onAdjust } = this.context.inputs;
    const all = railGroups(scenario, file).flatMap((group) => group.inputs);
    const ranked = insights.byEffect ?? [];
    const place = (path: string) => (ranked.includes(path) ? ranked.indexOf(path) : ranked.length);
    const shown = [...all].sort((a, b) => place(a.path) - place(b.path)).slice(0, AT_HAND);
    return html`<div slot="inputs" @quantity-input=${onDrag} @quantity-change=${onAdjust}>
      ${shown.map((input) => inputRow(input, scenario, file, { insight: insights.of(input.path), named: true }))}
    </div>`;
  }

  private arrange({ detail }: CustomEvent<{ settings: readonly PageSetting[] }>) {
    this.context.inputs.edit((scenario) => ({ ...scenario, presentation: { pages: [...detail.settings] } }));
  }
}

const isThere = ({ table, stale }: Task<unknown>) => table !== null && !stale;

/** How far all of them together are; null if none is under way. */
function progressOf(tasks: readonly Task<unknown>[]): number | null {
  if (!tasks.some(({ running, waiting }) => running !== null || waiting)) return null;
  const done = tasks.map((task) => (isThere(task) ? 1 : (task.running ?? 0)));
  return done.reduce((sum, share) => sum + share, 0) / tasks.length;
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-report-desk": SpandrelReportDesk;
  }
}
