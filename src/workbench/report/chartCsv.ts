import type { ChartTable } from "../../charts/chartTable.ts";
import { csvOf } from "../../report/csv.ts";

/** The table behind a chart as a CSV file, its cells as they are read. */
export function chartCsv({ caption, columns, rows }: ChartTable): string {
  return csvOf({
    id: "chart",
    title: caption,
    unit: "",
    columns: columns.map((label) => ({ label, kind: "text" })),
    rows: rows.map((row) => [...row]),
  });
}
