import { attribution } from "../../decision/attribution.ts";
import type { Attribution } from "../../decision/attributionTable.ts";
import { decide } from "../../decision/decide.ts";
import { mixerOf } from "../../scenario/mix.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Pool } from "../../simulation/pool.ts";
import { simulate } from "../../simulation/simulate.ts";
import type { Outcome } from "../runner.ts";
import type { Task } from "../section.ts";
import type { Document } from "../session.ts";
import {
  AS_FILED,
  type ChoiceGroup,
  choiceGroups,
  firstRival,
  isOfLibrary,
  type LibraryList,
  PRESENT,
} from "./choices.ts";

/** One of the scenarios that are compared. */
export interface Side {
  choice: string;
  /** null until it is fetched */
  scenario: Scenario | null;
  /** its results on the shared draws; null until they are there */
  outcome: Outcome | null;
  /** share of its futures that is simulated, while that goes on */
  running: number | null;
  error: string | null;
}

/** What the page tells of itself. */
export interface PageState {
  document: Document;
  outcome: Outcome | null;
  stale: boolean;
  /** draws the page anew, with what stands around the comparison */
  update(): void;
}

/** Scenarios that can be compared at once. */
export const MOST_SIDES = 4;

/** Futures of a scenario that is only compared, at most. */
const MOST_TRIALS = 10_000;

/** Changes up to which what each moved is worked out unasked: few enough to try every order soon. */
const MOST_UNASKED = 6;

/** One piece of work for the workers. */
interface Job {
  key: unknown;
  stop: AbortController;
  share: number;
}

/**
 * The scenarios that are compared, and the work on them: each is simulated on the draws of the first, then what each
 * difference between two of them moved. The workers are the page's own: work waits while the present scenario's results
 * are on their way, and is begun again when they took the workers.
 */
export class Comparison {
  /** ids of choices, A first; null until the first look */
  private chosen: string[] | null = null;
  /** which two differences are told of */
  pair: [number, number] = [0, 1];
  private page: PageState | null = null;
  private onChange: () => void = () => {};
  private library: ChoiceGroup["choices"] = [];
  private readonly opened: Scenario[] = [];
  private readonly fetched = new Map<string, Scenario>();
  private readonly fetching = new Set<string>();
  private readonly errors = new Map<unknown, string>();
  private readonly outcomes = new WeakMap<Scenario, Map<string, Outcome>>();
  private readonly tables = new WeakMap<Outcome, WeakMap<Outcome, Attribution>>();
  private readonly parts = new WeakMap<Scenario, WeakMap<Scenario, number>>();
  /** attributions that were asked for, and those that were stopped */
  private readonly asked = new WeakSet<Outcome>();
  private readonly stopped = new WeakSet<Outcome>();
  private job: Job | null = null;

  constructor(private readonly pool: Pool) {}

  /** Shown from now on: `onChange` is told whenever there is something new to draw. */
  open(list: LibraryList, onChange: () => void): void {
    this.onChange = onChange;
    // what is kept may have been changed since
    for (const known of [this.fetched, this.errors]) {
      for (const key of [...known.keys()].filter(isOfLibrary)) known.delete(key as string);
    }
    list().then(
      (choices) => {
        this.library = choices;
        onChange();
      },
      () => {}, // a library that cannot be read offers nothing
    );
  }

  /** Shown no longer: nothing is worked on. */
  close(): void {
    this.onChange = () => {};
    this.page = null;
    this.job?.stop.abort();
  }

  /** What the page shows has changed, or may have: works on what is missing. */
  attend(page: PageState): void {
    const isOther = this.page && this.page.document.id !== page.document.id;
    this.page = page;
    if (!this.chosen || isOther) {
      const rival = firstRival(page.document);
      // from what was to what is; from what is to what else could be
      this.chosen = rival === AS_FILED ? [AS_FILED, PRESENT] : [PRESENT, rival];
    }
    // what was undone or filed is no choice any more
    if (page.document.scenario === page.document.file) {
      const rival = firstRival(page.document);
      this.chosen = this.chosen.map((id) => (id === AS_FILED ? rival : id));
    }
    if (!this.isSettled) this.job?.stop.abort();
    else this.work();
  }

