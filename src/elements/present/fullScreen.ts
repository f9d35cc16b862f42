import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A browser that ends full screen for a second window has done so by then, ms. */
const ENDED_WITHIN = 1000;

interface Show {
  /** what fills the screen */
  area(): HTMLElement;
  /** the browser itself ended full screen, as it does at Escape */
  ended(): void;
}

/** Full screen, where the browser allows that; its area's `fullscreenchange` must come to `follow`. */
export class FullScreen implements ReactiveController {
  isOn = false;
  /** leaving full screen was asked for, and is not the end of the show */
  private staysOpen = false;
  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly show: Show,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
    this.staysOpen = false;
  }

  /** Where that is not allowed, the show covers the window. */
  fill(): void {
    this.show
      .area()
      .requestFullscreen?.()
      .catch(() => {});
  }

  toggle(): void {
    if (!this.isOn) {
      this.fill();
      return;
    }
    this.staysOpen = true;
    this.end();
  }

  end(): Promise<void> {
    return document.exitFullscreen().catch(() => {});
  }

  /** A second window is about to open, which ends full screen in some browsers and is not to end the show. */
  outlive(): void {
    this.staysOpen = this.isOn;
    this.timer = window.setTimeout(() => {
      this.staysOpen = false;
    }, ENDED_WITHIN);
  }

  readonly follow = (): void => {
    const wasOn = this.isOn;
    this.isOn = document.fullscreenElement !== null;
    if (wasOn !== this.isOn) this.host.requestUpdate();
    if (wasOn && !this.isOn && !this.staysOpen) this.show.ended();
    this.staysOpen = false;
  };
}
