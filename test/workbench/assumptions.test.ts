import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../../src/scenario/quantities.ts";
import { assumptionsOf } from "../../src/workbench/assumptions.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

describe("the assumptions of a printed page", () => {
  for (const id of SHIPPED) {
    it(`${id}: every quantity once, with its median, grade and source`, () => {
      const scenario = shipped(id);
      const rows = assumptionsOf(scenario).flatMap((group) => group.rows);
      expect(rows).toHaveLength(quantitiesOf(scenario).length);
      for (const row of rows) {
        expect(row.median, row.label).toMatch(/\d/);
        expect(row.grade, row.label).toMatch(/^[ABC†]$/);
        expect(row.source, row.label).not.toBe("");
        expect(JSON.stringify(row)).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    });
  }

  it("shows the range of an uncertain number and none of an exact one, under headings that people know", () => {
    const groups = assumptionsOf(shipped("mid-size-b2b"));
    const row = (heading: string, label: string) =>
      groups.find((group) => group.heading === heading)?.rows.find((each) => each.label === label);
    expect(row("Audience", "Signals")).toMatchObject({ p10: "14", median: "28", p90: "58", unit: "/week", grade: "†" });
    expect(row("Team", "Engineering")).toMatchObject({ p10: "", median: "40", p90: "", unit: "h/week" });
    expect(row("Handshake", "Intent score, kept: Integrated suite")).toMatchObject({ median: "65.6%" });
    expect(groups.map(({ heading }) => heading)).toContain("Custom middleware");
  });
});
