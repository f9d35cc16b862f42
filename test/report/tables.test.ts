import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/report/csv.ts";
import type { ReportTable } from "../../src/report/reportTable.ts";
import { tablesOf } from "../../src/report/tables.ts";
import { SHIPPED } from "../support/scenarios.ts";
import { materialOf } from "./material.ts";

const column = ({ columns, rows }: ReportTable, label: string) => {
  const at = columns.findIndex((each) => each.label === label);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
};

describe("the tables of a report", () => {
  it.each(SHIPPED)("of %s are sound: cells of their column's kind, ids of their own, no NaN", async (id) => {
    const tables = tablesOf(await materialOf(id, { trials: 50 }));
    expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
    for (const { id: name, columns, rows, title } of tables) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(title).not.toBe("");
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        row.forEach((cell, c) => {
          if (cell === null) return;
          expect(typeof cell).toBe(columns[c].kind === "text" ? "string" : "number");
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        });
      }
    }
    expect(tables.map(csvOf).join("")).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("reconcile: months, quarters and years add up to the same, and the gap ends at its cost", async () => {
    const material = await materialOf("mid-size-b2b", { trials: 50 });
    const tables = tablesOf(material);
    const find = (id: string) => tables.find((table) => table.id === id) as ReportTable;
    for (const label of ["Net", "Paid", "Contribution", "Net, discounted"]) {
      for (const id of ["cash-by-month", "cash-by-quarter", "cash-by-year"]) {
        const cells = column(find(id), label) as number[];
        const sum = cells.slice(0, -3).reduce((total, cell) => total + cell, 0);
        expect(sum).toBeCloseTo(cells[cells.length - 1], 4);
      }
    }
    const gap = find("gap-by-week");
    const last = gap.rows[gap.rows.length - 1];
    material.decision.options.forEach(({ gapCost }, o) => {
      expect(last[o + 1] as number).toBeCloseTo(gapCost.mean, 4);
    });
    const costs = find("costs-by-kind");
    for (const row of costs.rows) {
      const kinds = row.slice(1, -1) as number[];
      expect(kinds.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(row[row.length - 1] as number, 4);
    }
  });

  it("have the deepest cash in columns of its own, since it is no mean", async () => {
    const material = await materialOf("mid-size-b2b", { trials: 50 });
    const ask = tablesOf(material).find(({ id }) => id === "ask") as ReportTable;
    const pick = material.finance.options.find(({ id }) => id === material.decision.recommendation.option);
    const last = ask.rows.length - 1;
    expect(column(ask, "Quarter")[last]).toBe(`Expected cash is deepest, month ${pick?.ask.deepest.month}`);
    expect(column(ask, "All, mean")[last]).toBeNull();
    expect(column(ask, "Deepest, of the expected cash")).toEqual([
      ...ask.rows.slice(1).map(() => null),
      pick?.ask.deepest.expected,
    ]);
  });

  it("leave out what was not analysed and end with where they come from", async () => {
    const ids = tablesOf(await materialOf("mid-size-b2b", { trials: 50 })).map(({ id }) => id);
    expect(ids).not.toContain("tornado");
    expect(ids[ids.length - 1]).toBe("source");
  });

  it("hold the analyses where they were made", async () => {
    const material = await materialOf("one-person-consultancy", { trials: 100, analyses: true });
    const tables = tablesOf(material);
    const rows = (id: string) => tables.find((table) => table.id === id)?.rows.length;
    expect(rows("tornado")).toBe(material.tornado?.inputs.length);
    expect(rows("risks")).toBe(material.risks?.length);
    expect(rows("thresholds")).toBe(material.thresholds?.thresholds.length);
  }, 120_000);
});
