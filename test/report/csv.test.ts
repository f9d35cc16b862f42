import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/report/csv.ts";
import { neutral } from "../../src/report/neutral.ts";
import type { ReportTable } from "../../src/report/reportTable.ts";

const table = (rows: ReportTable["rows"], labels: string[] = ["Name", "Paid"]): ReportTable => ({
  id: "t",
  title: "",
  unit: "",
  columns: [
    { label: labels[0], kind: "text" },
    { label: labels[1], kind: "money", unit: "USD" },
  ],
  rows,
});

describe("a table as CSV", () => {
  it("has units in its head, ends lines with CRLF and writes figures as programs do", () => {
    expect(
      csvOf(
        table([
          ["a, b", 1234567.891],
          ['say "x"', -0],
          ["", null],
          ["n", Number.NaN],
        ]),
      ),
    ).toBe('Name,Paid (USD)\r\n"a, b",1234567.891\r\n"say ""x""",0\r\n,\r\nn,\r\n');
  });

  it.each(["=1+1", "+1", "-1", "−1", "@x", "\tx", "\rx", "\nx", " =1", "\u00a0=1", "\ufeff=1", "＝1", "  \t-1"])(
    "does not let %j run",
    (text) => {
      expect(neutral(text)).toBe(`'${text}`);
      expect(csvParseRows(csvOf(table([[text, 1]], [text, "Paid"])))).toEqual([
        [`'${text}`, "Paid (USD)"],
        [`'${text}`, "1"],
      ]);
    },
  );

  it("leaves other texts and negative figures alone", () => {
    expect(csvOf(table([["Suite, −5%", -5]]))).toContain('"Suite, −5%",-5\r\n');
  });

  it("reads back as what it was, whatever it holds", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("a,b", 'x"y', "\r\n", "=x", " -"),
    );
    const figure = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, figure), { minLength: 1, maxLength: 8 }), (rows) => {
        const [, ...found] = csvParseRows(csvOf(table(rows)));
        expect(found).toHaveLength(rows.length);
        rows.forEach(([text, value], i) => {
          expect(found[i][0]).toBe(neutral(text));
          if (value === null) expect(found[i][1]).toBe("");
          else expect(Math.abs(Number(found[i][1]) - value)).toBeLessThanOrEqual(1e-11 * Math.abs(value));
          expect(found[i][0]).not.toMatch(/^\s*[=+\-−@]/);
        });
      }),
      { seed: 5 },
    );
  });
});