  get groups(): ChoiceGroup[] {
    return this.page ? choiceGroups(this.page.document, this.library, this.opened) : [];
  }

  get sides(): Side[] {
    const seed = this.seed;
    return (this.chosen ?? []).map((choice) => {
      const scenario = this.scenarioOf(choice);
      const key = scenario ?? choice;
      return {
        choice,
        scenario,
        outcome: scenario && seed !== null ? this.outcomeOf(scenario, seed) : null,
        running: this.job?.key === scenario ? (this.job?.share ?? null) : null,
        error: this.errors.get(key) ?? null,
      };
    });
  }

  /** What each difference between the chosen two moved. */
  get task(): Task<Attribution> {
    const ends = this.ends;
    const key = ends?.[1];
    const table = ends ? (this.tables.get(ends[0])?.get(ends[1]) ?? null) : null;
    return {
      table,
      running: ends && this.job?.key === key ? (this.job?.share ?? null) : null,
      waiting: ends !== null && table === null && this.isWanted(ends),
      stale: false,
      error: this.errors.get(key) ?? null,
      start: () => {
        if (!ends) return;
        this.asked.add(ends[1]);
        this.stopped.delete(ends[1]);
        this.errors.delete(key);
        this.work();
        this.onChange();
      },
      cancel: () => {
        if (!ends) return;
        this.stopped.add(ends[1]);
        this.job?.stop.abort();
      },
    };
  }

  choose(index: number, choice: string): void {
    this.chosen = (this.chosen ?? []).map((id, i) => (i === index ? choice : id));
    this.errors.delete(choice);
    this.restart();
  }

  /** One more to compare: the first that is not there yet. */
  add(): void {
    const chosen = this.chosen ?? [];
    if (chosen.length >= MOST_SIDES) return;
    const all = this.groups.flatMap(({ choices }) => choices.map(({ id }) => id));
    const isSame = (id: string) => id === `shipped:${this.page?.document.shipped}`;
    const next = all.find((id) => !chosen.includes(id) && !isSame(id)) ?? all[0];
    this.chosen = [...chosen, next];
    this.restart();
  }

  remove(index: number): void {
    this.chosen = (this.chosen ?? []).filter((_, i) => i !== index);
    this.pair = [0, 1];
    this.restart();
  }

  /** A scenario from a file takes a place. */
  take(index: number, scenario: Scenario): void {
    this.opened.push(scenario);
    this.choose(index, `opened:${this.opened.length - 1}`);
  }

  compare(first: number, second: number): void {
    this.pair = [first, second];
    this.restart();
  }

  retry(index: number): void {
    const side = this.sides[index];
    this.errors.delete(side.scenario ?? side.choice);
    this.restart();
  }

  /** The seed that all share: the first one's. */
  get seed(): string | null {
    return this.chosen ? (this.scenarioOf(this.chosen[0])?.seed ?? null) : null;
  }

  private restart(): void {
    this.job?.stop.abort();
    this.onChange();
    this.work();
  }

  /** The results of the chosen two, once both are there and can be put on one scale. */
  private get ends(): [Outcome, Outcome] | null {
    const [a, b] = this.pair.map((i) => this.sides[i]?.outcome ?? null);
    return a && b && a.result.scenario.currency === b.result.scenario.currency ? [a, b] : null;
  }

  private isWanted([a, b]: [Outcome, Outcome]): boolean {
    if (this.stopped.has(b) || this.errors.has(b)) return false;
    return this.asked.has(b) || this.partsBetween(a.result.scenario, b.result.scenario) <= MOST_UNASKED;
  }

  /** How many changes lie between two scenarios that move something. */
  partsBetween(a: Scenario, b: Scenario): number {
    const from = this.parts.get(a) ?? new WeakMap<Scenario, number>();
    this.parts.set(a, from);
    const known = from.get(b) ?? mixerOf(a, b).parts.filter(({ moves }) => moves).length;
    from.set(b, known);
    return known;
  }

