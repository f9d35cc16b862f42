/** One table of a report with plain values: for a CSV file, a sheet of a workbook, or a page. */
export interface ReportTable {
  /** for file and sheet names: "cash-by-month" */
  id: string;
  title: string;
  /** what the figures are, their unit, discounted or not */
  unit: string;
  columns: ReportColumn[];
  /** null where there is no value; shares as 0–1, money in the currency's own unit */
  rows: (string | number | null)[][];
}

export interface ReportColumn {
  label: string;
  kind: "text" | "money" | "share" | "number";
  /** what its figures are counted in, where the label does not say: "USD", "weeks" */
  unit?: string;
}
