import { nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { ShareLinks } from "../../elements/share/share.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Outcome } from "../runner.ts";
import type { SharedFigures } from "./figures.ts";
import { isLink, type OpenedLink } from "./linkFormat.ts";

/** What the page that shares scenarios does. */
interface SharingEvents {
  onOpen(opened: OpenedLink): void;
  onFailure(heading: string, message: string): void;
  /** shared figures were compared with those of this page */
  onCompare(answer: string): void;
}

/** Sends the scenario round as a link, and takes those that come round in the address. Fetched when first needed. */
export class Sharing implements ReactiveController {
  private dialog: typeof import("./shareDialog.ts").shareDialog | null = null;
  private links: ShareLinks | null = null;
  private isOpen = false;
  /** figures that came with the scenario that is open, until they are compared */
  private figures: { of: Scenario; shared: SharedFigures } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly events: SharingEvents,
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener("hashchange", this.take);
    void this.take();
  }

  hostDisconnected() {
    removeEventListener("hashchange", this.take);
  }

  /** Offers a scenario as a link. */
  async offer(scenario: Scenario, outcome: Outcome | null): Promise<void> {
    try {
      const { linksTo, shareDialog } = await import("./shareDialog.ts");
      this.dialog = shareDialog;
      this.isOpen = true;
      this.links = null;
      this.host.requestUpdate();
      this.links = await linksTo(scenario, outcome);
    } catch (error) {
      this.isOpen = false;
      this.events.onFailure("The link was not made", (error as Error).message);
    }
    this.host.requestUpdate();
  }

  render(outcome: Outcome | null) {
    if (!this.isOpen || !this.dialog) return nothing;
    return this.dialog(this.links, outcome, () => {
      this.isOpen = false;
      this.host.requestUpdate();
    });
  }

  /** Compares the figures that came with a scenario, once there are those of this page. */
  async compare(outcome: Outcome): Promise<void> {
    const { figures } = this;
    if (!figures || outcome.preview || outcome.result.scenario !== figures.of) return;
    this.figures = null;
    const { comparedFigures } = await import("./figures.ts");
    this.events.onCompare(comparedFigures(figures.shared, outcome));
  }

  /** Opens the scenario that the address holds, and takes it out of the address: a reload is not to open it again. */
  private readonly take = async () => {
    const { hash } = location;
    if (!isLink(hash)) return;
    history.replaceState(null, "", `${location.pathname}${location.search}#decide`);
    dispatchEvent(new HashChangeEvent("hashchange"));
    await this.open(hash);
  };

  /** Opens the scenario that a link holds, by its part from # on. */
  async open(hash: string): Promise<void> {
    try {
      const { readLink } = await import("./link.ts");
      const opened = await readLink(hash);
      if ("scenario" in opened && opened.figures) this.figures = { of: opened.scenario, shared: opened.figures };
      this.events.onOpen(opened);
    } catch (error) {
      this.events.onFailure("The link was not opened", (error as Error).message);
    }
  }
}
