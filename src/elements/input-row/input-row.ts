import { html, nothing, type PropertyValues } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Percentiles } from "../../decision/decision.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import base from "../base.styles.ts";
import { dagger, evidenceBadge } from "../evidenceBadge.ts";
import { changeNote } from "./changeNote.ts";
import { type Handle, isSame, percentiles } from "./drag.ts";
import { editorView } from "./editorView.ts";
import { figures } from "./figures.ts";
import { Hold } from "./hold.ts";
import { importanceBar } from "./importance.ts";
import styles from "./input-row.styles.ts";
import { KEY_STEPS } from "./keySteps.ts";
import { movedOn } from "./movedOn.ts";
import { RowProperties } from "./rowProperties.ts";
import { type Track, trackAround, widened } from "./track.ts";
import { thumbClass, trackView } from "./trackView.ts";

/** What `quantity-input` and `quantity-change` carry. */
export interface QuantityDetail {
  /** the row's own name for its input: its path in the scenario */
  path: string;
  quantity: Quantity;
}

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
export class SpandrelInputRow extends RowProperties {
  static override styles = [base, styles];

  @state() private draft: Quantity | undefined;
  @state() private text: string | undefined;
  @state() private fault = "";
  @state() private hasFocus = false;
  /** taken hold of with a pointer, so that no focus ring is wanted */
  @state() private isPointed = false;
  @query(".strip") private strip!: HTMLElement;
  private readonly hold = new Hold({
    current: () => this.current,
    shown: () => percentiles(this.current, this.quantileOf),
    track: () => this.track,
    strip: () => this.strip,
    onHold: () => {
      this.isPointed = true;
      this.requestUpdate();
      const thumb = thumbClass(typeof this.current === "number", this.hold.handle);
      this.renderRoot.querySelector<HTMLElement>(`.thumb.${thumb}`)?.focus({ preventScroll: true });
    },
    onMove: (start, handle, target) => {
      const next = this.moved(start, handle, target);
      if (isSame(next, this.current)) return;
      this.take(next);
      this.emit("quantity-input", next);
    },
    onRelease: (start) => {
      const quantity = this.current;
      this.requestUpdate();
      this.value = quantity;
      if (!isSame(quantity, start)) this.emit("quantity-change", quantity);
    },
    onCancel: (start) => {
      this.requestUpdate();
      this.draft = undefined;
      this.value = start;
      this.emit("quantity-change", start);
    },
  });

  constructor() {
    super();
    this.addEventListener("focusin", () => {
      this.hasFocus = true;
      this.open = !this.compact;
      // opened by keyboard it must not end below the edge; under a pointer nothing may move
      if (!this.isPointed && !this.fixed)
        void this.updateComplete.then(() => this.scrollIntoView({ block: "nearest" }));
    });
    this.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && (this.contains(next) || this.renderRoot.contains(next))) return;
      if (this.hold.start === undefined && this.fault === "") this.open = this.fixed;
      this.hasFocus = false;
      this.isPointed = false;
    });
    this.addEventListener("pointerdown", () => {
      this.open = !this.compact;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("value") && this.hold.start === undefined) {
      this.draft = undefined;
      // a text that was refused belongs to the value that it was to replace
      if (!isSame(changed.get("value"), this.value)) {
        this.text = undefined;
        this.fault = "";
      }
    }
    if (this.fixed) this.open = true;
    this.toggleAttribute("changed", this.isChanged);
  }

  /** In a dock, and where it is a full name, the label comes first: if the ends leave it no room, the median stands alone. */
  protected override updated() {
    // among many others measuring each would lay the page out as often; there the line wraps
    if (this.fixed) return;
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
        ${figures(shown, isExact, this.unit, this.format)}
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
    return widened(base, percentiles(this.hold.start ?? this.current, this.quantileOf));
  }

  private renderTrack(quantity: Quantity, shown: Percentiles) {
    const isExact = typeof quantity === "number";
    const fileMedian =
      this.isChanged && this.fileValue !== undefined ? percentiles(this.fileValue, this.quantileOf).p50 : undefined;
    return html`
      <div
        class="strip ${isExact ? "exact" : ""} ${this.isPointed ? "pointed" : ""} ${this.hold.ghost ? "held" : ""}"
        @pointerdown=${this.hold.grab}
        @pointermove=${this.hold.drag}
        @pointerup=${this.hold.release}
        @pointercancel=${this.hold.cancel}
      >
        ${trackView({
          track: this.track,
          shown,
          isExact,
          ghost: this.hold.ghost,
          fileMedian,
          territories: this.territories,
          quantile: this.open && !isExact ? this.quantileOf(quantity) : undefined,
          areEndsReached: this.fixed ? this.hasFocus : this.open,
          label: this.label,
          say: (value) => `${this.format(value)} ${this.unitWords || this.unit}`,
          onKey: (event, handle) => this.press(event, handle),
        })}
      </div>
    `;
  }

  private renderEditor(quantity: Quantity) {
    const written = this.write(quantity);
    return html`
      ${editorView({
        label: this.label,
        text: this.text ?? written,
        echo: this.fault ? `still ${written}` : this.echo(quantity),
        fault: this.fault,
        onInput: (event) => this.type(event),
        onChange: () => this.commit(),
        onKey: (event) => this.pressInField(event),
      })}
      ${this.fixed ? nothing : this.renderNote()} ${this.change ? changeNote(this.change) : nothing}
    `;
  }

  private renderNote() {
    if (!this.note && !this.isChanged) return nothing;
    return html`<p class="note">
      ${this.grade === "†" && this.note ? dagger : nothing} ${this.note}
      ${this.isChanged && this.fileValue !== undefined ? html`<button type="button" @click=${this.revert}>The file says ${this.write(this.fileValue)}</button>` : nothing}
    </p>`;
  }

  private press(event: KeyboardEvent, handle: Handle) {
    this.isPointed = false;
    if (event.key === "Escape" && this.hold.start !== undefined) {
      event.preventDefault();
      this.hold.cancel();
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
    const { bounds, step, quantileOf, limits } = this;
    return movedOn(this.track, start, handle, target, { bounds, limits: limits ?? bounds, quantileOf, step });
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
