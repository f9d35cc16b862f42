import type { ReactiveController, ReactiveControllerHost } from "lit";
import { browserPool } from "../simulation/browserPool.ts";
import type { Pool } from "../simulation/pool.ts";

/** Workers for the pages, which must not take over those of the results; started when first needed. */
export class PagePool implements ReactiveController {
  private started: Pool | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.started?.close();
    this.started = null;
  }

  get pool(): Pool {
    this.started ??= browserPool(1);
    return this.started;
  }
}
