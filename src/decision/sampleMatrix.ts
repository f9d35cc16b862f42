import { echo } from "../scenario/fault.ts";

/** Samples of a model of anybody's: one named column an option or input, one row a trial. */
export interface SampleMatrix {
  names: string[];
  /** by name and trial */
  columns: Float64Array[];
  /** trials */
  rows: number;
}

/** A matrix, or what is wrong with the cells, a line of text each. */
export type SampleReading = { ok: true; matrix: SampleMatrix } | { ok: false; faults: string[] };

/** A number with blanks around it, but no line breaks. */
const NUMBER = /^[^\S\r\n]*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[^\S\r\n]*$/i;
const MOST_COLUMNS = 500;

/** Beyond it the squares of a regression would leave what a number can hold. */
const LARGEST = 1e100;

/** Faults that are named one by one; the rest are counted. */
const MOST_FAULTS = 20;

/**
 * The samples in the cells of a CSV file: a header row, and below it a row of numbers for each trial. Empty rows at the
 * end are passed over. Never throws: cells may come from anywhere, and all their faults are found at once, each with its
 * line.
 *
 * @param cells by row and column, the header first, as a CSV parser gives them
 *
 * @example sampleMatrix([["make", "buy"], ["1", "2"]]).matrix.names // => ["make", "buy"]
 * @example sampleMatrix([["make", "buy"], ["1", "high"]]).faults // => ['line 2: "buy": required a number of at most 1e+100 in size, found "high"']
 */
export function sampleMatrix(cells: readonly (readonly string[])[]): SampleReading {
  const [head, ...body] = cells;
  if (head === undefined) {
    return { ok: false, faults: ["required a header row and rows of numbers, found an empty file"] };
  }
  if (head.length > MOST_COLUMNS) {
    return { ok: false, faults: [`line 1: required at most ${MOST_COLUMNS} columns, found ${head.length}`] };
  }
  while (body.length > 0 && body[body.length - 1].every((cell) => cell === "")) body.pop();
  const faults: string[] = [];
  let unnamed = 0;
  const fault = (line: number, what: () => string) => {
    if (faults.length < MOST_FAULTS) faults.push(`line ${line}: ${what()}`);
    else unnamed++;
  };
  const names = head.map((name) => name.trim());
  names.forEach((name, i) => {
    if (name === "") fault(1, () => `column ${i + 1}: required a name, found none`);
    else if (names.indexOf(name) < i) fault(1, () => `required names that differ, found ${echo(name)} twice`);
  });
  if (body.length === 0) fault(2, () => "required rows of numbers, found none");
  // many short rows under a wide header would ask for far more room than the file has
  const isEven = body.every((row) => row.length === names.length);
  const columns = names.map(() => new Float64Array(isEven ? body.length : 0));
  let line = 1 + linesOf(head);
  body.forEach((row, i) => {
    const here = line;
    line += linesOf(row);
    if (row.length !== names.length) {
      const things = names.length === 1 ? "cell" : "cells";
      fault(here, () => `required ${names.length} ${things}, found ${row.length}`);
      return;
    }
    row.forEach((cell, c) => {
      const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
      if (Math.abs(value) <= LARGEST) columns[c][i] = value;
      else {
        fault(here, () => {
          return `${echo(names[c])}: required a number of at most ${LARGEST} in size, found ${echo(cell)}`;
        });
      }
    });
  });
  if (unnamed > 0) faults.push(`and ${unnamed} more`);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, matrix: { names, columns, rows: body.length } };
}

/** How many lines a row takes up: quoted cells may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return 1 + (row.join(" ").match(/\r\n|\r|\n/g)?.length ?? 0);
}
