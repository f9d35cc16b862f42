import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Percentiles } from "../../decision/decision.ts";
import type { Bounds } from "../../distributions/distribution.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import base from "../base.styles.ts";
import type { Change } from "../changes/changes.ts";
import { dagger, evidenceBadge, type Grade } from "../evidenceBadge.ts";
import { changeNote } from "./changeNote.ts";
import { densityPath } from "./densityPath.ts";
import { type Handle, isSame, moveHandle, percentiles, type QuantileOf } from "./drag.ts";
import { importanceBar } from "./importance.ts";
import styles from "./input-row.styles.ts";
import { KEY_STEPS } from "./keySteps.ts";
import { type RowTerritory, territoryOn } from "./territory.ts";
import { roundTo, type Track, trackAround, widened } from "./track.ts";

/** What `quantity-input` and `quantity-change` carry. */
export interface QuantityDetail {
  /** the row's own name for its input: its path in the scenario */
  path: string;
  quantity: Quantity;
}

const handles: readonly Handle[] = ["p10", "p50", "p90"];
const handleNames: Record<Handle, string> = { p10: "p10", p50: "median", p90: "p90" };
/** px around a thumb that take hold of it */
const grip = 22;

/**
 * One uncertain input: label, p10 – median – p90, evidence, and a track whose three handles can be dragged or moved by
 * keyboard; opened, also its density and a field to type in, with an echo of what was understood or, in its place, what
 * is wrong. A number is a diamond. A bar in the left margin and a dashed tick say that it differs from the file. Where
 * another option wins, the track is in that one's line; the bar at the right end says how far the input moves the lead.
 *
 * @event quantity-input - QuantityDetail, while a handle is dragged
 * @event quantity-change - QuantityDetail, on release, on a key, or when a typed text is taken
 */
@customElement("spandrel-input-row")
export class SpandrelInputRow extends LitElement {
  static override styles = [base, styles];

