import type { LitElement, ReactiveController } from "lit";

/** Watches the host's width in whole px (0 until it is laid out) and asks for an update when it changes. */
export class WidthController implements ReactiveController {
  value = 0;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.value) return;
      this.value = width;
      // a frame later: drawing at once would change heights while they are being observed
      requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }
}

export function onWidth(host: LitElement): WidthController {
  return new WidthController(host);
}
