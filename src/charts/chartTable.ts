/** The figures behind a chart, as they are to be read: every cell is a text that is ready to print. */
export interface ChartTable {
  /** what the table holds, heard by a screen reader and copied with it */
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
