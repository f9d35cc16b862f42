import type PptxGenJS from "pptxgenjs";
import type { TableFigure } from "../deck/page.ts";
import { CELL_PAD, columnWidths, nativeTable } from "./nativeTable.ts";
import { plainText } from "./plainText.ts";
import { PAGE, type Sheet } from "./sheet.ts";
import { cutToFit, lineCount } from "./textFit.ts";

const WIDTH = PAGE.right - PAGE.left;
const HEAD = 0.42;
const MOST_ROW = 0.62;

/** Sizes of the text, and in how many lines a cell may be set. */
const SIZES = [18, 16, 15, 14, 13, 12, 11, 10].flatMap((points) => [1, 2, 3].map((lines) => ({ points, lines })));
SIZES.sort((a, b) => worse(a) - worse(b));

/** Another line is as bad as a text two points smaller. */
function worse({ points, lines }: { points: number; lines: number }): number {
  return -points + 2 * lines;
}

interface Layout {
  points: number;
  widths: number[];
  heights: number[];
  lines: number;
}

/** A small table; rows that belong to an option are named in its colour. */
export function tableFigure(slide: PptxGenJS.Slide, figure: TableFigure, top: number, sheet: Sheet): void {
  const { columns, rows } = figure;
  if (columns.length === 0 || rows.length === 0) return;
  const room = PAGE.bottom - top - HEAD;
  const texts = rows.map(({ cells }) => columns.map((_, i) => plainText(cells[i] ?? "", 240)));
  const { points, widths, heights, lines } = layOut(figure, texts, room);
  const cut = (text: string, column: number) => cutToFit(text, points, "Arial", widths[column] - CELL_PAD, lines);
  const name = (text: string, option: string) => ({ text, color: sheet.ink(option).text, bold: true });
  nativeTable(
    slide,
    {
      words: `Table: ${columns.map(({ label }) => label).join(", ")}; ${texts.map((row) => row.join(" ")).join("; ")}`,
      head: columns.map(({ label, align }) => ({ text: label, align })),
      rows: rows.map(({ option, isTotal }, i) => ({
        isTotal,
        cells: texts[i].map((text, column) =>
          column === 0 && option !== undefined ? name(cut(text, column), option) : { text: cut(text, column) },
        ),
      })),
      widths,
      rowHeights: heights,
      points,
      headPoints: Math.min(14, points),
    },
    top,
    sheet,
  );
}

/** The largest text with which the whole table fits; the smallest one cut to fit if none does. */
function layOut({ columns, rows }: TableFigure, texts: readonly string[][], room: number): Layout {
  let last: Layout | undefined;
  for (const { points, lines } of SIZES) {
    const widths = columnWidths(
      columns.map(({ label, align }, i) => {
        // the first column and a total are set bold, which is wider
        const widest = texts.map((row, at) => row[i] + (i === 0 || rows[at].isTotal ? "ii" : ""));
        return { align, points, texts: [label, ...widest] };
      }),
      WIDTH,
    );
    const taken = texts.map((row) =>
      Math.max(...row.map((text, i) => lineCount(text, points, "Arial", widths[i] - CELL_PAD))),
    );
    const natural = taken.map((count) => (Math.min(count, lines) * points * 1.2) / 72 + 0.1);
    const spare = (room - natural.reduce((sum, height) => sum + height, 0)) / rows.length;
    const heights = natural.map((height) => Math.max(height, Math.min(height + spare, MOST_ROW)));
    last = { points, widths, heights, lines };
    if (spare >= 0 && taken.every((count) => count <= lines)) return last;
  }
  return last as Layout;
}
