import type { OptionStyle } from "../charts/style.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Outcome } from "./runner.ts";

/** What every section of the Why and Plan views is drawn from. */
export interface SectionContext {
  /** the latest run; while a slider is dragged a preview */
  outcome: Outcome;
  scenario: Scenario;
  /** how each option is drawn, by id */
  styles: Record<string, OptionStyle>;
  /** the short name of an option, for the middle of a sentence */
  name(id: string): string;
  /** an input's name in full: "Suite: fit" */
  label(path: string): string;
  /** the outcome is one of earlier inputs */
  stale: boolean;
  /** moves inputs to exact values, as one step that can be undone */
  set(changes: readonly { path: string; to: number }[]): void;
}

/** A dear analysis, as a section sees it: its table as far as there is one, and what is being done about it. */
export interface Task<T> {
  table: T | null;
  /** share that is done while it runs, 0–1 */
  running: number | null;
  /** it will run by itself when its turn comes */
  waiting?: boolean;
  /** the table is one of earlier inputs */
  stale: boolean;
  error: string | null;
  /** runs it now, before whatever waits */
  start(): void;
  cancel(): void;
}

/** What the section of one dear analysis is drawn from. */
export interface AnalysisContext<T> extends SectionContext {
  task: Task<T>;
}
