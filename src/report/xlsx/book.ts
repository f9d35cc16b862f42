import { COST_KINDS } from "../../model/stageTrace.ts";
import type { Assumption } from "../assumption.ts";
import { columnName } from "../columnName.ts";
import type { Material } from "../material.ts";
import type { ReportTable } from "../reportTable.ts";
import { spokenOf } from "../subject.ts";
import { rangeOf } from "./address.ts";
import { type Formats, formatsOf } from "./styles.ts";

/** Sheets that others refer to. */
export const FINANCE = "Finance";
export const WEEKLY = "Weekly";
export const CASH = "Cash by option";
export const ENGINE = "Engine";
export const TRIALS = "Trials";

/** Cells that a reader may change: numbers of options, and the yearly discount rate. */
export const CHOSEN = { option: `${FINANCE}!$B$4`, baseline: `${FINANCE}!$B$5`, rate: `${FINANCE}!$B$6` } as const;

/** First row of the figures on the sheets by week, by option and by trial; the row above it is their head. */
export const FIRST_ROW = 6;

/** Columns of an option on the sheet of cash: what lands, the costs by kind, and their sum. */
export const CASH_BLOCK = 2 + COST_KINDS.length;

/** Columns of an option on the sheet of trials. */
export const TRIAL_BLOCK = ["Direct cost", "Gap cost", "Total", "Live in week", "Paid back in week"] as const;

/** A sheet of Excel has 1,048,576 rows; far fewer open quickly. */
const MOST_TRIALS = 20_000;

/** What all sheets are made from. */
export interface Book {
  material: Material;
  assumptions: readonly Assumption[];
  tables: readonly ReportTable[];
  formats: Formats;
  /** the option that the sheets show at first, and what it is held against: places among the options, from 0 */
  option: number;
  baseline: number;
  /** trials on their sheet */
  trials: number;
}

/** @throws RangeError without options */
export function bookOf(
  material: Material,
  { assumptions, tables }: { assumptions: readonly Assumption[]; tables: readonly ReportTable[] },
): Book {
  const { finance } = material;
  const { options, currency, trials } = finance;
  const baseline = options.findIndex(({ id }) => id === finance.baseline);
  if (baseline < 0) throw new RangeError(`required a baseline among the options, found ${finance.baseline}`);
  return {
    material,
    assumptions,
    tables,
    formats: formatsOf(currency),
    option: options.findIndex(({ id }) => id === shownFirst(material)),
    baseline,
    trials: Math.min(trials, MOST_TRIALS),
  };
}

/** The bridge that the report speaks of; where that is the baseline itself, any other. */
function shownFirst(material: Material): string {
  const { finance } = material;
  const spoken = spokenOf(material);
  if (spoken !== finance.baseline) return spoken;
  return finance.options.find(({ id }) => id !== finance.baseline)?.id ?? finance.baseline;
}

/** The rows of all weeks in a column of the weekly sheet. */
export function weeks({ material }: Book, column: number): string {
  return rangeOf(WEEKLY, [column, FIRST_ROW], [column, FIRST_ROW + material.finance.weeks - 1]);
}

/** A column of the engine's figures, an option a row. */
export function engineColumn({ material }: Book, column: number): string {
  return rangeOf(ENGINE, [column, FIRST_ROW], [column, FIRST_ROW + material.finance.options.length - 1]);
}

/** The cell of a row that an index names, from column `from` on. */
export const picked = (sheet: string, from: number, to: number, row: number, index: string) =>
  `INDEX(${sheet === "" ? "" : `'${sheet}'!`}$${columnName(from)}${row}:$${columnName(to)}${row},${index})`;
