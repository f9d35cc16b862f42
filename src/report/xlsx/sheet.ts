import type { CellObject } from "write-excel-file/universal";

/** How a cell looks; `format` is Excel's number format. */
export type Style = Omit<CellObject, "value" | "type">;

export interface TextCell {
  text: string;
  style?: Style;
  /** an address that is opened by a click, if it is https */
  link?: string;
}

export interface NumberCell {
  number: number;
  style?: Style;
}

/** A formula, in English and without "=", with the value that it has now: shown by whatever does not calculate. */
export interface FormulaCell {
  formula: string;
  value: number | string;
  style?: Style;
}

export type Cell = TextCell | NumberCell | FormulaCell | null;

/** Cells that take whole numbers from 1 to `most` only. */
export interface WholeNumbers {
  cells: string;
  most: number;
}

/** A sheet of a workbook as plain data. */
export interface Sheet {
  /** a legal sheet name, unique in its workbook */
  name: string;
  /** in characters, from column A */
  widths: readonly number[];
  /** rows and columns that stay in sight */
  frozen: { rows: number; columns: number };
  rows: Cell[][];
  /** many more rows of numbers and formulas, which look like the last of `rows`, cell by cell */
  further?: { count: number; row(index: number): Cell[] };
  choices?: WholeNumbers[];
}

export const text = (value: string, style?: Style): TextCell => ({ text: value, ...(style && { style }) });

/** A number; an empty cell of the same style where there is none. */
export function number(value: number | null | undefined, style?: Style): Cell {
  if (value === null || value === undefined || !Number.isFinite(value)) return style ? text("", style) : null;
  return { number: value, ...(style && { style }) };
}

export const live = (formula: string, value: number | string, style?: Style): FormulaCell => ({
  formula,
  value,
  ...(style && { style }),
});

/** Points that a line of text is high, and characters that fit into a column of width 1. */
const LINE = 13;
const LETTERS = 1.15;

/** A text that goes on in further lines of a column of a certain width, in a row of the height that it needs. */
export function wrapped(value: string, width: number, style: Style = {}): TextCell {
  const lines = value
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (LETTERS * width))), 0);
  return text(value, { ...style, wrap: true, alignVertical: "top", height: Math.min(400, LINE * lines + 2) });
}
