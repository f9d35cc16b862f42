import type { Percentiles } from "../../decision/decision.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import type { Handle } from "./drag.ts";
import { gripAt } from "./gripAt.ts";
import type { Track } from "./track.ts";
import { handlesOf } from "./trackView.ts";

/** The row whose handles can be taken hold of. */
export interface HoldHost {
  current(): Quantity;
  shown(): Percentiles;
  track(): Track;
  strip(): HTMLElement;
  /** a handle is held, or let go */
  onHold(): void;
  onMove(start: Quantity, handle: Handle, target: number): void;
  /** let go: what it was when it was taken hold of */
  onRelease(start: Quantity): void;
  onCancel(start: Quantity): void;
}

/** A handle in the hold of a pointer. */
export class Hold {
  /** the band when it was taken hold of; undefined while nothing is held */
  ghost: Percentiles | undefined;
  /** the quantity then */
  start: Quantity | undefined;
  handle: Handle = "p50";
  private offset = 0;
  private pointer = 0;

  constructor(private readonly row: HoldHost) {}

  readonly grab = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { row } = this;
    const strip = row.strip();
    const { left, width } = strip.getBoundingClientRect();
    const [current, shown, track] = [row.current(), row.shown(), row.track()];
    const handles = handlesOf(typeof current === "number");
    const thumbs = handles.map((handle) => ({ handle, at: track.place(shown[handle]) * width }));
    const { handle, offset, isNear } = gripAt(event.clientX - left, thumbs);
    if (!isNear && event.pointerType !== "mouse") return;
    Object.assign(this, { handle, offset, start: current, pointer: event.pointerId, ghost: shown });
    strip.setPointerCapture(event.pointerId);
    event.preventDefault();
    row.onHold();
    if (!isNear) this.drag(event);
  };

  readonly drag = (event: PointerEvent) => {
    if (this.start === undefined || event.pointerId !== this.pointer) return;
    const { left, width } = this.row.strip().getBoundingClientRect();
    const target = this.row.track().value((event.clientX - left - this.offset) / width);
    this.row.onMove(this.start, this.handle, target);
  };

  readonly release = (event: PointerEvent) => {
    if (event.pointerId === this.pointer) this.letGo((start) => this.row.onRelease(start));
  };

  readonly cancel = () => this.letGo((start) => this.row.onCancel(start));

  private letGo(then: (start: Quantity) => void) {
    const { start } = this;
    if (start === undefined) return;
    this.start = undefined;
    this.ghost = undefined;
    then(start);
  }
}
