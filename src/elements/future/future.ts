import "../data-table/data-table.ts";
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
import { capitalised } from "../../decision/names.ts";
import { monthOf } from "../../decision/spans.ts";
import { LANDMARKS, type Landmark, whichFuture } from "../../decision/whichFuture.ts";
import { months } from "../../decision/words.ts";
import { fromTyped, count as written } from "../../scenario/numberForm.ts";
import type { OneFuture } from "../../simulation/oneFuture.ts";
import type { SimulationResult } from "../../simulation/result.ts";
import base from "../base.styles.ts";
import "../chart/chart.ts";
import { icon } from "../icon.ts";
import { lineSample } from "../lineSample.ts";
import { onWidth } from "../onWidth.ts";
import selectStyles from "../select.styles.ts";
import styles from "./future.styles.ts";
import figureStyles from "./weekFigures.styles.ts";
import { weekFigures, weekHeard } from "./weekFigures.ts";

const NAMES: Record<Landmark, { text: string; title: string }> = {
  best: { text: "best", title: "the future in which it costs least" },
  p10: { text: "p10", title: "it costs less in 1 future of 10" },
  p50: { text: "median", title: "it costs less in every other future" },
  p90: { text: "p90", title: "it costs less in 9 futures of 10" },
  worst: { text: "worst", title: "the future in which it costs most" },
};

const LEGEND =
  "Upper band: tint is what stays open that week, its edge what is carried; marks under it are breaks, thick until noticed; a bracket over it is a post without an owner. Lower band: cost so far, solid is paid, tint lost to the gap.";

/** Where time begins and ends in the chart, px. */
type Plot = ReturnType<typeof futurePlot>;

/** What is drawn of one future. */
interface Shown {
  trial: number;
  future: OneFuture;
  story: FutureStory;
  unit: string;
  chart: FutureChartTable;
  events: ChartTable;
}

/**
 * One future from week to week: which one is chosen by its number or by where it stands among the futures of an option;
 * a chart of all options, the figures of any week, what happened in words, and every event in a table.
 *
 * @event future-choose - `{trial: number}` from 0: the future that was chosen
 */
@customElement("spandrel-future")
export class SpandrelFuture extends LitElement {
  static override styles = [base, selectStyles, figureStyles, styles];

  @property({ attribute: false }) result: SimulationResult | null = null;
  /** recomputes a trial (from 0) of that result */
  @property({ attribute: false }) futureOf: ((trial: number) => OneFuture) | null = null;
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  /** id of the recommended option */
  @property() pick: string | null = null;
  @property({ type: Boolean, reflect: true }) stale = false;

  /** the number of a trial, from 0, or a landmark of `option` */
  @state() private choice: number | Landmark = "p50";
  /** id of the option whose landmarks are jumped to; the pick's until another is chosen */
  @state() private option: string | null = null;
  @state() private fault = "";
  /** what was typed in its place when `fault` says what is wrong with it */
  private typed = "";
  /** weeks from 0: one that is kept, and one that is pointed at */
  @state() private kept: number | null = null;
  @state() private pointed: number | null = null;
  private shown: Shown | null = null;
  private readonly width = onWidth(this);

  protected override willUpdate(changed: PropertyValues) {
    const { result, futureOf } = this;
    if (!result || !futureOf) return;
    const isOther = ["result", "choice", "option"].some((name) => changed.has(name));
    if (isOther || !this.shown) this.shown = this.showing(result, futureOf);
  }

