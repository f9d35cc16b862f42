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
  onError(message: string): void;
}

/** Trials of a preview: enough for a verdict, few enough to follow a slider. */
export const PREVIEW_TRIALS = 2000;

/**
 * Keeps one scenario's results up to date: a preview first, then the full run. A newer scenario cancels an older full
 * run at once; a preview under way is let finish, since it is over before the eye would miss it and a slider that is
 * being dragged would otherwise never show one.
 */
export class Runner {
  private wanted: { scenario: Scenario; full: boolean } | null = null;
  private active = false;
  private fullRun: AbortController | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly events: RunnerEvents,
  ) {}

  /** Asks for results of `scenario`; only a preview while `full` is false. */
  request(scenario: Scenario, full: boolean): void {
    this.wanted = { scenario, full };
    this.fullRun?.abort();
    if (!this.active) void this.work();
  }

  /** Stops the full run under way; the preview's results stay. */
  cancel(): void {
    this.fullRun?.abort();
  }

  private async work(): Promise<void> {
    this.active = true;
    while (this.wanted) {
      const { scenario, full } = this.wanted;
      this.wanted = null;
      const isSmall = scenario.trials <= PREVIEW_TRIALS;
      try {
        if (!isSmall) await this.run(scenario, true);
        if (this.wanted === null && (full || isSmall)) await this.runFull(scenario);
      } catch (error) {
        this.events.onError(error instanceof Error ? error.message : String(error));
      }
    }
    this.active = false;
  }

  private async runFull(scenario: Scenario): Promise<void> {
    const stop = new AbortController();
    this.fullRun = stop;
    try {
      await this.run(scenario, false, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      this.fullRun = null;
      this.events.onProgress(null);
    }
  }

  private async run(scenario: Scenario, preview: boolean, signal?: AbortSignal): Promise<void> {
    const result = await simulate(scenario, this.pool, {
      trials: preview ? PREVIEW_TRIALS : scenario.trials,
      signal,
      onProgress: preview ? undefined : (done, all) => this.events.onProgress(done / all),
    });
    this.events.onOutcome({ result, decision: decide(result, { provisional: preview }), preview });
  }
}
