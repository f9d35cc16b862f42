import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { withPlan } from "../scenario/edit/withPlan.ts";
import { inputName } from "../scenario/labels.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Editing } from "./editing.ts";
import type { Insights } from "./insights.ts";
import type { Drafts } from "./library/drafts.ts";
import { stylesOf } from "./optionViews.ts";
import type { OtherViews } from "./otherViews.ts";
import type { PageContext } from "./page.ts";
import type { PagePool } from "./pagePool.ts";
import type { Results } from "./results.ts";
import type { Outcome } from "./runner.ts";
import type { Document } from "./session.ts";
import { nameIn } from "./verdictViews.ts";
import type { ViewContext } from "./view.ts";
import { withValues } from "./withValues.ts";

/** The parts of the page that views and pages are drawn from. */
export interface Parts {
  results: Results;
  others: OtherViews;
  editing: Editing;
  workers: PagePool;
  drafts: Drafts;
  insights(): Insights;
  edit(change: (scenario: Scenario) => Scenario): void;
  change(document: Document): void;
  drag(event: CustomEvent<QuantityDetail>): void;
  adjust(event: CustomEvent<QuantityDetail>): void;
  fail(heading: string, lines: FaultLine[]): void;
  update(): void;
}

/** What a view of these results is drawn from. */
export function viewContextOf(outcome: Outcome, parts: Parts): ViewContext {
  // the results' own scenario: the inputs may be another one's already
  const { scenario } = outcome.result;
  const { others, results, editing, edit } = parts;
  const { analyst } = others;
  return {
    outcome,
    scenario,
    styles: stylesOf(outcome.result),
    name: nameIn(scenario),
    label: (path) => inputName(scenario, path),
    stale: results.stale,
    set: (changes) => edit((present) => withValues(present, changes)),
    takePlan: (plan) => edit((present) => withPlan(present, plan)),
    task: (kind) => analyst.task(kind),
    settingsOf: (kind) => analyst.settingsOf(kind),
    configure: (kind, settings) => analyst.configure(kind, settings),
    inputs: {
      document: editing.present.id,
      scenario: editing.scenario,
      file: editing.present.file,
      insights: parts.insights(),
      edit,
      onDrag: parts.drag,
      onAdjust: parts.adjust,
    },
    stamp: results.stamp,
  };
}

/** What a page is drawn from. */
export function pageContextOf(parts: Parts): PageContext {
  const { outcome, stale } = parts.results;
  const { workers } = parts;
  return {
    document: parts.editing.present,
    outcome,
    stale,
    insights: parts.insights(),
    edit: parts.edit,
    open: parts.change,
    fail: parts.fail,
    update: parts.update,
    drafts: parts.drafts,
    get pool() {
      return workers.pool;
    },
    go: (view) => {
      location.hash = view;
    },
  };
}
