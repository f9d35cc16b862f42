import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import chevron from "lucide-static/icons/chevron-down.svg?raw";
import copy from "lucide-static/icons/copy.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import type { SentencePart } from "../../decision/decision.ts";
import { monthTicks } from "../../report/drawing/niceTicks.ts";
import { inForm } from "../../scenario/numberForm.ts";
import type { Names } from "../../scenario/scenario.ts";
import listStyles from "../approach-list/approach-list.styles.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { icon } from "../icon.ts";
import { lineSample } from "../lineSample.ts";
import { onWidth } from "../onWidth.ts";
import "../option-names/option-names.ts";
import type { SpandrelOptionNames } from "../option-names/option-names.ts";
import selectStyles from "../select.styles.ts";
import tool from "../tool.styles.ts";
import styles from "./plan-timeline.styles.ts";
import type { PlannedStage, PlanRow, StageChoice } from "./planRows.ts";
import { type StageBar, stageBar } from "./stageBar.ts";
import { movedByKey, movedTo, stageRange } from "./stageMove.ts";

/** A stage of a plan that is taken hold of, and where it is. */
interface Held {
  plan: string;
  stage: number;
  month: number;
}

/** What the events carry, as far as it applies. */
export interface PlanDetail {
  id: string;
  names?: Partial<Names>;
  stage?: number;
  startMonth?: number;
  approach?: string;
}

/**
 * The plans of a scenario on a scale of months: stages that are moved by dragging their start or with the arrow keys,
 * made other approaches, added and removed; plans that are named, copied, added and removed.
 *
 * @event plan-rename - `{id, names}`
 * @event plan-copy - `{id}`
 * @event plan-remove - `{id}`
 * @event plan-add - a new plan
 * @event stage-start - `{id, stage, startMonth}`: a stage, counted from 0, is to start in another month
 * @event stage-approach - `{id, stage, approach}`
 * @event stage-add - `{id}`
 * @event stage-remove - `{id, stage}`
 */
@customElement("spandrel-plan-timeline")
export class SpandrelPlanTimeline extends LitElement {
  static override styles = [base, entry, tool, selectStyles, listStyles, styles];

  @property({ attribute: false }) plans: readonly PlanRow[] = [];
  @property({ attribute: false }) approaches: readonly StageChoice[] = [];
  /** months */
  @property({ type: Number }) horizon = 18;
  /** the most plans, and stages of one, that there may be */
  @property({ attribute: false }) most = { plans: 40, stages: 3 };
  /** when stages like these would come to what */
  @property({ attribute: false }) bars: (stages: readonly PlannedStage[]) => readonly StageBar[] = () => [];
  /** the month that a text means; throws what is wrong with it */
  @property({ attribute: false }) parse: (text: string) => number = Number;
  /** what the verdict would say of it under other names */
  @property({ attribute: false }) sentence: (id: string, names: Partial<Names>) => readonly SentencePart[] = () => [];
  /** the figures are of earlier inputs */
  @property({ type: Boolean, reflect: true }) stale = false;
  @state() private held: Held | null = null;
  /** what was typed as the start of a stage and is none, while the stage still starts in `month` */
  @state() private fault: (Held & { text: string; message: string }) | null = null;
  @state() private told = "";
  private focusNext: { added: true } | { at: number } | null = null;
  private readonly width = onWidth(this);

  override render() {
    const { plans, most } = this;
    const isFull = plans.length >= most.plans;
    return html`
      <p class="unit">
        Months after the decision, bars at the median of every input. Hairline: being built; tint: pilot and ramp; the
        approach’s own line: in full. A later stage takes over when it carries everything. Drag a start, or move it with
        the arrow keys.
      </p>
      ${plans.length === 0 ? html`<p class="empty">No plan yet: each approach is weighed alone, from the decision on.</p>` : nothing}
      <ul>
        ${repeat(
          plans,
          ({ id }) => id,
          (plan) => this.renderPlan(plan),
        )}
      </ul>
      <div class="add">
        <button type="button" class="act" ?disabled=${isFull} @click=${this.addPlan}>${icon(plus)} Add a plan</button>
        ${isFull ? html`<span class="full">A scenario has at most ${most.plans}.</span>` : nothing}
      </div>
      <p class="heard-only" role="status">${this.told}</p>
    `;
  }

