import { columnName } from "../columnName.ts";
import { escaped } from "../escaped.ts";
import { formulaValue } from "./formulaValue.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * Adds the further rows of a sheet, which look like the last of its rows, cell by cell. Ten thousand of them are written
 * here since the library takes seconds to look up the style of every cell.
 */
export function withFurtherRows(xml: string, { name, rows, further }: Sheet): string {
  if (!further) return xml;
  const last = xml.slice(xml.lastIndexOf("<row "), xml.indexOf("</sheetData>"));
  const styles = new Map(
    [...last.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, column, style]) => [column, style]),
  );
  const columns = Array.from({ length: rows[rows.length - 1].length }, (_, c) => columnName(c));
  const heads = columns.map((column) => ({ column, style: styles.get(column) ?? "0" }));
  const parts: string[] = [];
  for (let i = 0; i < further.count; i++) {
    const row = rows.length + 1 + i;
    const cells = further.row(i).map((cell, c) => {
      if (cell === null) return "";
      const { column, style } = heads[c];
      return cellXml(cell, `r="${column}${row}" s="${style}"`, name);
    });
    parts.push(`<row r="${row}">${cells.join("")}</row>`);
  }
  return xml.replace("</sheetData>", () => `${parts.join("")}</sheetData>`);
}

function cellXml(cell: NonNullable<Cell>, attributes: string, sheet: string): string {
  if ("formula" in cell) return formulaValue(attributes, `<f>${escaped(cell.formula)}</f>`, cell.value);
  if ("number" in cell) return `<c ${attributes}><v>${cell.number}</v></c>`;
  throw new Error(`required numbers and formulas in further rows of ${sheet}, found ${JSON.stringify(cell.text)}`);
}
