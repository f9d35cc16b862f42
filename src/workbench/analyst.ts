import type { Scenario } from "../scenario/scenario.ts";
import type { Analyses, AnalysesConnection, FromAnalyses, SettingsOf, TableOf } from "./analysisMessages.ts";
import { decidingText } from "./scenarioText.ts";
import type { Task } from "./section.ts";
import { structureOf } from "./structure.ts";
import { TableCache } from "./tableCache.ts";

/** How long results must have been complete before analyses start by themselves, ms. */
const IDLE_AFTER = 1000;

/** What the analyst is given: a way to start its worker, and whom to tell that tasks have changed. */
export interface AnalystEvents {
  connect(): AnalysesConnection;
  onChange(): void;
}

/** A scenario that results are shown of, by its text; `structure` says whose tables fit it. */
interface Shown {
  scenario: Scenario;
  text: string;
  structure: string;
}

interface Running {
  id: number;
  kind: string;
  slot: string;
  share: number;
  partial: unknown;
}

/**
 * Keeps the tables of the dear analyses up to date, one at a time, in a worker: those that the view shows, in its order,
 * by themselves once the results have been complete for a while, or at once when asked. While inputs move nothing runs:
 * the cores belong to the results themselves. What the reader cancels stays so for these inputs only: once one of them
 * has moved it is made by itself again, as is what failed.
 */
