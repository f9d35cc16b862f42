import type { ReactiveController } from "lit";

/** A host, which may be one that can be drawn at once. */
interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** draws what was asked for now, not a moment later */
  drawNow?(): void;
}

/** Whether the page is being printed, told before it is: what is only on paper is there in time. */
export class Printing implements ReactiveController {
  isOn = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener("beforeprint", this.follow);
    addEventListener("afterprint", this.follow);
  }

  hostDisconnected() {
    removeEventListener("beforeprint", this.follow);
    removeEventListener("afterprint", this.follow);
  }

  private readonly follow = ({ type }: Event) => {
    this.isOn = type === "beforeprint";
    this.host.requestUpdate();
    this.host.drawNow?.();
  };
}
