import type { LitElement, ReactiveController } from "lit";

/** Whether the page is being printed: the host is drawn anew before and after. */
class PrintController implements ReactiveController {
  isOn = false;

  constructor(private readonly host: LitElement) {
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
  };
}

export function onPrint(host: LitElement): PrintController {
  return new PrintController(host);
}
