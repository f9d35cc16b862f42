import type { Assumption } from "../assumption.ts";
import type { Material } from "../material.ts";
import type { ReportTable } from "../reportTable.ts";
import { type Book, bookOf } from "./book.ts";
import { cashSheet } from "./cashSheet.ts";
import { engineSheet } from "./engineSheet.ts";
import { financeSheet } from "./financeSheet.ts";
import { inputsSheet } from "./inputsSheet.ts";
import { periodSheet, STRETCHES } from "./periodSheet.ts";
import { readMeSheet } from "./readMeSheet.ts";
import type { Sheet } from "./sheet.ts";
import { tableSheet } from "./tableSheet.ts";
import { trialsSheet } from "./trialsSheet.ts";
import { weeklySheet } from "./weeklySheet.ts";
import { writeSheets } from "./writeSheets.ts";

/** Tables that are sheets with formulas here. */
const LIVE = /^(?:assumptions|cash-by-(?:month|quarter|year))/;

/**
 * An Excel workbook of a report: cash flow, NPV, ROI and payback as live formulas on the expected cash of the options,
 * with every input, every trial and the other tables as values. Each formula carries the value that the engine found.
 *
 * @throws RangeError if the baseline is not among the options
 */
export function workbookOf(
  material: Material,
  parts: { assumptions: readonly Assumption[]; tables: readonly ReportTable[] },
): Promise<Uint8Array<ArrayBuffer>> {
  return writeSheets(sheetsOf(bookOf(material, parts)));
}

function sheetsOf(book: Book): Sheet[] {
  const live: [Sheet, string][] = [
    [
      financeSheet(book),
      "NPV, ROI, payback and totals of an option against another, live, beside the engine's figures.",
    ],
    [weeklySheet(book), "Expected cash by week of that option against that baseline. Live."],
    ...STRETCHES.map((stretch): [Sheet, string] => [periodSheet(book, stretch), `${stretch.title}. Live.`]),
  ];
  const values: [Sheet, string][] = [
    [inputsSheet(book), "Every input with range, source, date, owner, grade and what it is worth to know it. Values."],
    [cashSheet(book), "Expected cash by week of every option: what the live sheets pick from. Values from the engine."],
    [engineSheet(book), "What the engine says of every option. Values."],
    [trialsSheet(book), "Every trial by option. Values; the two columns of differences are live."],
  ];
  const tables: [Sheet, string][] = [];
  for (const table of book.tables.filter(({ id }) => !LIVE.test(id))) {
    const taken = [...live, ...values, ...tables].map(([{ name }]) => name);
    tables.push([tableSheet(table, book.formats, ["Read me", ...taken]), `${table.title}. Values.`]);
  }
  // Those who read for figures first: what is picked from, and the ten thousand rows, stand at the end.
  const [inputs, ...further] = values;
  const all = [...live, inputs, ...tables, ...further];
  return [
    readMeSheet(
      book,
      all.map(([{ name }, what]) => ({ name, what })),
    ),
    ...all.map(([sheet]) => sheet),
  ];
}
