import { expect, test } from "vitest";
import { live, number, text } from "../../../src/report/xlsx/sheet.ts";
import { writeSheets } from "../../../src/report/xlsx/writeSheets.ts";
import { readWorkbook } from "../../support/workbook.ts";

const SOME = 10_000;

test("a browser writes ten thousand rows of numbers and formulas, with their values", async () => {
  const row = (index: number) => [number(index / 4), live(`A${index + 2}*2`, index / 2, { format: "0.00" })];
  const bytes = await writeSheets([
    {
      name: "Numbers",
      widths: [10, 10],
      frozen: { rows: 1, columns: 0 },
      rows: [[text("=Half"), text("Whole")], row(0)],
      further: { count: SOME - 1, row: (index) => row(index + 1) },
    },
  ]);
  const cells = (await readWorkbook(bytes)).get("Numbers");
  expect(cells?.get("A1")).toEqual({ value: "'=Half" });
  expect(cells?.size).toBe(2 + 2 * SOME);
  expect(cells?.get("B10001")).toEqual({ formula: "A10001*2", value: (SOME - 1) / 2 });
});
