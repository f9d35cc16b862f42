import type { ReportTable } from "../reportTable.ts";
import { type Cell, number, type Sheet, type Style, text } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { type Formats, HIGH_HEAD, NOTE, TITLE } from "./styles.ts";

const FORMATS = { money: "money", share: "share", number: "plain" } as const;

/** Texts after the first column stand apart from figures before them. */
const leftAt = (column: number): Style => (column === 0 ? { align: "left" } : { align: "left", indent: 1 });

/** Widths of a column of figures, and the widest of texts. */
const FIGURES = 16;
const WIDEST = 60;

/** A table of the report, as values. */
export function tableSheet(
  { id, title, unit, columns, rows }: ReportTable,
  formats: Formats,
  taken: readonly string[],
): Sheet {
  const name = sheetName(id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " "), taken);
  return {
    name,
    widths: columns.map(({ kind, label }, c) =>
      kind === "text" ? width([label, ...rows.map((row) => String(row[c] ?? ""))]) : FIGURES,
    ),
    frozen: { rows: 4, columns: columns[0]?.kind === "text" ? 1 : 0 },
    rows: [
      [text(title, TITLE)],
      [text(unit === "" ? "Values." : `Values. ${unit}`, NOTE)],
      [],
      columns.map(({ label, kind, unit: of }, c) =>
        text(
          of === undefined ? label : `${label} (${of})`,
          kind === "text" ? { ...HIGH_HEAD, ...leftAt(c) } : HIGH_HEAD,
        ),
      ),
      ...rows.map((row) =>
        row.map((value, c): Cell => {
          const kind = columns[c]?.kind ?? "text";
          if (value === null) return null;
          if (typeof value === "string") return text(value, kind === "text" ? leftAt(c) : { align: "right" });
          return number(
            kind === "money" ? value : Number(value.toPrecision(6)),
            formats[kind === "text" ? "plain" : FORMATS[kind]],
          );
        }),
      ),
    ],
  };
}

const width = (texts: readonly string[]) =>
  Math.min(WIDEST, Math.max(FIGURES, ...texts.map(({ length }) => length + 2)));
