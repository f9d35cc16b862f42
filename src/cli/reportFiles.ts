import { paperOf } from "../report/brief/paper.ts";
import { chartFiles } from "../report/chartFiles.ts";
import { contentOf, type ReportContent, type ReportKind } from "../report/contentOf.ts";
import { csvOf } from "../report/csv.ts";
import { arranged } from "../report/deck/arranged.ts";
import { deckOf } from "../report/deck/deckOf.ts";
import { fileStem } from "../report/fileStem.ts";
import type { Material } from "../report/material.ts";
import { tablesOf } from "../report/tables.ts";
import type { ReportFormat } from "./arguments.ts";

type Files = Record<string, ReportContent>;

/** What each format is made of: the end of a file's name, and the kind of report in it. */
const KINDS: Record<Exclude<ReportFormat, "csv" | "svg">, readonly [ending: string, kind: ReportKind][]> = {
  pptx: [[".pptx", "slides"]],
  xlsx: [[".xlsx", "workbook"]],
  html: [
    [".html", "html"],
    ["-brief.html", "brief"],
  ],
  md: [[".md", "verdict"]],
};

/** The files of a report by name, in the formats wanted; its pages as the scenario has them. */
export async function reportFiles(material: Material, formats: readonly ReportFormat[]): Promise<Files> {
  const { scenario } = material.result;
  const stem = fileStem(scenario.name);
  const paper = paperOf(Intl.DateTimeFormat().resolvedOptions().locale);
  const settings = scenario.presentation.pages;
  const files: Files = {};
  for (const format of formats) {
    if (format === "csv") {
      for (const table of tablesOf(material)) files[`${stem}-${table.id}.csv`] = csvOf(table);
      continue;
    }
    if (format === "svg") {
      const charts = chartFiles(material, arranged(deckOf(material), settings));
      for (const [name, chart] of Object.entries(charts)) files[`${stem}-${name}`] = chart;
      continue;
    }
    for (const [ending, kind] of KINDS[format]) {
      files[`${stem}${ending}`] = await contentOf({ kind, material, settings, paper });
    }
  }
  return files;
}
