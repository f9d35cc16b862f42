import type { SentencePart } from "../../decision/decision.ts";
import type { PageId } from "../../scenario/presentation.ts";

export { PAGE_IDS, type PageId, type PageSetting } from "../../scenario/presentation.ts";

/** One page of a deck: one idea, as plain data that a screen, a slide or a sheet of paper shows. */
export interface DeckPage {
  id: PageId;
  /** what the page says, a sentence or two; names of options carry their id */
  title: SentencePart[];
  /** a sentence below it; may be empty */
  sub: string;
  figure: Figure;
  /** what the presenter says, a paragraph each */
  notes: string[];
}

/** What a page shows. Money is in the currency's own unit: whoever draws chooses thousands or millions. */
export type Figure = Statements | TableFigure | CostBars | GapCurves | Swings;

/** A few large lines, each with a smaller one below it. */
export interface Statements {
  kind: "statements";
  items: { text: SentencePart[]; detail: string }[];
}

/** A small table, at most ten rows; the first column names the row. */
export interface TableFigure {
  kind: "table";
  /** what the figures are, their unit, discounted or not */
  unit: string;
  columns: { label: string; align: "left" | "right" }[];
  rows: { cells: string[]; option?: string; isTotal?: boolean }[];
}

/** Total cost by option, the cheapest first: what is paid, what the gap still costs, and what 8 in 10 totals lie between. */
export interface CostBars {
  kind: "costs";
  unit: string;
  bars: { option: string; label: string; paid: number; gap: number; p10: number; p90: number; isPick: boolean }[];
}

/** The compounding gap: what leaving it open costs as time goes by, and what it still costs with the pick. */
export interface GapCurves {
  kind: "gap";
  unit: string;
  /** months at the end of each week, from 0: as many as values */
  months: number[];
  lines: { option: string; label: string; values: number[] }[];
  /** the two lines with the shaded difference between them, upper first; null where there is none */
  between: { upper: string; lower: string; amount: number } | null;
  /** when the pick goes live, months, and in whose line that is drawn; null if it never does */
  live: { label: string; p10: number; p50: number; p90: number; option?: string } | null;
  /** month of the first renewal; null if beyond the horizon */
  renews: number | null;
}

/** What moves the lead of the pick over its closest rival: one input at a time, widest first. */
export interface Swings {
  kind: "swings";
  unit: string;
  /** the lead with everything as drawn; positive where the pick is cheaper */
  lead: number;
  reference: string;
  rival: string;
  /** both as they are called in the middle of a sentence */
  names?: { reference: string; rival: string };
  rows: { label: string; low: number; high: number; lowText: string; highText: string }[];
}