  private renderPlan(plan: PlanRow) {
    const { id, names, derived, style, changed, figures } = plan;
    const of = html`<span class="heard-only"> ${names.label}</span>`;
    const { held } = this;
    const stages = plan.stages.map((stage, i) =>
      held?.plan === id && held.stage === i ? { ...stage, startMonth: held.month } : stage,
    );
    const bars = this.bars(stages);
    return html`<li class=${changed ? "row changed" : "row"} data-id=${id}>
      ${lineSample(style, { width: 30 })}
      <div class="head">
        <spandrel-option-names
          .names=${names}
          ?under=${id !== this.plans[0].id}
          .derived=${derived}
          .optionStyles=${{ [id]: style }}
          .sentence=${(typed: Partial<Names>) => this.sentence(id, typed)}
          @names-change=${(event: CustomEvent<{ names: Partial<Names> }>) => this.emit("plan-rename", { id, ...event.detail })}
        >
      <div class="acts">
        <button
          type="button"
          ?disabled=${stages.length >= this.most.stages}
          title=${stages.length >= this.most.stages ? `A plan has at most ${this.most.stages} stages` : nothing}
          @click=${() => this.emit("stage-add", { id })}
        >
          ${icon(plus, 14)} Add a stage<span class="heard-only"> to ${names.label}</span>
        </button>
        <button type="button" ?disabled=${this.plans.length >= this.most.plans} @click=${() => this.copyPlan(id)}>
          ${icon(copy, 14)} Duplicate${of}
        </button>
        <button type="button" @click=${() => this.removePlan(plan)}>${icon(trash, 14)} Remove${of}</button>
        ${changed ? html`<span>changed since the file</span>` : nothing}
      </div>
</spandrel-option-names>
        ${figures ? html`<p class="figures"><b>${figures.cost}</b> ${figures.live}</p>` : nothing}
      </div>
      <div>
        <ol class="stages" aria-label="Stages of ${names.label}">
          ${stages.map((stage, i) => this.renderStage(plan, stage, i, bars[i]))}
        </ol>
        ${this.renderAxis()}
      </div>
    </li>`;
  }

  private renderStage(plan: PlanRow, stage: PlannedStage, i: number, bar: StageBar | undefined) {
    const { id } = plan;
    const choice = this.approaches.find((each) => each.id === stage.approach);
    const name = choice?.name ?? stage.approach;
    const number = `stage ${i + 1} of ${plan.names.label}`;
    const isFaulty = this.fault?.plan === id && this.fault.stage === i && this.fault.month === stage.startMonth;
    const fault = isFaulty ? this.fault : null;
    return html`<li class="stage">
      <div class="what">
        ${choice ? lineSample(choice.style) : nothing}
        <span class="select">
          <select
            aria-label="Approach of ${number}"
            .value=${live(stage.approach)}
            @change=${(event: Event) => this.emit("stage-approach", { id, stage: i, approach: (event.target as HTMLSelectElement).value })}
          >
            ${this.approaches.map(
              (each) => html`<option value=${each.id} ?selected=${each.id === stage.approach}>${each.name}</option>`,
            )}
          </select>
          ${icon(chevron, 12)}
        </span>
        <label>
          <span class="from">from</span> month
          <input
            class="entry"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label="Month in which ${number} starts"
            aria-invalid=${fault ? "true" : "false"}
            .value=${live(fault?.text ?? monthText(stage.startMonth))}
            @change=${(event: Event) => this.type(plan, i, event)}
          />
        </label>
        <button
          type="button"
          class="tool"
          aria-label="Remove ${number}, ${name}"
          ?disabled=${plan.stages.length === 1}
          @click=${() => this.emit("stage-remove", { id, stage: i })}
        >
          ${icon(close)}
        </button>
      </div>
      ${choice && bar ? this.renderTrack(plan, stage.startMonth, i, choice, bar) : nothing}
      <p class="fault" role="alert" ?hidden=${!fault}>${fault?.message}</p>
    </li>`;
  }

  private renderTrack(plan: PlanRow, month: number, stage: number, { name, style }: StageChoice, bar: StageBar) {
    const { min, max } = this.rangeOf(plan, stage);
    const isHeld = this.held?.plan === plan.id && this.held.stage === stage;
    const at = (100 * Math.min(month, this.horizon)) / this.horizon;
    return html`<div class="track">
      ${stageBar(bar, style, this.horizon, this.ticks)}
      <div
        class=${classMap({ start: true, held: isHeld })}
        role="slider"
        tabindex="0"
        aria-label="Start of stage ${stage + 1} of ${plan.names.label}, ${name}"
        aria-orientation="horizontal"
        aria-valuemin=${min}
        aria-valuemax=${max}
        aria-valuenow=${month}
        aria-valuetext="month ${monthText(month)}"
        style="left: ${at}%"
        @keydown=${(event: KeyboardEvent) => this.press(event, plan, stage)}
        @pointerdown=${(event: PointerEvent) => this.grab(event, plan, stage)}
        @pointermove=${(event: PointerEvent) => this.drag(event, plan, stage)}
        @pointerup=${() => this.release()}
        @pointercancel=${() => this.letGo()}
      ></div>
    </div>`;
  }

