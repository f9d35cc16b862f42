import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Results that are older than this, ms, are told by their colour: while previews follow a slider nothing flickers. */
const PATIENCE = 300;

/** Whether the results shown are those of the inputs, and for how long they have not been. */
export class Freshness implements ReactiveController {
  /** the results are not, or not yet, those of the inputs */
  pending = true;
  /** and have been so for long enough to be told */
  stale = false;
  private ageing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.ageing);
  }

  /** From now on the results shown are those of earlier inputs. */
  outdate() {
    this.pending = true;
    this.ageing ??= setTimeout(() => {
      this.stale = true;
      this.host.requestUpdate();
    }, PATIENCE);
    this.host.requestUpdate();
  }

  /** They are those of the inputs again; or will not be, and that is told elsewhere. */
  settle() {
    this.pending = false;
    this.stale = false;
    clearTimeout(this.ageing);
    this.ageing = undefined;
    this.host.requestUpdate();
  }
}
