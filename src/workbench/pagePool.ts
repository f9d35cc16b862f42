import type { ReactiveController, ReactiveControllerHost } from "lit";
import { browserPool } from "../simulation/browserPool.ts";
import { type Pool, WorkerDied } from "../simulation/pool.ts";

/**
 * Workers for the pages, which must not take over those of the results; started when first needed, and anew after one has
 * died.
 */
export class PagePool implements ReactiveController {
  private started: Pool | null = null;
  readonly pool: Pool = {
    run: async (job, orders, onDone, signal) => {
      this.started ??= this.newPool();
      const { started } = this;
      try {
        await started.run(job, orders, onDone, signal);
      } catch (error) {
        if (error instanceof WorkerDied && started === this.started) this.close();
        throw error;
      }
    },
    close: () => this.close(),
  };

  constructor(
    host: ReactiveControllerHost,
    private readonly newPool: () => Pool = () => browserPool(1),
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  private close() {
    this.started?.close();
    this.started = null;
  }
}