  private renderAxis() {
    const { horizon, ticks } = this;
    return html`<div class="axis" aria-hidden="true">
      <div class="months">
        ${ticks.map(
          (month) =>
            html`<span style="left: ${(100 * month) / horizon}%">${month}${month === horizon ? " months" : ""}</span>`,
        )}
      </div>
    </div>`;
  }

  /** Months to mark: as many as there is room for beside the stages, or under them where it is narrow. */
  private get ticks(): number[] {
    const room = this.width.value - (this.width.value < 640 ? 48 : 430);
    return monthTicks(this.horizon, Math.max(1, Math.floor(room / 60)));
  }

  protected override updated(changed: PropertyValues<this>) {
    const { focusNext } = this;
    const before = changed.get("plans");
    if (focusNext === null || before === undefined || before.length === this.plans.length) return;
    this.focusNext = null;
    const rows = [...this.renderRoot.querySelectorAll<SpandrelOptionNames>("spandrel-option-names")];
    const row = "added" in focusNext ? rows.at(-1) : rows[Math.min(focusNext.at, rows.length - 1)];
    if (row) void row.updateComplete.then(() => row.focus());
    else this.renderRoot.querySelector<HTMLElement>(".add button")?.focus();
  }

  private rangeOf({ stages }: PlanRow, stage: number) {
    return stageRange(
      stages.map(({ startMonth }) => startMonth),
      stage,
      this.horizon,
    );
  }

  private press(event: KeyboardEvent, plan: PlanRow, stage: number) {
    if (event.key === "Escape" && this.held) {
      event.preventDefault();
      this.letGo();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const month = movedByKey(event.key, plan.stages[stage].startMonth, this.rangeOf(plan, stage));
    if (month === null) return;
    event.preventDefault();
    this.start(plan.id, stage, month);
  }

  private grab(event: PointerEvent, plan: PlanRow, stage: number) {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    handle.focus({ preventScroll: true });
    event.preventDefault();
    this.held = { plan: plan.id, stage, month: plan.stages[stage].startMonth };
  }

  private drag(event: PointerEvent, plan: PlanRow, stage: number) {
    if (this.held?.plan !== plan.id || this.held.stage !== stage) return;
    const track = (event.currentTarget as HTMLElement).parentElement as HTMLElement;
    const { left, width } = track.getBoundingClientRect();
    const month = movedTo(((event.clientX - left) / width) * this.horizon, this.rangeOf(plan, stage));
    if (month !== this.held.month) this.held = { ...this.held, month };
  }

  private release() {
    const { held } = this;
    this.letGo();
    if (held) this.start(held.plan, held.stage, held.month);
  }

  private letGo() {
    this.held = null;
  }

  private type(plan: PlanRow, stage: number, event: Event) {
    const { value: text } = event.target as HTMLInputElement;
    try {
      const month = this.parse(text);
      this.fault = null;
      this.start(plan.id, stage, month);
      this.requestUpdate();
    } catch (error) {
      const month = plan.stages[stage].startMonth;
      this.fault = { plan: plan.id, stage, month, text, message: (error as Error).message };
    }
  }

  private start(id: string, stage: number, startMonth: number) {
    if (this.plans.find((plan) => plan.id === id)?.stages[stage]?.startMonth === startMonth) return;
    this.emit("stage-start", { id, stage, startMonth });
  }

  private copyPlan(id: string) {
    this.focusNext = { added: true };
    this.told = "Added, after the others.";
    this.emit("plan-copy", { id });
  }

  private addPlan() {
    this.focusNext = { added: true };
    this.told = "Added, after the others.";
    this.emit("plan-add", { id: "" });
  }

  private removePlan({ id, names }: PlanRow) {
    this.focusNext = { at: this.plans.findIndex((plan) => plan.id === id) };
    this.told = `${names.label} is removed. Undo brings it back.`;
    this.emit("plan-remove", { id });
  }

  private emit(name: string, detail: PlanDetail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const monthText = (month: number) => inForm(String(Number(month.toFixed(2))));

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-plan-timeline": SpandrelPlanTimeline;
  }
}
