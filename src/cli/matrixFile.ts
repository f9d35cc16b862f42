import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import { echo, visible } from "../scenario/fault.ts";
import { Faulty, reasonOf } from "./files.ts";

/** Samples of a model of anybody's: one named column an option or input, one row a trial. */
export interface Matrix {
  names: string[];
  columns: Float64Array[];
  rows: number;
}

/** A number with blanks around it, but no line breaks. */
const NUMBER = /^[^\S\r\n]*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[^\S\r\n]*$/i;
const MOST_COLUMNS = 500;

/** Beyond it the squares of a regression would leave what a number can hold. */
const LARGEST = 1e100;

/** Faults that are named one by one; the rest are counted. */
const MOST_FAULTS = 20;

/** Reads a CSV file with a header row and numbers below it. @throws Faulty with the line of each fault */
export async function readMatrix(path: string): Promise<Matrix> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new Faulty([`${visible(path)}: required a readable CSV file, found ${reasonOf(error)}`]);
  }
  return matrixOf(path, text);
}

/** The matrix that a CSV text holds; `path` is named in faults. @throws Faulty */
function matrixOf(path: string, text: string): Matrix {
  const [head, ...body] = csvParseRows(text.replace(/^\ufeff/, ""));
  while (body.length > 0 && body[body.length - 1].every((cell) => cell === "")) body.pop();
  const faults: string[] = [];
  const fault = (line: number, what: string) => faults.push(`${visible(path)}: line ${line}: ${what}`);
  if (head === undefined)
    throw new Faulty([`${visible(path)}: required a header row and rows of numbers, found an empty file`]);
  const names = head.map((name) => name.trim());
  names.forEach((name, i) => {
    if (name === "") fault(1, `column ${i + 1}: required a name, found none`);
    else if (names.indexOf(name) < i) fault(1, `required names that differ, found ${echo(name)} twice`);
  });
  if (names.length > MOST_COLUMNS) fault(1, `required at most ${MOST_COLUMNS} columns, found ${names.length}`);
  if (body.length === 0) fault(2, "required rows of numbers, found none");
  const columns = names.map(() => new Float64Array(body.length));
  let line = 1 + linesOf(head);
  body.forEach((row, i) => {
    const here = line;
    line += linesOf(row);
    if (row.length !== names.length) {
      fault(here, `required ${names.length} ${names.length === 1 ? "cell" : "cells"}, found ${row.length}`);
      return;
    }
    row.forEach((cell, c) => {
      const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
      if (Math.abs(value) <= LARGEST) columns[c][i] = value;
      else fault(here, `${echo(names[c])}: required a number of at most ${LARGEST} in size, found ${echo(cell)}`);
    });
  });
  if (faults.length > MOST_FAULTS)
    faults.splice(MOST_FAULTS, faults.length, `${visible(path)}: and ${faults.length - MOST_FAULTS} more`);
  if (faults.length > 0) throw new Faulty(faults);
  return { names, columns, rows: body.length };
}

/** How many lines a row takes up: quoted cells may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return 1 + (row.join(" ").match(/\r\n|\r|\n/g)?.length ?? 0);
}
