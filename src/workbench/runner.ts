import { decide } from "../decision/decide.ts";
import type { Decision } from "../decision/decision.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Pool } from "../simulation/pool.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { simulate } from "../simulation/simulate.ts";

/** A run with what it decides. */
export interface Outcome {
  result: SimulationResult;
  decision: Decision;
  /** fewer trials than the scenario asks for, to answer sooner */
  preview: boolean;
}

/** What the runner tells as it goes. */
export interface RunnerEvents {
  onOutcome(outcome: Outcome): void;
  /** share of a full run that is done; null when none is under way */
  onProgress(done: number | null): void;
  onError(error: Error): void;
}

/** When what was shown has been drawn; a hidden page draws nothing, and does not wait for it. */
function drawn(): Promise<void> {
  if (globalThis.document?.visibilityState !== "visible") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Trials of a preview: enough for a verdict, few enough to follow a slider. */
export const PREVIEW_TRIALS = 2000;

/**
 * Keeps one scenario's results up to date: a preview of its first trials, then all of them. A newer scenario cancels an
 * older run, but not before its preview is there: that is over before the eye would miss it, and a slider that is being
 * dragged would otherwise never show one.
 */
export class Runner {
  private wanted: { scenario: Scenario; full: boolean } | null = null;
  /** the run under way, and whether it has given its preview */
  private running: { stop: AbortController; previewed: boolean } | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly events: RunnerEvents,
  ) {}

  /** Asks for results of `scenario`; only a preview while `full` is false. */
  request(scenario: Scenario, full: boolean): void {
    this.wanted = { scenario, full };
    if (!this.running) void this.work();
    else if (this.running.previewed) this.running.stop.abort();
  }

  /** Stops the run under way; the preview's results stay. */
  cancel(): void {
    this.running?.stop.abort();
  }

  private async work(): Promise<void> {
    while (this.wanted) {
      const { scenario, full } = this.wanted;
      this.wanted = null;
      const running = { stop: new AbortController(), previewed: false };
      this.running = running;
      try {
        await this.run(scenario, full || scenario.trials <= PREVIEW_TRIALS, running);
      } catch (error) {
        if (!running.stop.signal.aborted) this.events.onError(error as Error);
      }
      this.running = null;
      this.events.onProgress(null);
    }
  }

  private async run(scenario: Scenario, full: boolean, running: NonNullable<Runner["running"]>): Promise<void> {
    const show = (result: SimulationResult, preview: boolean) =>
      this.events.onOutcome({ result, decision: decide(result, { provisional: preview }), preview });
    const result = await simulate(scenario, this.pool, {
      trials: full ? scenario.trials : PREVIEW_TRIALS,
      signal: running.stop.signal,
      preview: full
        ? {
            trials: PREVIEW_TRIALS,
            onResult: (first) => {
              running.previewed = true;
              show(first, true);
              if (this.wanted) running.stop.abort();
              // Drawing the preview comes before the rest of the futures: they share the machine's cores.
              else return drawn();
            },
          }
        : undefined,
      onProgress: full ? (done, all) => this.events.onProgress(done / all) : undefined,
    });
    show(result, !full);
  }
}
