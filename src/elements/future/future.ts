import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import chevronDown from "lucide-static/icons/chevron-down.svg?raw";
import previous from "lucide-static/icons/chevron-left.svg?raw";
import next from "lucide-static/icons/chevron-right.svg?raw";
import type { ChartTable } from "../../charts/chartTable.ts";
import { futureChart } from "../../charts/futureChart.ts";
import { futureEventTable } from "../../charts/futureEventTable.ts";
import { futurePlot, futureScale } from "../../charts/futureFrame.ts";
import type { FutureChartTable } from "../../charts/futureTable.ts";
import type { OptionStyle } from "../../charts/style.ts";
import { describeFuture, type FutureStory } from "../../decision/describeFuture.ts";
import { futureWeek } from "../../decision/futureWeek.ts";
import { money } from "../../decision/money.ts";
import { monthOf } from "../../decision/spans.ts";
import { LANDMARKS, type Landmark, whichFuture } from "../../decision/whichFuture.ts";
import { months } from "../../decision/words.ts";
import type { OneFuture } from "../../simulation/oneFuture.ts";
import type { SimulationResult } from "../../simulation/result.ts";
import base from "../base.styles.ts";
import "../data-table/data-table.ts";
import { icon } from "../icon.ts";
import { lineSample } from "../lineSample.ts";
import { onWidth } from "../onWidth.ts";
import styles from "./future.styles.ts";

/** A future that is looked at: one by its number (from 0), or the one at a landmark of an option. */
type Choice = { trial: number } | { option: string; which: Landmark };

const LANDMARK_NAMES: Record<Landmark, { text: string; title: string }> = {
  best: { text: "best", title: "The future in which it costs least" },
  p10: { text: "p10", title: "In 1 future of 10 it costs less than here" },
  p50: { text: "median", title: "In half of the futures it costs less than here" },
  p90: { text: "p90", title: "In 9 futures of 10 it costs less than here" },
  worst: { text: "worst", title: "The future in which it costs most" },
};

/**
 * One future from week to week: which one is chosen by its number or by where it stands among the futures of an option;
 * a chart of all options, the figures of any week, what happened in words, and every event in a table.
 *
 * @event future-choose - `{trial: number}` from 0: the future that was chosen
 */
@customElement("spandrel-future")
export class SpandrelFuture extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) result: SimulationResult | null = null;
  /** recomputes a trial (from 0) of that result */
  @property({ attribute: false }) futureOf: ((trial: number) => OneFuture) | null = null;
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  /** id of the recommended option */
  @property() pick: string | null = null;
  @property({ type: Boolean, reflect: true }) stale = false;

  @state() private choice: Choice | null = null;
  @state() private fault = "";
  /** weeks from 0: kept by the slider, and pointed at */
  @state() private kept: number | null = null;
  @state() private pointed: number | null = null;
  private trial = 0;
  private future: OneFuture | null = null;
  private story: FutureStory | null = null;
  private chart: FutureChartTable | null = null;
  private events: ChartTable | null = null;
  private readonly width = onWidth(this);

  override willUpdate(changed: PropertyValues) {
    const { result, futureOf } = this;
    if (!result || !futureOf || !(changed.has("result") || changed.has("choice") || this.future === null)) return;
    const { scenario } = result;
    this.trial = trialOf(this.landmarkOr(result), result);
    const future = futureOf(this.trial);
    this.future = future;
    this.story = describeFuture(future, scenario, this.pick);
    this.events = futureEventTable(future, scenario, `What happens in future ${(this.trial + 1).toLocaleString("en")}`);
    this.chart = {
      rows: future.options.map((option) => ({
        id: option.id,
        label: option.label,
        style: this.optionStyles[option.id],
        future: option,
      })),
      weeks: future.weeks,
      horizonMonths: scenario.horizonMonths,
      discount: future.discount,
      currency: scenario.currency,
      shorts: Object.fromEntries(Object.entries(scenario.approaches).map(([id, { short }]) => [id, short])),
    };
    if (this.kept !== null && this.kept >= future.weeks) this.kept = null;
    if (this.pointed !== null && this.pointed >= future.weeks) this.pointed = null;
  }

  override render() {
    const { result, future, story, chart, events } = this;
    if (!result || !future || !story || !chart) return nothing;
    return html`
      <h2>${story.reading}</h2>
      <p class="unit">
        ${capital(futureScale(chart).words)}, discounted. Upper band: tint is what stays open that week, its edge what is
        carried; marks under it are breaks, thick until noticed, brackets over it a post without an owner. Lower band: cost
        so far, solid is paid, tint lost to the gap.
      </p>
      ${this.renderChoice(result)} ${guard([chart, this.width.value], () => this.renderChart(chart))}
      ${this.renderWeek(future, chart, result)}
      <spandrel-data-table .table=${events}></spandrel-data-table>
      ${story.unusual ? html`<p class="unusual">${story.unusual}</p>` : nothing}
      <dl class="stories">
        ${future.options.map(
          ({ id, label }) => html`
            <dt style="color: ${this.optionStyles[id].text}">${lineSample(this.optionStyles[id])}${label}</dt>
            <dd>${story.options[id].join(" ")}</dd>
          `,
        )}
      </dl>
    `;
  }

  private renderChoice(result: SimulationResult) {
    const choice = this.landmarkOr(result);
    const all = result.scenario.trials;
    const which = "which" in choice ? choice.which : null;
    const option = "option" in choice ? choice.option : this.lastOption(result);
    const step = (by: number, name: string, source: string) => {
      const trial = this.trial + by;
      return html`<button type="button" aria-label=${name} title=${name} ?disabled=${trial < 0 || trial >= all} @click=${() => this.choose({ trial })}>
        ${icon(source)}
      </button>`;
    };
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <div class="number">
        <label for="trial">Future</label>
        <input
          id="trial"
          inputmode="numeric"
          autocomplete="off"
          .value=${live(String(this.trial + 1))}
          aria-invalid=${this.fault ? "true" : "false"}
          aria-describedby="fault"
          @change=${this.type}
        />
        <span>of ${all.toLocaleString("en")}</span>
        ${step(-1, "Previous future", previous)}${step(1, "Next future", next)}
      </div>
      <div class="jump" role="group" aria-label="Jump to a future by what an option costs in it">
        ${LANDMARKS.map(
          (each) => html`<button
            type="button"
            title=${LANDMARK_NAMES[each].title}
            aria-pressed=${each === which ? "true" : "false"}
            @click=${() => this.choose({ option, which: each })}
          >${LANDMARK_NAMES[each].text}</button>`,
        )}
        <label for="option">of</label>
        <span class="select">
          <select id="option" .value=${live(option)} @change=${this.jump}>
            ${result.options.map(({ id, label }) => html`<option value=${id} ?selected=${id === option}>${label}</option>`)}
          </select>
          ${icon(chevronDown, 14)}
        </span>
      </div>
      <p id="fault" class="error" role="alert" ?hidden=${!this.fault}>${this.fault}</p>
    </form>`;
  }

  private renderChart(chart: FutureChartTable) {
    const width = this.width.value;
    return html`<div class="chart" @pointermove=${this.point} @pointerleave=${this.leave} @click=${this.keep}>
      ${width > 0 ? futureChart(chart, { width }) : nothing}<span class="mark" hidden></span>
    </div>`;
  }
}
