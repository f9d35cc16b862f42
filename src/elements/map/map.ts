import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { type MapChartTable, mapChart } from "../../charts/mapChart.ts";
import { type MapFrame, mapFrame, placeUnder } from "../../charts/mapFrame.ts";
import { placeToday } from "../../decision/mapTable.ts";
import base from "../base.styles.ts";
import { onWidth } from "../onWidth.ts";
import selectStyles from "../select.styles.ts";
import { axisSelect, type InputChoices } from "./axisSelect.ts";
import styles from "./map.styles.ts";
import { type MapPlace, moved } from "./moved.ts";

/** The two inputs of a map, by path. */
export interface MapAxes {
  x: string;
  y: string;
}

/**
 * The two-way map: what is best wherever two inputs are set to. Pointing at a place, or going to it with the arrow keys,
 * says what it means; choosing it (a click, Enter, the button beside the words) asks for both inputs to be set to it.
 * A finger only points; the button then sets.
 *
 * @event map-axes - `{x, y}`: other inputs were chosen
 * @event map-set - `{changes: [{path, to}, {path, to}]}`: both inputs are to be set to the values of a place
 */
@customElement("spandrel-map")
export class SpandrelMap extends LitElement {
  static override styles = [base, selectStyles, styles];

  /** null until there is a first picture */
  @property({ attribute: false }) table: MapChartTable | null = null;
  /** what is best at a place and why, in a sentence */
  @property({ attribute: false }) sentence: (row: number, column: number) => string = () => "";
  /** the inputs chosen, of which the map may still be to come */
  @property({ attribute: false }) axes: MapAxes = { x: "", y: "" };
  @property({ attribute: false }) choices: readonly InputChoices[] = [];
  @property({ type: Boolean, reflect: true }) stale = false;

  @state() private place: MapPlace | null = null;
  /** the place was not pointed at by a mouse: it stays, and is chosen by the button */
  @state() private isHeld = false;
  /** what a screen reader is told: only what the keys went to, or it would follow the pointer everywhere */
  @state() private told = "";
  private byTouch = false;
  private readonly width = onWidth(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("table");
    if (!before || this.place === null || before === this.table) return;
    // a finer picture has other places
    const { map } = before;
    const isSame = this.table && this.table.map.xs.length === map.xs.length && this.table.map.x === map.x;
    if (!isSame) this.place = null;
  }

  override render() {
    const { table } = this;
    const width = this.width.value;
    const frame = table && width > 0 ? mapFrame(table, { width }) : null;
    return html`
      <div class="axes">${this.renderAxis("x", "Across")}${this.renderAxis("y", "Upright")}</div>
      ${table && frame ? this.renderPlot(table, frame) : nothing}
    `;
  }

  private renderAxis(axis: keyof MapAxes, label: string) {
    return axisSelect({
      label,
      chosen: this.axes[axis],
      other: this.axes[axis === "x" ? "y" : "x"],
      choices: this.choices,
      onChange: (path) => this.choose(axis, path),
    });
  }

  private renderPlot(table: MapChartTable, frame: MapFrame) {
    const { place } = this;
    return html`
      <div
        class="plot"
        role="application"
        tabindex="0"
        aria-label="Map: arrow keys go from place to place, Enter sets both inputs"
        @pointermove=${(event: PointerEvent) => this.point(event, frame)}
        @pointerdown=${(event: PointerEvent) => this.press(event, frame)}
        @pointerleave=${this.leave}
        @click=${(event: MouseEvent) => this.take(event, frame)}
        @keydown=${this.key}
        @focusout=${this.lose}
      >
        ${guard([table.map, frame.width], () => mapChart(table, { width: frame.width }))}
        ${place ? html`<div class="cursor" style=${cursorStyle(place, frame)}></div>` : nothing}
      </div>
      <div class="said" @focusout=${this.lose}>
        <p class=${place ? "" : "hint"}>
          ${place ? this.sentence(place.row, place.column) : "Point at a place to read it, choose it to set both inputs."}
        </p>
        ${place && this.isHeld ? html`<button type="button" @click=${() => this.set(place)}>Set both inputs</button>` : nothing}
      </div>
      <div class="heard-only" aria-live="polite">${this.told}</div>
    `;
  }

  private choose(axis: keyof MapAxes, path: string) {
    const detail = { ...this.axes, [axis]: path };
    this.dispatchEvent(new CustomEvent("map-axes", { detail, bubbles: true, composed: true }));
  }

  private go(place: MapPlace | null, isHeld = false) {
    this.isHeld = isHeld;
    if (place?.row === this.place?.row && place?.column === this.place?.column) return;
    this.place = place;
  }

  private point(event: PointerEvent, frame: MapFrame) {
    if (event.pointerType !== "touch") this.go(under(event, frame));
  }

  private press(event: PointerEvent, frame: MapFrame) {
    this.byTouch = event.pointerType === "touch";
    if (this.byTouch) this.go(under(event, frame), true);
  }

  private leave() {
    if (!this.isHeld) this.go(null);
  }

  private take(event: MouseEvent, frame: MapFrame) {
    const place = under(event, frame);
    if (place && !this.byTouch) this.set(place);
  }

  /** From the map the focus may go on to the button, and back. */
  private readonly lose = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.renderRoot.contains(to))) this.go(null);
  };

  private readonly key = (event: KeyboardEvent) => {
    const { table, place } = this;
    if (!table || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      if (!place) return;
      this.set(place);
    } else if (event.key === "Escape") {
      if (!place) return;
      this.go(null);
    } else {
      const { map } = table;
      const size = { rows: map.ys.length, columns: map.xs.length };
      const next = moved(place, event, size, placeToday(map));
      if (!next) return;
      this.go(next, true);
      this.told = this.sentence(next.row, next.column);
    }
    event.preventDefault();
  };

  private set({ row, column }: MapPlace) {
    if (!this.table) return;
    const { x, y, xs, ys } = this.table.map;
    const changes = [
      { path: x, to: xs[column] },
      { path: y, to: ys[row] },
    ];
    this.told = "Both inputs are set.";
    this.dispatchEvent(new CustomEvent("map-set", { detail: { changes }, bubbles: true, composed: true }));
  }
}

function under(event: MouseEvent, frame: MapFrame): MapPlace | null {
  const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return placeUnder(frame, event.clientX - left, event.clientY - top);
}

function cursorStyle({ row, column }: MapPlace, { xEdges, yEdges }: MapFrame): string {
  const [left, top] = [xEdges[column], yEdges[row + 1]];
  return `left: ${left}px; top: ${top}px; width: ${xEdges[column + 1] - left}px; height: ${yEdges[row] - top}px`;
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-map": SpandrelMap;
  }
}