  @property() path = "";
  @property() label = "";
  /** one plain sentence */
  @property() help = "";
  /** beside the numbers: "/week", "h a break" */
  @property() unit = "";
  /** as spoken: "signals a week" */
  @property() unitWords = "";
  @property({ attribute: false }) value: Quantity = 0;
  /** what the file says, for the change bar; undefined if the file has no say */
  @property({ attribute: false }) fileValue: Quantity | undefined = undefined;
  @property({ attribute: false }) bounds: Bounds = { lower: 0, upper: Infinity };
  /** what may be stated, where that is narrower than the bounds */
  @property({ attribute: false }) limits: Bounds | null = null;
  /** ends of the track, if the defaults do not do */
  @property({ attribute: false }) range: readonly [number, number] | null = null;
  /** smallest step, 1 for whole numbers; 0 for any */
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) quantileOf: QuantileOf = () => () => 0;
  /** one number as it is shown: 11%, $28.0k */
  @property({ attribute: false }) format: (value: number) => string = String;
  /** the quantity as text that `parse` reads back */
  @property({ attribute: false }) write: (quantity: Quantity) => string = JSON.stringify;
  /** reads what was typed; throws an Error whose message says what is required and what was found */
  @property({ attribute: false }) parse: (text: string) => Quantity = Number;
  /** what was understood, always with its shape */
  @property({ attribute: false }) echo: (quantity: Quantity) => string = () => "";
  @property() grade: Grade | null = null;
  /** source, date and owner, or that there is none */
  @property() note = "";
  /** 0–1, the longest bar moves the lead furthest; null without a bar. What is exact says so in its place */
  @property({ type: Number }) importance: number | null = null;
  /** the same in words: "moves the lead over suite by $12,000" */
  @property() swing = "";
  /** where other options win */
  @property({ attribute: false }) territories: readonly RowTerritory[] = [];
  /** where the nearest of them begins */
  @property({ attribute: false }) change: Change | null = null;

  @property({ type: Boolean, reflect: true }) open = false;
  /** never opens: only the figures and the track, as in a dock */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** the label is the input's name in full: no heading says whose it is */
  @property({ type: Boolean }) named = false;
  @state() private draft: Quantity | undefined;
  @state() private text: string | undefined;
  @state() private fault = "";
  /** taken hold of with a pointer, so that no focus ring is wanted */
  @state() private isPointed = false;
  @state() private ghost: Percentiles | undefined;
  @query(".strip") private strip!: HTMLElement;
  private held: { handle: Handle; offset: number; start: Quantity; pointer: number } | undefined;

  constructor() {
    super();
    this.addEventListener("focusin", () => {
      this.open = !this.compact;
      // opened by keyboard it must not end below the edge; under a pointer nothing may move
      if (!this.isPointed) void this.updateComplete.then(() => this.scrollIntoView({ block: "nearest" }));
    });
    this.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && (this.contains(next) || this.renderRoot.contains(next))) return;
      if (this.held === undefined && this.fault === "") this.open = false;
      this.isPointed = false;
    });
    this.addEventListener("pointerdown", () => {
      this.open = !this.compact;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("value") && this.held === undefined) {
      this.draft = undefined;
      // a text that was refused belongs to the value that it was to replace
      if (!isSame(changed.get("value"), this.value)) {
        this.text = undefined;
        this.fault = "";
      }
    }
    this.toggleAttribute("changed", this.isChanged);
  }

  /** In a dock, and where it is a full name, the label comes first: if the ends leave it no room, the median stands alone. */
  protected override updated() {
    this.removeAttribute("tight");
    if (!(this.compact || this.named) || this.label === "") return;
    const label = this.renderRoot.querySelector<HTMLElement>(".label");
    this.toggleAttribute("tight", label !== null && label.scrollWidth > label.clientWidth);
  }

  override render() {
    const quantity = this.current;
    const shown = percentiles(quantity, this.quantileOf);
    const isExact = typeof quantity === "number";
    return html`
      <div class="line">
        <span class="label" title=${this.help}>${this.label}</span>
        <span class="figures">
          ${isExact ? nothing : html`<span class="end">${this.format(shown.p10)} – </span>`}<b>${this.format(shown.p50)}</b>${isExact ? nothing : html`<span class="end"> – ${this.format(shown.p90)}</span>`}${this.unit ? html`<span class="unit"> ${this.unit}</span>` : nothing}
        </span>
      </div>
      ${this.compact ? nothing : html`<span class="grade">${this.grade ? evidenceBadge(this.grade) : nothing}</span>`}
      ${this.compact ? nothing : html`<span class="importance">${importanceBar(this.importance, this.swing, isExact)}</span>`}
      ${this.renderTrack(quantity, shown)}
      ${this.open ? this.renderEditor(quantity) : nothing}
    `;
  }

  private get current(): Quantity {
    return this.draft ?? this.value;
  }

  private get isChanged(): boolean {
    return this.fileValue !== undefined && !isSame(this.fileValue, this.current);
  }

  private get track(): Track {
    const reference = percentiles(this.fileValue ?? this.value, this.quantileOf);
    const base = trackAround(reference, this.bounds, this.range);
    // while a handle is held the track must not move under it
    return widened(base, percentiles(this.held?.start ?? this.current, this.quantileOf));
  }

  private renderTrack(quantity: Quantity, shown: Percentiles) {
    const track = this.track;
    const at = (value: number) => `${(100 * track.place(value)).toFixed(3)}%`;
    const isExact = typeof quantity === "number";
    const fileMedian =
      this.isChanged && this.fileValue !== undefined ? percentiles(this.fileValue, this.quantileOf).p50 : undefined;
    return html`
      <div
        class="strip ${isExact ? "exact" : ""} ${this.isPointed ? "pointed" : ""} ${this.ghost ? "held" : ""}"
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${this.cancel}
      >
        ${
          this.open && !isExact
            ? html`<svg class="density" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <path d=${densityPath(this.quantileOf(quantity), track)} />
              </svg>`
            : nothing
        }
        <span class="rule"></span>
        ${this.territories.map((territory) => territoryOn(track, territory))}
        ${fileMedian === undefined ? nothing : html`<span class="file" style="left: ${at(fileMedian)}"></span>`}
        ${isExact ? nothing : html`<span class="band" style="left: ${at(shown.p10)}; right: calc(100% - ${at(shown.p90)})"></span>`}
        ${this.ghost ? (isExact ? (["p50"] as const) : handles).map((handle) => html`<span class="ghost ${handle}" style="left: ${at(this.ghost?.[handle] ?? 0)}"></span>`) : nothing}
        ${(isExact ? (["p50"] as const) : handles).map((handle) => this.renderThumb(handle, shown, track, at))}
      </div>
    `;
  }

  private renderThumb(handle: Handle, shown: Percentiles, track: Track, at: (value: number) => string) {
    const isExact = typeof this.current === "number";
    const value = shown[handle];
    return html`<span
      class="thumb ${isExact ? "diamond" : handle}"
      style="left: ${at(value)}"
      role="slider"
      tabindex=${handle === "p50" || this.open ? 0 : -1}
      aria-label=${isExact ? this.label : `${this.label}, ${handleNames[handle]}`}
      aria-valuemin=${track.low}
      aria-valuemax=${track.high}
      aria-valuenow=${value}
      aria-valuetext="${this.format(value)} ${this.unitWords || this.unit}"
      @keydown=${(event: KeyboardEvent) => this.press(event, handle)}
    ></span>`;
  }

  private renderEditor(quantity: Quantity) {
    const written = this.write(quantity);
    return html`
      <div class="editor">
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-label="${this.label}, as text"
          aria-invalid=${this.fault ? "true" : "false"}
          aria-describedby="echo fault"
          .value=${this.text ?? written}
          @input=${this.type}
          @change=${this.commit}
          @keydown=${this.pressInField}
        />
        <span id="echo" class="echo">${this.fault ? `still ${written}` : this.echo(quantity)}</span>
      </div>
      <p id="fault" class="fault" role="alert" ?hidden=${!this.fault}>${this.fault}</p>
      ${
        this.note || this.isChanged
          ? html`<p class="note">
              ${this.grade === "†" && this.note ? dagger : nothing} ${this.note}
              ${this.isChanged && this.fileValue !== undefined ? html`<button type="button" @click=${this.revert}>The file says ${this.write(this.fileValue)}</button>` : nothing}
            </p>`
          : nothing
      }
      ${this.change ? changeNote(this.change) : nothing}
    `;
  }

  private grab(event: PointerEvent) {
    if (event.button !== 0) return;
    const shown = percentiles(this.current, this.quantileOf);
    const { left, width } = this.strip.getBoundingClientRect();
    const x = event.clientX - left;
    const track = this.track;
    const places = (typeof this.current === "number" ? (["p50"] as const) : handles).map((handle) => {
      const at = track.place(shown[handle]) * width;
      // outside the band its end is meant, however near the median is
      const bias = (handle === "p10" && x < at) || (handle === "p90" && x > at) ? -1 : 0;
      return { handle: handle as Handle, at, distance: Math.abs(x - at) + bias };
    });
    places.sort((a, b) => a.distance - b.distance);
    const [nearest] = places;
    if (nearest === undefined) return;
    const isGrip = nearest.distance <= grip;
    // away from every thumb a mouse moves the median there; a finger may only be scrolling
    if (!isGrip && event.pointerType !== "mouse") return;
    const handle = isGrip ? nearest.handle : "p50";
    const offset = isGrip ? x - nearest.at : 0;
    this.held = { handle, offset, start: this.current, pointer: event.pointerId };
    this.ghost = shown;
    this.isPointed = true;
    this.strip.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.renderRoot
      .querySelector<HTMLElement>(`.thumb.${typeof this.current === "number" ? "diamond" : handle}`)
      ?.focus({ preventScroll: true });
    if (!isGrip) this.drag(event);
  }

  private drag(event: PointerEvent) {
    const { held } = this;
    if (held === undefined || event.pointerId !== held.pointer) return;
    const { left, width } = this.strip.getBoundingClientRect();
    const target = this.track.value((event.clientX - left - held.offset) / width);
    const next = this.moved(held.start, held.handle, target);
    if (isSame(next, this.current)) return;
    this.take(next);
    this.emit("quantity-input", next);
  }

  private release(event: PointerEvent) {
    const { held } = this;
    if (held === undefined || event.pointerId !== held.pointer) return;
    const quantity = this.current;
    this.letGo();
    this.value = quantity;
    if (!isSame(quantity, held.start)) this.emit("quantity-change", quantity);
  }

  private cancel() {
    const { held } = this;
    if (held === undefined) return;
    this.letGo();
    this.draft = undefined;
    this.value = held.start;
    this.emit("quantity-change", held.start);
  }

  private letGo() {
    this.held = undefined;
    this.ghost = undefined;
  }

  private press(event: KeyboardEvent, handle: Handle) {
    this.isPointed = false;
    if (event.key === "Escape" && this.held !== undefined) {
      event.preventDefault();
      this.cancel();
    }
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const track = this.track;
    const value = percentiles(this.current, this.quantileOf)[handle];
    const place = Math.abs(step) === 1 ? (step + 1) / 2 : track.place(value) + step;
    const next = this.moved(this.current, handle, track.value(place));
    if (isSame(next, this.current)) return;
    this.take(next);
    this.value = next;
    this.emit("quantity-change", next);
  }

  private type(event: Event) {
    this.text = (event.target as HTMLInputElement).value;
    try {
      const quantity = this.parse(this.text);
      this.quantileOf(quantity);
      this.fault = "";
      this.draft = quantity;
    } catch (error) {
      this.draft = undefined;
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  private commit() {
    if (this.text === undefined || this.fault || this.draft === undefined) return;
    const quantity = this.draft;
    this.text = undefined;
    if (isSame(quantity, this.value)) return;
    this.value = quantity;
    this.emit("quantity-change", quantity);
  }

  private pressInField(event: KeyboardEvent) {
    if (event.key === "Enter") this.commit();
    if (event.key !== "Escape" || this.text === undefined) return;
    event.preventDefault();
    this.text = undefined;
    this.draft = undefined;
    this.fault = "";
  }

  private revert() {
    if (this.fileValue === undefined) return;
    this.take(this.fileValue);
    this.value = this.fileValue;
    this.emit("quantity-change", this.fileValue);
  }

  private take(quantity: Quantity) {
    this.draft = quantity;
    this.text = undefined;
    this.fault = "";
  }

  private moved(start: Quantity, handle: Handle, target: number): Quantity {
    const track = this.track;
    // three figures, so that proportions survive the rounding
    const tidy = (value: number) => this.stepped(roundTo(value, Math.abs(value) / 500 || 1e-6));
    const goal = this.stepped(Math.min(track.high, Math.max(track.low, target)));
    const limits = this.limits ?? this.bounds;
    return moveHandle(start, handle, goal, { bounds: this.bounds, limits, quantileOf: this.quantileOf, tidy });
  }

  private stepped(value: number): number {
    return this.step > 0 ? Math.round(value / this.step) * this.step : value;
  }

  private emit(name: "quantity-input" | "quantity-change", quantity: Quantity) {
    const detail: QuantityDetail = { path: this.path, quantity };
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-input-row": SpandrelInputRow;
  }
}