  private get isSettled(): boolean {
    if (!this.page?.outcome) return false;
    const { outcome, document, stale } = this.page;
    return !stale && !outcome.preview && outcome.result.scenario === document.scenario;
  }

  private scenarioOf(choice: string): Scenario | null {
    const { document } = this.page ?? {};
    if (choice === PRESENT) return document?.scenario ?? null;
    if (choice === AS_FILED) return document?.file ?? null;
    return this.fetched.get(choice) ?? null;
  }

  private outcomeOf(scenario: Scenario, seed: string): Outcome | null {
    const present = this.page?.outcome;
    if (present && scenario === this.page?.document.scenario && seed === scenario.seed) return present;
    return this.outcomes.get(scenario)?.get(seed) ?? null;
  }

  /** Begins the next piece of work, if there is any and nothing else is under way. */
  private work(): void {
    const { page, seed } = this;
    if (!page || this.job) return;
    const sides = this.sides;
    for (const { choice, scenario } of sides) {
      if (scenario === null) this.fetch(choice);
    }
    if (!this.isSettled || seed === null) return;
    const missing = sides.find(({ scenario, outcome, error }) => scenario && !outcome && !error)?.scenario;
    if (missing) {
      this.begin(missing, (job) => this.simulate(missing, seed, job));
      return;
    }
    const { ends } = this;
    if (!ends || this.task.table || !this.isWanted(ends) || sides.some(({ outcome, error }) => !outcome && !error))
      return;
    this.begin(ends[1], (job) => this.attribute(ends, seed, job));
  }

  private fetch(choice: string): void {
    if (this.fetching.has(choice) || this.errors.has(choice)) return;
    const found = this.groups.flatMap(({ choices }) => choices).find(({ id }) => id === choice);
    this.fetching.add(choice);
    const load = found ? found.load() : Promise.reject(new Error("It is no longer there"));
    load
      .then(
        (scenario) => {
          this.fetched.set(choice, scenario);
        },
        (error) => {
          this.errors.set(choice, (error as Error).message);
        },
      )
      .finally(() => {
        this.fetching.delete(choice);
        this.onChange();
        this.work();
      });
  }

  private begin(key: unknown, act: (job: Job) => Promise<void>): void {
    const job: Job = { key, stop: new AbortController(), share: 0 };
    this.job = job;
    this.onChange();
    const before = this.page?.outcome;
    act(job)
      .catch(async (error) => {
        // The present scenario's run may have taken the workers: then the page is told so next.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const isOvertaken = !this.isSettled || this.page?.outcome !== before;
        if (!job.stop.signal.aborted && !isOvertaken) this.errors.set(key, (error as Error).message);
      })
      .finally(() => {
        this.job = null;
        this.onChange();
        this.page?.update();
        this.work();
      });
  }

  private async simulate(scenario: Scenario, seed: string, job: Job): Promise<void> {
    const trials = Math.min(scenario.trials, MOST_TRIALS);
    const result = await simulate(scenario, this.pool, {
      seed,
      trials,
      signal: job.stop.signal,
      onProgress: (done, all) => this.tell(job, done / all),
    });
    const known = this.outcomes.get(scenario) ?? new Map<string, Outcome>();
    known.set(seed, { result, decision: decide(result), preview: false });
    this.outcomes.set(scenario, known);
  }

  private async attribute([a, b]: [Outcome, Outcome], seed: string, job: Job): Promise<void> {
    const table = await attribution(
      a.result.scenario,
      b.result.scenario,
      (mix, settings) => simulate(mix, this.pool, settings),
      { signal: job.stop.signal, onProgress: (share) => this.tell(job, share) },
      { seed, mostTrials: Math.min(a.result.trials, b.result.trials) },
    );
    const known = this.tables.get(a) ?? new WeakMap<Outcome, Attribution>();
    known.set(b, table);
    this.tables.set(a, known);
  }

  /** Progress is told in steps that can be seen. */
  private tell(job: Job, share: number): void {
    const isStep = Math.floor(share * 50) > Math.floor(job.share * 50);
    job.share = share;
    if (isStep) this.onChange();
  }
}