export class Analyst<A extends Analyses> {
  private connection: AnalysesConnection | null = null;
  /** the worker has something in hand, be it only what was cancelled */
  private busy = false;
  private lastId = 0;
  private shown: Shown | null = null;
  private kinds: readonly (keyof A & string)[] = [];
  private settings = new Map<string, unknown>();
  private running: Running | null = null;
  /** asked for by the reader, first come first served */
  private asked: string[] = [];
  /** cancelled by the reader: not started again by itself before there are results of other inputs */
  private declined = new Set<string>();
  private errors = new Map<string, string>();
  private readonly tables = new TableCache();
  /** by kind: what was shown before, of other inputs or made with other settings */
  private readonly earlier = new Map<string, { table: unknown; structure: string }>();
  /** how far the results are: inputs move, they are as complete as they get, they have been so for a while */
  private phase: "moving" | "complete" | "idle" = "moving";
  private byItself = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: AnalystEvents) {}

  /** Inputs move: whatever runs is ended, and nothing starts before results are complete again. */
  halt(): void {
    clearTimeout(this.timer);
    this.phase = "moving";
    this.asked = [];
    if (!this.busy) return;
    this.keepPartial();
    // Told to stop it would first finish what it has in hand.
    this.disconnect();
    this.events.onChange();
  }

  /** Results of this scenario are shown from now on. */
  attend(scenario: Scenario): void {
    if (this.shown?.scenario === scenario) return;
    const text = decidingText(scenario);
    if (this.shown?.text === text) return;
    this.halt();
    this.declined.clear();
    this.errors.clear();
    this.recall();
    const structure = structureOf(scenario);
    // Settings name inputs.
    if (structure !== this.shown?.structure) this.settings.clear();
    this.shown = { scenario, text, structure };
    this.tables.use(text);
  }

  /** The results shown are as complete as they get; only what is asked for runs unless `byItself`. */
  rest(byItself: boolean): void {
    if (this.phase !== "moving") return;
    this.phase = "complete";
    this.byItself = byItself;
    if (byItself) {
      this.timer = setTimeout(() => {
        this.phase = "idle";
        this.next();
      }, IDLE_AFTER);
    }
    this.next();
  }

  /** The kinds that the view shows, in the order in which they are wanted. */
  view(kinds: readonly (keyof A & string)[]): void {
    this.kinds = kinds;
    this.asked = this.asked.filter((kind) => kinds.includes(kind));
    if (this.running && !kinds.includes(this.running.kind)) this.stop();
    this.next();
  }

  /** Sets what a kind of analysis is made with; where that makes another table, it is made at once. */
  configure<K extends keyof A & string>(kind: K, settings: SettingsOf<A[K]>): void {
    const before = this.slotOf(kind);
    this.settings.set(kind, settings);
    if (this.slotOf(kind) === before) return;
    this.recall(before);
    if (this.running?.kind === kind) {
      this.keepPartial();
      this.stop();
    }
    if (this.tableOf(this.slotOf(kind)) === undefined) this.ask(kind);
    else this.events.onChange();
  }

  /** What a kind of analysis is made with; undefined if nothing was set. */
  settingsOf<K extends keyof A & string>(kind: K): SettingsOf<A[K]> | undefined {
    return this.settings.get(kind) as SettingsOf<A[K]> | undefined;
  }

  /** How a kind of analysis stands. */
  task<K extends keyof A & string>(kind: K): Task<TableOf<A[K]>> {
    const slot = this.slotOf(kind);
    const running = this.running?.slot === slot ? this.running : null;
    const own = running?.partial ?? this.tableOf(slot);
    const earlier = this.earlier.get(kind);
    const fits = earlier !== undefined && earlier.structure === this.shown?.structure;
    return {
      table: (own ?? (fits ? earlier.table : null)) as TableOf<A[K]> | null,
      running: running?.share ?? null,
      waiting: this.asked.includes(kind) || (running === null && this.byItself && this.isWanted(kind)),
      stale: own === undefined && fits,
      error: this.errors.get(slot) ?? null,
      start: () => this.ask(kind),
      cancel: () => this.decline(kind),
    };
  }

  close(): void {
    clearTimeout(this.timer);
    this.disconnect();
  }

  private ask(kind: string) {
    this.declined.delete(kind);
    this.errors.delete(this.slotOf(kind));
    if (!this.asked.includes(kind) && this.running?.kind !== kind) this.asked.push(kind);
    this.next();
    this.events.onChange();
  }

  private decline(kind: string) {
    this.declined.add(kind);
    this.asked = this.asked.filter((each) => each !== kind);
    if (this.running?.kind === kind) this.stop();
    this.next();
    this.events.onChange();
  }

  /** Starts what comes next, unless something runs or inputs move. */
  private next() {
    if (this.phase === "moving" || this.running || !this.shown) return;
    const byItself = this.phase === "idle" ? this.kinds.find((kind) => this.isWanted(kind)) : undefined;
    const kind = this.asked.shift() ?? byItself;
    if (kind === undefined) return;
    const { shown } = this;
    const running: Running = { id: ++this.lastId, kind, slot: this.slotOf(kind), share: 0, partial: undefined };
    this.running = running;
    this.busy = true;
    this.connection ??= this.connect();
    const settings = this.settings.get(kind);
    this.connection.post({ kind: "start", id: running.id, analysis: kind, scenario: shown.scenario, settings });
    this.events.onChange();
  }

  private connect(): AnalysesConnection {
    const connection = this.events.connect();
    connection.listen(
      (message) => {
        if (connection === this.connection) this.hear(message);
      },
      (reason) => {
        if (connection !== this.connection) return;
        const { running } = this;
        this.disconnect();
        if (running) this.fail(running, reason);
      },
    );
    return connection;
  }

  private hear(message: FromAnalyses) {
    const { running, shown } = this;
    if (!running || !shown || message.id !== running.id) return;
    if (message.kind === "progress") running.share = message.share;
    else if (message.kind === "partial") running.partial = message.table;
    else {
      this.running = null;
      this.busy = false;
      if (message.kind === "failed") return this.fail(running, message.message);
      this.tables.keep(shown.text, running.slot, { kind: running.kind, table: message.table });
      this.next();
    }
    this.events.onChange();
  }

  private fail({ slot }: Running, message: string) {
    this.errors.set(slot, message);
    this.next();
    this.events.onChange();
  }

  /** Remembers the tables that are shown, all or one slot's: others are about to take their places. */
  private recall(only?: string) {
    const { shown } = this;
    if (!shown) return;
    for (const [slot, { kind, table }] of this.tables.of(shown.text)) {
      const isShown = only === undefined ? slot === this.slotOf(kind) : slot === only;
      if (isShown) this.earlier.set(kind, { table, structure: shown.structure });
    }
  }

  /** What is shown of an unfinished table stays, as one of earlier inputs, when its run ends. */
  private keepPartial() {
    const { running, shown } = this;
    if (!running || !shown || running.partial === undefined) return;
    this.earlier.set(running.kind, { table: running.partial, structure: shown.structure });
  }

  private stop() {
    if (this.running) this.connection?.post({ kind: "cancel", id: this.running.id });
    this.running = null;
  }

  private disconnect() {
    this.connection?.terminate();
    this.connection = null;
    this.running = null;
    this.busy = false;
  }

  /** Where the tables of a kind are kept: by kind and by what it is made with. */
  private slotOf(kind: string): string {
    return `${kind} ${JSON.stringify(this.settings.get(kind) ?? null)}`;
  }

  private tableOf(slot: string): unknown {
    return this.shown ? this.tables.get(this.shown.text, slot) : undefined;
  }

  private isWanted(kind: string): boolean {
    const slot = this.slotOf(kind);
    return (
      this.kinds.includes(kind) &&
      !this.declined.has(kind) &&
      !this.errors.has(slot) &&
      this.tableOf(slot) === undefined
    );
  }
}
