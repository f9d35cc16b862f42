import { columnName } from "../columnName.ts";

/** The address of a cell in formulas of any sheet. */
function cellOf(sheet: string, column: number, row: number): string {
  return `${quoted(sheet)}!$${columnName(column)}$${row}`;
}

/** A stretch of cells, corners included, in formulas of any sheet. */
export function rangeOf(sheet: string, from: [column: number, row: number], to: [column: number, row: number]): string {
  return `${cellOf(sheet, ...from)}:$${columnName(to[0])}$${to[1]}`;
}

/** The name of a sheet in formulas. */
export const quoted = (sheet: string) => (/^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);
