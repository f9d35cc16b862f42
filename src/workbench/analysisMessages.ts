import type { Base, Watch } from "../decision/base.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Connection, Pool } from "../simulation/pool.ts";
import type { RunVariants } from "../simulation/variants.ts";

/** How a long analysis is watched whose table comes coarse first. */
export interface AnalysisWatch<T> extends Watch {
  /** told the table as far as it has come */
  onPartial?: (table: T) => void;
}

/** One dear analysis of a run: a table of plain data, by settings of its own; with the workers where variants are not enough. */
export type Analysis<S, T> = (
  base: Base,
  run: RunVariants,
  settings: S,
  watch: AnalysisWatch<T>,
  pool: Pool,
) => T | Promise<T>;

/** Analyses by kind; settings go in and tables come out as each analysis has them. */
export type Analyses = Record<string, Analysis<never, unknown>>;

export type SettingsOf<A> = A extends Analysis<infer S, infer _> ? S : never;
export type TableOf<A> = A extends Analysis<infer _, infer T> ? T : never;

/** What the page tells the worker. A new analysis takes the place of the one before. */
export type ToAnalyses =
  | { kind: "start"; id: number; analysis: string; scenario: Scenario; settings: unknown }
  | { kind: "cancel"; id: number };

/** What the worker tells the page. */
export type FromAnalyses =
  | { kind: "progress"; id: number; share: number }
  | { kind: "partial"; id: number; table: unknown }
  | { kind: "table"; id: number; table: unknown }
  | { kind: "failed"; id: number; message: string };

/** The worker, as the page sees it. */
export type AnalysesConnection = Connection<ToAnalyses, FromAnalyses>;
