import type { Workbook } from "./workbook.ts";

type Scalar = number | string | boolean | null;
/** rows of cells */
type Range = Scalar[][];
type Value = Scalar | Range;

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?)|"([^"]*)"|((?:'[^']+'|[A-Za-z]\w*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|([A-Z]+)\(|(<>|<=|>=|[-+*/^=<>(),]))/giy;

/**
 * Calculates a workbook anew, formula by formula: a small spreadsheet for the functions and operators that the workbook
 * of a report uses, written from their definition and not from what wrote the file. Values beside formulas are not read.
 */
export function calculator(workbook: Workbook): (sheet: string, address: string) => Scalar {
  const known = new Map<string, Scalar>();
  const cell = (sheet: string, address: string): Scalar => {
    const key = `${sheet}!${address}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const cells = workbook.get(sheet);
    if (!cells) throw new Error(`no sheet ${sheet}`);
    const found = cells.get(address);
    const value = found?.formula === undefined ? (found?.value ?? null) : scalar(evaluate(found.formula, sheet));
    known.set(key, value);
    return value;
  };

  function evaluate(formula: string, sheet: string): Value {
    TOKEN.lastIndex = 0;
    const tokens: RegExpExecArray[] = [];
    while (TOKEN.lastIndex < formula.length) {
      const token = TOKEN.exec(formula);
      if (!token) throw new Error(`cannot read ${formula}`);
      tokens.push(token);
    }
    let next = 0;
    const operator = () => tokens[next]?.[7];
    const take = (wanted: string) => {
      if (operator() !== wanted) throw new Error(`required ${wanted} in ${formula}`);
      next++;
    };
    const binary = (operators: readonly string[], operand: () => Value) => () => {
      let left = operand();
      for (let sign = operator(); sign !== undefined && operators.includes(sign); sign = operator()) {
        next++;
        left = each(left, operand(), OPERATIONS[sign]);
      }
      return left;
    };
    const primary = (): Value => {
      const [, figure, text, of, from, to, name, sign] = tokens[next++] ?? [];
      if (figure !== undefined) return Number(figure);
      if (text !== undefined) return text;
      if (from !== undefined) {
        const where = of === undefined ? sheet : of.slice(0, -1).replace(/^'|'$/g, "");
        return to === undefined ? cell(where, from.replaceAll("$", "")) : range(where, from, to);
      }
      if (name !== undefined) {
        const values: Value[] = [];
        while (operator() !== ")") {
          values.push(comparison());
          if (operator() === ",") next++;
        }
        take(")");
        const known = FUNCTIONS[name];
        if (!known) throw new Error(`no function ${name}`);
        return known(...values);
      }
      if (sign === "(") {
        const value = comparison();
        take(")");
        return value;
      }
      throw new Error(`cannot read ${formula}`);
    };
    // Excel's minus before a figure binds closer than its power.
    const signed = (): Value => {
      if (operator() !== "-") return primary();
      next++;
      return each(0, signed(), OPERATIONS["-"]);
    };
    const power = binary(["^"], signed);
    const product = binary(["*", "/"], power);
    const sum = binary(["+", "-"], product);
    const comparison: () => Value = binary(["=", "<>", "<", ">", "<=", ">="], sum);
    const value = comparison();
    if (next !== tokens.length) throw new Error(`cannot read ${formula}`);
    return value;
  }

  function range(sheet: string, from: string, to: string): Range {
    const [[left, top], [right, bottom]] = [placeOf(from), placeOf(to)];
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => cell(sheet, `${lettersOf(left + c)}${top + r}`)),
    );
  }

  return cell;
}

/** Column and row of an address, both from 1. */
export const placeOf = (address: string): [column: number, row: number] => {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [[...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0), Number(row)];
};

const lettersOf = (column: number): string =>
  column === 0 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** NaN is Excel's #VALUE!. */
const numeric = (value: Scalar): number => (typeof value === "string" ? Number.NaN : Number(value ?? 0));

const same = (a: Scalar, b: Scalar) =>
  typeof a === "string" || typeof b === "string" ? (a ?? "") === (b ?? "") : numeric(a) === numeric(b);

const OPERATIONS: Record<string, (a: Scalar, b: Scalar) => Scalar> = {
  "+": (a, b) => numeric(a) + numeric(b),
  "-": (a, b) => numeric(a) - numeric(b),
  "*": (a, b) => numeric(a) * numeric(b),
  "/": (a, b) => numeric(a) / numeric(b),
  "^": (a, b) => numeric(a) ** numeric(b),
  "=": same,
  "<>": (a, b) => !same(a, b),
  "<": (a, b) => numeric(a) < numeric(b),
  ">": (a, b) => numeric(a) > numeric(b),
  "<=": (a, b) => numeric(a) <= numeric(b),
  ">=": (a, b) => numeric(a) >= numeric(b),
};

function each(a: Value, b: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!Array.isArray(a) && !Array.isArray(b)) return operation(a, b);
  const shape = Array.isArray(a) ? a : (b as Range);
  const at = (value: Value, r: number, c: number) => (Array.isArray(value) ? value[r][c] : value);
  return shape.map((row, r) => row.map((_, c) => operation(at(a, r, c), at(b, r, c))));
}

const scalar = (value: Value | undefined): Scalar => {
  if (Array.isArray(value)) throw new Error("required one cell, found a range");
  return value ?? null;
};

/** Figures of arguments; ranges skip what is none, as in Excel. */
const figures = (values: Value[]): number[] =>
  values.flatMap((value) =>
    Array.isArray(value) ? value.flat().filter((each) => typeof each === "number") : [numeric(value)],
  );

const most = (values: number[], pick: (a: number, b: number) => number) =>
  values.length === 0 ? 0 : values.reduce((a, b) => pick(a, b));

const FUNCTIONS: Record<string, (...values: Value[]) => Value> = {
  SUM: (...values) => figures(values).reduce((a, b) => a + b, 0),
  SUMPRODUCT: (...values) => figures(values).reduce((a, b) => a + b, 0),
  MIN: (...values) => most(figures(values), Math.min),
  MAX: (...values) => most(figures(values), Math.max),
  INT: (value) => Math.floor(numeric(scalar(value))),
  ROUND: (value, digits) => {
    const factor = 10 ** numeric(scalar(digits));
    const x = numeric(scalar(value)) * factor;
    return (Math.sign(x) * Math.round(Math.abs(x))) / factor;
  },
  IF: (test, yes, no) => (scalar(test) ? yes : no),
  AND: (...values) => values.every((value) => Boolean(scalar(value))),
  INDEX: (values, row, column) => {
    const cells = values as Range;
    const [r, c] = [numeric(scalar(row)), column === undefined ? null : numeric(scalar(column))];
    if (r === 0 && c !== null) return cells.map((each) => [each[c - 1]]);
    const found = c !== null ? cells[r - 1]?.[c - 1] : cells.length === 1 ? cells[0][r - 1] : cells[r - 1]?.[0];
    if (found === undefined) throw new Error("#REF!");
    return found;
  },
  MATCH: (wanted, values) => {
    const at = (values as Range).flat().findIndex((value) => same(value, scalar(wanted)));
    if (at < 0) throw new Error("#N/A");
    return at + 1;
  },
  PERCENTILE: (values, share) => {
    const sorted = Float64Array.from(figures([values as Value])).sort();
    const place = numeric(scalar(share)) * (sorted.length - 1);
    const low = Math.floor(place);
    const high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
  },
};
