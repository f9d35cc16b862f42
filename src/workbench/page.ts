import type { TemplateResult } from "lit";
import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Pool } from "../simulation/pool.ts";
import type { Insights } from "./insights.ts";
import type { Drafts } from "./library/drafts.ts";
import type { Outcome } from "./runner.ts";
import type { Document } from "./session.ts";

/** What a page is drawn from that works on the document itself, with or without results. */
export interface PageContext {
  /** what is being edited, and the file that it is compared with */
  document: Document;
  /** results of the document as it is or was; null before the first */
  outcome: Outcome | null;
  /** the results are of earlier inputs */
  stale: boolean;
  /** what the analyses know of each input */
  insights: Insights;
  /** one change as one step that can be undone; what it throws is shown, and nothing changes */
  edit(change: (scenario: Scenario) => Scenario): void;
  /** another document takes the place of this one, itself a step that can be undone */
  open(document: Document): void;
  /** says what went wrong */
  fail(heading: string, lines: FaultLine[]): void;
  /** draws the page anew */
  update(): void;
  /** keeps the document, and what else the browser keeps */
  drafts: Drafts;
  /** workers for the pages: not those that keep the results up to date; started when first asked for */
  readonly pool: Pool;
  /** goes to a view or page: "decide", "edit", … */
  go(view: string): void;
}

/** A page beside the views of the results: fetched when it is first opened. */
export interface Page {
  render(context: PageContext): TemplateResult;
  /** what it shows was computed from, given the stamp of the results, of which the first part is the engine; none without */
  stamp?(context: PageContext, ofResults: readonly string[]): readonly string[];
}
