import type { Material } from "./material.ts";
import { withReadableNames } from "./readableNames.ts";
import type { ReportTable } from "./reportTable.ts";
import { subjectOf } from "./subject.ts";
import { analysisTables } from "./tables/analysisTables.ts";
import { askTable } from "./tables/askTable.ts";
import { assumptionsTable } from "./tables/assumptionsTable.ts";
import { cashTables } from "./tables/cashTables.ts";
import { costsTable } from "./tables/costsTable.ts";
import { gapTable } from "./tables/gapTable.ts";
import { optionsTable } from "./tables/optionsTable.ts";
import { sourceTable } from "./tables/sourceTable.ts";

/** Every table of a report with plain values; those of analyses that were not made are left out. */
export function tablesOf(material: Material): ReportTable[] {
  const subject = subjectOf(withReadableNames(material));
  return [
    optionsTable(subject),
    costsTable(subject),
    ...cashTables(subject),
    ...askTable(subject),
    gapTable(subject),
    ...analysisTables(subject),
    assumptionsTable(subject),
    sourceTable(subject),
  ];
}
