import type { Cell as LibraryCell } from "write-excel-file/universal";
import { finishing } from "./finishing.ts";
import { inertText } from "./inertText.ts";
import type { Cell, Sheet } from "./sheet.ts";

const FONT = { fontFamily: "Arial", fontSize: 10 };

/**
 * An .xlsx file of some sheets. The library that writes it is loaded here. It compresses in a worker of its own: on a
 * page whose policy forbids workers from a blob, call this in a worker.
 */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/universal");
  const written = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    orientation: "landscape" as const,
    showGridLines: false,
    data: rows.map((row) => row.map(libraryCell)),
  }));
  const blob = await write(written, { ...FONT, features: [finishing(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function libraryCell(cell: Cell): LibraryCell {
  if (cell === null) return null;
  if ("formula" in cell) return { ...cell.style, type: "Formula", value: cell.formula };
  if ("number" in cell) return { ...cell.style, type: Number, value: cell.number };
  const { format: _, ...style } = cell.style ?? {};
  return { ...style, type: String, value: inertText(cell.text) };
}
