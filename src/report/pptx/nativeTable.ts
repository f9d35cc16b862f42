import type PptxGenJS from "pptxgenjs";
import { escaped } from "../escaped.ts";
import { plainText } from "./plainText.ts";
import { PAGE, type Runs, type Sheet } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { textInches } from "./textFit.ts";

/** A cell as it is set: text, or runs of it. */
export interface TableCell {
  text: string;
  color?: string;
  bold?: boolean;
  link?: string;
  /** where it is set smaller than the rest */
  points?: number;
}

/** A table of a page: hairlines between rows only, the head in small letters, a total below a line in ink. */
export interface TableOfPage {
  /** what a screen reader says of it */
  words: string;
  head: { text: string; align: "left" | "right" }[];
  rows: { cells: TableCell[]; isTotal?: boolean }[];
  /** inches */
  widths: number[];
  rowHeights: number[];
  points: number;
  headPoints: number;
}

const NONE = { type: "none" } as const;
const PAD = 0.12;

/** Sets a native table on a page, from `top` down. */
export function nativeTable(slide: PptxGenJS.Slide, table: TableOfPage, top: number, sheet: Sheet): void {
  const { head, rows, widths, rowHeights, points, headPoints } = table;
  const last = head.length - 1;
  const margin = (column: number): [number, number, number, number] => [
    0.02,
    column === last ? 0 : PAD,
    0.02,
    column === 0 ? 0 : PAD,
  ];
  const line = (color: string, pt: number) => ({ type: "solid" as const, color, pt });
  const cell = (column: number, text: string | Runs, options: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text: text as string,
    options: { align: head[column].align, margin: margin(column), fontFace: "Arial", ...options },
  });
  const top0 = head.map(({ text }, i) =>
    cell(i, plainText(text, 80) || " ", {
      color: SHEET.ink3,
      fontSize: headPoints,
      valign: "bottom",
      border: [NONE, NONE, line(SHEET.line2, 0.75), NONE],
    }),
  );
  const body = rows.map(({ cells, isTotal }, i) => {
    const isBeforeTotal = rows[i + 1]?.isTotal === true;
    const below = i === rows.length - 1 ? NONE : isBeforeTotal ? line(SHEET.ink, 1.5) : line(SHEET.line, 0.75);
    const above = isTotal ? line(SHEET.ink, 1.5) : i === 0 ? line(SHEET.line2, 0.75) : line(SHEET.line, 0.75);
    return head.map((_, column) => {
      const { text, color = SHEET.ink, bold, link, points: size = points } = cells[column] ?? { text: "" };
      const shown = plainText(text, 300) || " ";
      const options = { color, bold: bold || isTotal === true, fontSize: size, valign: "middle" as const };
      const border: PptxGenJS.TableCellProps["border"] = [above, NONE, below, NONE];
      if (!link) return cell(column, shown, { ...options, border });
      const run = {
        text: shown,
        options: { hyperlink: { url: link }, color: SHEET.ink2, fontSize: size, fontFace: "Arial" },
      };
      return cell(column, [run], { ...options, border });
    });
  });
  const name = `Table ${sheet.tables.size + 1}`;
  sheet.tables.set(name, escaped(plainText(table.words, 600)));
  slide.addTable([top0, ...body], {
    x: PAGE.left,
    y: top,
    w: widths.reduce((sum, width) => sum + width, 0),
    colW: widths,
    rowH: [headPoints > 12 ? 0.36 : 0.3, ...rowHeights],
    objectName: name,
    autoPage: false,
  });
}

/** Inches between the text of a cell and its neighbour's, both sides. */
export const CELL_PAD = 2 * PAD;

/**
 * Widths of columns that fill a page: each has what its longest text needs; where that is too much the widest give way to
 * a common width, and where there is room to spare the columns of words take it.
 */
export function columnWidths(
  columns: readonly { texts: readonly string[]; align: "left" | "right"; points: number }[],
  total: number,
): number[] {
  const wanted = columns.map(({ texts, points }) => {
    const widest = Math.max(0.5, ...texts.map((text) => textInches(plainText(text, 300), points, "Arial")));
    return widest * 1.03 + CELL_PAD;
  });
  const spare = total - wanted.reduce((sum, width) => sum + width, 0);
  if (spare >= 0) {
    const words = columns.map(({ align }) => (align === "left" ? 1 : 0));
    const count = words.filter(Boolean).length;
    return wanted.map((width, i) => width + (count > 0 ? (spare * words[i]) / count : spare / columns.length));
  }
  let cap = total / columns.length;
  // what narrow columns leave is shared out among the others, until no more of them become narrow
  for (let round = 0; round < columns.length; round++) {
    const narrow = wanted.filter((width) => width <= cap);
    const taken = narrow.reduce((sum, width) => sum + width, 0);
    if (narrow.length < columns.length) cap = (total - taken) / (columns.length - narrow.length);
  }
  return wanted.map((width) => Math.min(width, cap));
}
