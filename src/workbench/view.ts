import type { TemplateResult } from "lit";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import type { Plan, Scenario } from "../scenario/scenario.ts";
import type { AnalysisKind, analyses } from "./analyses.ts";
import type { SettingsOf, TableOf } from "./analysisMessages.ts";
import type { Insights } from "./insights.ts";
import type { SectionContext, Task } from "./section.ts";

/** The table that an analysis of a kind makes. */
export type AnalysisTable<K extends AnalysisKind> = TableOf<(typeof analyses)[K]>;

/** The inputs, for a view that shows some of them itself or changes how the scenario is presented. */
export interface ViewInputs {
  /** id of the document: what was made of another says nothing of this one */
  document: string;
  /** as it is now: while a slider is held, what it would become */
  scenario: Scenario;
  /** what it is compared with */
  file: Scenario;
  insights: Insights;
  /** one change as one step that can be undone */
  edit(change: (scenario: Scenario) => Scenario): void;
  onDrag(event: CustomEvent<QuantityDetail>): void;
  onAdjust(event: CustomEvent<QuantityDetail>): void;
}

/** What a view is drawn from: what its sections share, and the analyses. */
export interface ViewContext extends SectionContext {
  task<K extends AnalysisKind>(kind: K): Task<AnalysisTable<K>>;
  /** what a kind of analysis is made with; undefined if nothing was set */
  settingsOf<K extends AnalysisKind>(kind: K): SettingsOf<(typeof analyses)[K]> | undefined;
  /** sets what a kind of analysis is made with, and has it made so */
  configure<K extends AnalysisKind>(kind: K, settings: SettingsOf<(typeof analyses)[K]>): void;
  /** the inputs as they are now, and what moves them */
  inputs: ViewInputs;
  /** engine, seed, scenario and futures of the results */
  stamp: readonly string[];
  /** adds a plan to the scenario, as one step that can be undone */
  takePlan(plan: Plan): void;
}

/** A view other than Decide: fetched when it is first opened. */
export interface View {
  /** the dear analyses that it shows, in the order in which they are wanted */
  kinds: readonly AnalysisKind[];
  render(context: ViewContext): TemplateResult;
  /** what its analyses were made from, for the stamp */
  stamp(context: ViewContext): string[];
}
