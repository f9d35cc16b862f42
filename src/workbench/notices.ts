import { html, type ReactiveControllerHost, type TemplateResult } from "lit";

/** What can be done about a notice. */
interface Offer {
  label: string;
  act(): void;
}

/** The one line at the foot of the page about what was done; the next one takes its place. */
export class Notices {
  private message = "";
  private offer: Offer | null = null;

  constructor(private readonly host: Pick<ReactiveControllerHost, "requestUpdate">) {}

  tell(message: string, offer: Offer | null = null) {
    this.message = message;
    this.offer = offer;
    this.host.requestUpdate();
  }

  /** Takes the line away if it is about this offer. */
  withdraw(label: string) {
    if (this.offer?.label === label) this.tell("");
  }

  render(): TemplateResult {
    return html`<spandrel-notice
      message=${this.message}
      action=${this.offer?.label ?? ""}
      @notice-act=${() => this.offer?.act()}
      @notice-close=${() => this.tell("")}
    ></spandrel-notice>`;
  }
}