  override render() {
    const { result, shown } = this;
    if (!result || !shown) return nothing;
    const { trial, future, story, unit, chart, events } = shown;
    const width = this.width.value;
    const plot = futurePlot(chart, width);
    return html`
      <spandrel-chart drawn reading=${story.reading} unit=${unit} .table=${events} ?stale=${this.stale}>
        ${this.renderChoice(result, trial)}
        <p class="printed">${this.named(result, trial)}</p>
        <div class="chart" @pointermove=${this.point} @pointerleave=${this.leave} @click=${this.keep}>
          ${guard([chart, width], () => (width > 0 ? futureChart(chart, { width }) : nothing))}
          ${this.renderMark(chart, plot)}
        </div>
        ${this.renderWeek(shown, result, plot)}
      </spandrel-chart>
      ${story.unusual ? html`<p class="unusual">${story.unusual}</p>` : nothing}
      <dl class="stories">
        ${future.options.map(
          ({ id, label }) => html`
            <div>
              <dt style="color: ${this.optionStyles[id].text}">${lineSample(this.optionStyles[id])}${label}</dt>
              <dd>${story.options[id].join(" ")}</dd>
            </div>
          `,
        )}
      </dl>
    `;
  }

  private renderChoice(result: SimulationResult, trial: number) {
    const all = result.scenario.trials;
    const option = this.optionIn(result);
    const step = (to: number, name: string, source: string) =>
      html`<button type="button" aria-label=${name} title=${name} ?disabled=${to < 0 || to >= all} @click=${() => this.choose(to)}>
        ${icon(source)}
      </button>`;
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <div class="number">
        <label for="trial">Future</label>
        <input
          id="trial"
          inputmode="numeric"
          autocomplete="off"
          .value=${live(this.fault ? this.typed : String(trial + 1))}
          aria-invalid=${this.fault ? "true" : "false"}
          aria-describedby="fault"
          @change=${this.type}
        />
        <span>of ${written(all)}</span>
        ${step(trial - 1, "Previous future", previous)}${step(trial + 1, "Next future", next)}
      </div>
      <div class="jump" role="group" aria-label="Jump to a future by what an option costs in it">
        <span>jump to</span>
        ${LANDMARKS.map(
          (which) =>
            html`<button
              type="button"
              title=${capitalised(NAMES[which].title)}
              aria-pressed=${which === this.choice ? "true" : "false"}
              @click=${() => this.choose(which)}
            >
              ${NAMES[which].text}
            </button>`,
        )}
        <span class="select">
          <label for="option">of</label>
          <select id="option" .value=${live(option)} @change=${this.chooseOption}>
            ${result.options.map(({ id, label }) => html`<option value=${id} ?selected=${id === option}>${label}</option>`)}
          </select>
          ${icon(chevronDown, 14)}
        </span>
      </div>
      <p id="fault" class="error" role="alert" ?hidden=${!this.fault}>${this.fault}</p>
    </form>`;
  }

  /** Which future this is, in words: paper has no controls. */
  private named(result: SimulationResult, trial: number): string {
    const future = `Future ${written(trial + 1)}`;
    if (typeof this.choice === "number") return `${future} of ${written(result.scenario.trials)}`;
    const option = result.options.find(({ id }) => id === this.optionIn(result));
    return `${future}: the ${NAMES[this.choice].text} of ${option?.label}`;
  }

  /** The week that is looked at, over the chart. */
  private renderMark({ weeks }: FutureChartTable, { left, right }: Plot) {
    const week = this.pointed ?? this.kept;
    if (week === null) return nothing;
    const size = (right - left) / weeks;
    return html`<span class="mark" style="left: ${left + week * size}px; width: ${size}px"></span>`;
  }

  private renderWeek({ future, chart }: Shown, { scenario }: SimulationResult, { left, right }: Plot) {
    const week = this.pointed ?? this.kept;
    const { weeks } = future;
    const name = week === null ? months(scenario.horizonMonths) : `week ${week + 1}, month ${monthOf(week, weeks)}`;
    const figures = future.options.map((option) => futureWeek(option, week, future, scenario));
    return html`
      <label class="weeks" style="padding: 0 ${Math.max(0, this.width.value - right)}px 0 ${left}px">
        <span class="heard-only">Week whose figures are shown</span>
        <input type="range" min="0" max=${weeks} step="1" .value=${live(String((this.kept ?? -1) + 1))} aria-valuetext=${name} @input=${this.slide} />
      </label>
      ${weekFigures(week === null ? { span: `Over ${name}` } : { week: capitalised(name) }, chart, figures)}
      <p class="heard-only" role="status">${week === null ? "" : weekHeard(chart, figures)}</p>
    `;
  }

  private showing(result: SimulationResult, futureOf: (trial: number) => OneFuture): Shown {
    const { scenario } = result;
    const last = scenario.trials - 1;
    const trial =
      typeof this.choice === "number"
        ? Math.min(this.choice, last)
        : whichFuture(result, this.optionIn(result), this.choice);
    const future = futureOf(trial);
    for (const name of ["kept", "pointed"] as const) if ((this[name] ?? 0) >= future.weeks) this[name] = null;
    const chart: FutureChartTable = {
      rows: future.options.map((option) => {
        const { id, label } = option;
        return { id, label, style: this.optionStyles[id], future: option };
      }),
      weeks: future.weeks,
      horizonMonths: scenario.horizonMonths,
      discount: future.discount,
      currency: scenario.currency,
      shorts: Object.fromEntries(Object.entries(scenario.approaches).map(([id, { short }]) => [id, short])),
    };
    return {
      trial,
      future,
      story: describeFuture(future, scenario, this.pick),
      unit: `${capitalised(futureScale(chart).words)}, discounted. ${LEGEND}`,
      events: futureEventTable(future, scenario, `What happens in future ${written(trial + 1)}`),
      chart,
    };
  }

  /** The option whose landmarks are jumped to, as long as the result has it. */
  private optionIn({ options }: SimulationResult): string {
    return [this.option, this.pick].find((id) => options.some((option) => option.id === id)) ?? options[0].id;
  }

  private choose(choice: number | Landmark, option = this.option) {
    this.fault = "";
    this.choice = choice;
    this.option = option;
    const { result } = this;
    if (!result) return;
    const trial = typeof choice === "number" ? choice : whichFuture(result, this.optionIn(result), choice);
    this.dispatchEvent(new CustomEvent("future-choose", { detail: { trial }, bubbles: true, composed: true }));
  }

  private chooseOption({ target }: Event) {
    this.choose(typeof this.choice === "number" ? "p50" : this.choice, (target as HTMLSelectElement).value);
  }

  private type({ target }: Event) {
    this.typed = (target as HTMLInputElement).value;
    const text = this.typed.trim();
    const all = this.result?.scenario.trials ?? 0;
    const number = /^[\d,]+$/.test(fromTyped(text)) ? Number(fromTyped(text).replaceAll(",", "")) : Number.NaN;
    if (number >= 1 && number <= all) this.choose(number - 1);
    else
      this.fault = `Required a whole number from 1 to ${written(all)}, found ${text === "" ? "nothing" : `“${text.slice(0, 40)}”`}.`;
  }

  private slide({ target }: Event) {
    const value = Number((target as HTMLInputElement).value);
    this.kept = value === 0 ? null : value - 1;
    this.pointed = null;
  }

  private point(event: PointerEvent) {
    if (event.pointerType === "mouse") this.pointed = this.weekAt(event);
  }

  private leave() {
    this.pointed = null;
  }

  private keep(event: MouseEvent) {
    const week = this.weekAt(event);
    this.kept = week === this.kept ? null : week;
  }

  /** The week under a pointer; null beside the weeks. */
  private weekAt({ clientX, currentTarget }: MouseEvent): number | null {
    const { shown } = this;
    if (!shown) return null;
    const { left, right } = futurePlot(shown.chart, this.width.value);
    const from = (currentTarget as Element).getBoundingClientRect().left;
    const week = Math.floor(((clientX - from - left) / (right - left)) * shown.chart.weeks);
    return week >= 0 && week < shown.chart.weeks ? week : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-future": SpandrelFuture;
  }
}
