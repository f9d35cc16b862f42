import type { LitElement, ReactiveController } from "lit";

/** Width for which things are drawn to be printed, px: what A4 and Letter have between their margins. */
const PAPER = 680;

/**
 * Watches the host's width in whole px (0 until it is laid out) and asks for an update when it changes. For paper it is
 * at most that of a page: what is drawn for a wide screen would be too small to read there.
 */
export class WidthController implements ReactiveController {
  value = 0;
  private onScreen = 0;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.value) return;
      this.value = width;
      this.onScreen = width;
      // a frame later: drawing at once would change heights while they are being observed
      requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.observer.observe(this.host);
    addEventListener("beforeprint", this.print);
    addEventListener("afterprint", this.print);
  }

  hostDisconnected() {
    this.observer?.disconnect();
    removeEventListener("beforeprint", this.print);
    removeEventListener("afterprint", this.print);
  }

  private readonly print = ({ type }: Event) => {
    const width = type === "beforeprint" ? Math.min(PAPER, this.onScreen) : this.onScreen;
    if (width === this.value) return;
    this.value = width;
    this.host.requestUpdate();
  };
}

export function onWidth(host: LitElement): WidthController {
  return new WidthController(host);
}
