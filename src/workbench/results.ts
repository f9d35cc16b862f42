import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Fan } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { browserPool } from "../simulation/browserPool.ts";
import { type Pool, WorkerDied } from "../simulation/pool.ts";
import { Freshness } from "./freshness.ts";
import { fanCache } from "./optionViews.ts";
import { type Outcome, Runner } from "./runner.ts";
import { decidingText } from "./scenarioText.ts";
import { stampParts } from "./verdictViews.ts";

/** Runs that take longer than this, ms, show how far they have come. */
const PATIENCE = 300;

/** A thumb that has not moved for this long rests, ms. */
const REST = 150;

/** Whom the results tell. */
export interface ResultsEvents {
  /** results are shown; `isCurrent`: of the inputs as they are now */
  onShow(outcome: Outcome, isCurrent: boolean): void;
  /** the words follow them */
  onSpeak(outcome: Outcome): void;
  /** what is shown is of earlier inputs from now on */
  onOutdate(): void;
  /** they are as complete as they get; `byItself`: not because the reader stopped them */
  onRest(byItself: boolean): void;
  /** how far a run has come that takes long; null when none does */
  onProgress(share: number | null): void;
  onFailure(heading: string, message: string): void;
}

/** Keeps the results of one scenario up to date: previews while a slider is held, then all futures. */
export class Results implements ReactiveController {
  outcome: Outcome | null = null;
  /** the results that the words speak of */
  spoken: Outcome | null = null;
  /** the results when the slider was taken hold of */
  held: Outcome | null = null;
  stamp: readonly string[] = [];
  fan: ((option: string, kind: CurveKind) => Fan) | null = null;
  private pool!: Pool;
  private runner!: Runner;
  private wanted: Scenario | null = null;
  /** the scenario in whose run a worker died last */
  private lethal: Scenario | null = null;
  /** which document each scenario asked for belongs to */
  private readonly documents = new WeakMap<Scenario, string>();
  private readonly freshness: Freshness;
  /** a full run is under way */
  private running = false;
  private isHeld = false;
  private isLong = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly events: ResultsEvents,
    private readonly newPool: () => Pool = () => browserPool(),
  ) {
    this.freshness = new Freshness(host);
    host.addController(this);
  }

  hostConnected() {
    this.connect();
  }

  hostDisconnected() {
    this.pool.close();
    for (const timer of [this.patience, this.rest]) clearTimeout(timer);
  }

  /** What is shown is of earlier inputs, and has been for long enough to be told. */
  get stale(): boolean {
    return this.freshness.stale;
  }

  /** What is shown is not the whole answer to the inputs yet. */
  get isUpdating(): boolean {
    return this.freshness.pending || this.isHeld || this.running;
  }

  /** A slider is held: a preview of `scenario`; the words wait until it rests. */
  preview(scenario: Scenario, document: string) {
    if (!this.isHeld) this.held = this.outcome;
    this.isHeld = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      if (this.outcome) this.speak(this.outcome);
    }, REST);
    this.request(scenario, document, false);
  }

  /** All futures of `scenario`, after a preview. */
  complete(scenario: Scenario, document: string) {
    this.isHeld = false;
    this.held = null;
    clearTimeout(this.rest);
    this.rest = undefined;
    if (this.answers(scenario, document)) this.adopt(scenario, document);
    else this.request(scenario, document, true);
  }

  /** Whether the results are all there, and those of this scenario but for how it is presented. */
  private answers(scenario: Scenario, document: string): boolean {
    const { outcome, wanted } = this;
    if (!outcome || outcome.preview || this.running || this.freshness.pending || wanted === null) return false;
    const shown = outcome.result.scenario;
    return (
      shown === wanted &&
      shown !== scenario &&
      this.documents.get(shown) === document &&
      decidingText(shown) === decidingText(scenario)
    );
  }

  private adopt(scenario: Scenario, document: string) {
    const { result, ...rest } = this.outcome as Outcome;
    this.wanted = scenario;
    this.documents.set(scenario, document);
    this.show({ ...rest, result: { ...result, scenario } });
  }

  /** Stops the run under way; the preview's results stay. */
  cancel() {
    this.runner.cancel();
  }

  private connect() {
    this.pool = this.newPool();
    this.runner = new Runner(this.pool, {
      onOutcome: (outcome) => this.show(outcome),
      onProgress: (share) => this.track(share),
      onError: (error) => this.recover(error),
    });
  }

  /** A worker that dies is replaced, once for a scenario: one that kills workers would do so for ever. */
  private recover(error: Error) {
    const { wanted } = this;
    if (error instanceof WorkerDied && wanted && wanted !== this.lethal) {
      this.lethal = wanted;
      this.pool.close();
      this.connect();
      this.runner.request(wanted, !this.isHeld);
      this.events.onFailure("The simulation was started again", error.message);
      return;
    }
    this.freshness.pending = false;
    this.events.onFailure("The simulation stopped; the results are those of before", error.message);
  }

  private request(scenario: Scenario, document: string, full: boolean) {
    this.wanted = scenario;
    this.documents.set(scenario, document);
    if (this.outcome) this.outdate();
    this.runner.request(scenario, full);
  }

  private show(outcome: Outcome) {
    const { scenario } = outcome.result;
    const { wanted, documents } = this;
    // A preview that was under way when another document was opened says nothing of that one.
    if (!wanted || documents.get(scenario) !== documents.get(wanted)) return;
    this.outcome = outcome;
    this.fan = fanCache(outcome.result, outcome.decision.baseline);
    this.freshness.settle();
    this.events.onShow(outcome, scenario === wanted);
    if (scenario !== wanted) this.outdate();
    if (this.rest === undefined) this.speak(outcome);
  }

  private speak(outcome: Outcome) {
    this.spoken = outcome;
    this.stamp = stampParts(outcome);
    this.host.requestUpdate();
    this.events.onSpeak(outcome);
  }

  private outdate() {
    this.freshness.outdate();
    this.events.onOutdate();
  }

  private track(share: number | null) {
    if (this.running !== (share !== null)) this.host.requestUpdate();
    this.running = share !== null;
    if (share === null) {
      clearTimeout(this.patience);
      this.patience = undefined;
      this.isLong = false;
      if (!this.freshness.pending && !this.isHeld) this.events.onRest(this.outcome?.preview === false);
    } else {
      this.patience ??= setTimeout(() => {
        this.isLong = true;
      }, PATIENCE);
    }
    this.events.onProgress(this.isLong ? share : null);
  }
}
