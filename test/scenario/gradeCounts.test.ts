import { describe, expect, it } from "vitest";
import { evidenceRows } from "../../src/scenario/evidenceRows.ts";
import { gradeCounts, gradeOf } from "../../src/scenario/gradeCounts.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import { shipped } from "../support/scenarios.ts";

const midSize = shipped("mid-size-b2b");
const total = (counts: ReturnType<typeof gradeCounts>) =>
  counts.reduce((sum, { exact, uncertain }) => sum + exact + uncertain, 0);
const of = (grade: string, counts: ReturnType<typeof gradeCounts>) => counts.find((each) => each.grade === grade);

describe("gradeCounts", () => {
  it("counts every quantity once, by the grade of its own or its group's evidence", () => {
    const counts = gradeCounts(midSize);
    expect(counts.map(({ grade }) => grade)).toEqual(["A", "B", "C", "†"]);
    expect(total(counts)).toBe(quantitiesOf(midSize).length);
    for (const { grade, exact, uncertain } of counts)
      expect(evidenceRows(midSize).filter((row) => row.grade === grade)).toHaveLength(exact + uncertain);
  });

  it("takes what has no evidence for a judgement", () => {
    const [bare] = [gradeCounts({ ...midSize, evidence: {} })];
    expect(of("†", bare)).toMatchObject({ exact: expect.any(Number) });
    expect(total(bare.filter(({ grade }) => grade === "†"))).toBe(total(bare));
  });

  it("moves a quantity from the exact to the uncertain when it becomes a range", () => {
    const path = "approaches.manual.reliability.harm";
    const before = of("†", gradeCounts(midSize));
    const after = of("†", gradeCounts(withQuantity(midSize, path, { min: 0, mode: 0.1, max: 0.2 })));
    expect(after).toEqual({ grade: "†", exact: (before?.exact ?? 0) - 1, uncertain: (before?.uncertain ?? 0) + 1 });
  });
});

describe("evidenceRows", () => {
  it("has a value as it is typed, with its unit, and the words of its source", () => {
    const row = evidenceRows(midSize).find(
      ({ path }) => path === "approaches.middleware.maintenance.ownerLeavesPerYear",
    );
    expect(row).toMatchObject({
      grade: "A",
      source: "BLS tenure 2024",
      note: "Median tenure of 3.9 years, as a yearly rate.",
    });
    expect(evidenceRows(midSize).find(({ path }) => path === "funnel.grossMargin")?.value).toBe("pert 65% 75% 85%");
    expect(gradeOf(midSize, "funnel.valuePerWin")).toBe("B");
  });

  it("says of a quantity without evidence that it is a judgement of nobody's", () => {
    const [row] = evidenceRows({ ...midSize, evidence: {} });
    expect(row).toMatchObject({ grade: "†", source: "", note: "" });
  });
});
